using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Guangming.Domain.Exchange;

/// <summary>Writes the descriptor of a package, <c>datapackage.json</c>, by Data Package 2.0; readers of version 1 take it too.</summary>
internal static class PackageDescriptor
{
    public const string FileName = "datapackage.json";
    private const string Profile = "https://datapackage.org/profiles/2.0/datapackage.json";

    private static readonly JsonWriterOptions Layout = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static byte[] Write(Report report, IReadOnlyCollection<PackageTable> tables)
    {
        using MemoryStream bytes = new();
        using (Utf8JsonWriter writer = new(bytes, Layout))
        {
            writer.WriteStartObject();
            writer.WriteString("$schema", Profile);
            writer.WriteString("profile", "tabular-data-package");
            writer.WriteString("name", "pairing-assistance-report");
            writer.WriteString("title", report.Source.Title.In(Language.English));
            writer.WriteString(
                "description",
                "Figures of one report on pairing assistance (对口帮扶): every stated number as written, with the range that it stands for, its period and its place in the text.");
            writer.WriteStartArray("keywords");
            writer.WriteStringValue("对口帮扶");
            writer.WriteStringValue("pairing assistance");
            writer.WriteEndArray();
            WriteSource(writer, report.Source);
            writer.WriteStartArray("resources");
            foreach (PackageTable table in tables)
            {
                WriteResource(writer, table);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return bytes.ToArray();
    }

    private static void WriteSource(Utf8JsonWriter writer, ReportSource source)
    {
        writer.WriteStartArray("sources");
        writer.WriteStartObject();
        writer.WriteString("title", $"{source.Publisher.In(Language.English)}: {source.Title.In(Language.English)}");
        if (source.Address is { } address && Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) && uri.Scheme is ("http" or "https"))
        {
            writer.WriteString("path", address);
        }

        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    private static void WriteResource(Utf8JsonWriter writer, PackageTable table)
    {
        writer.WriteStartObject();
        writer.WriteString("name", table.Name);
        writer.WriteString("type", "table");
        writer.WriteString("profile", "tabular-data-resource");
        writer.WriteString("path", table.Path);
        writer.WriteString("title", $"{table.Table.English} ({table.Table.Chinese})");
        writer.WriteString("description", $"{table.Table.Help.English} {table.Table.Help.Chinese}");
        writer.WriteString("format", "csv");
        writer.WriteString("mediatype", "text/csv");
        writer.WriteString("encoding", "utf-8");
        writer.WriteNumber("bytes", table.Bytes.Length);
        writer.WriteString("hash", Hash(table.Bytes));
        writer.WriteStartObject("dialect");
        writer.WriteString("delimiter", ",");
        writer.WriteString("lineTerminator", "\r\n");
        writer.WriteString("quoteChar", "\"");
        writer.WriteBoolean("doubleQuote", true);
        writer.WriteBoolean("header", true);
        writer.WriteEndObject();
        PackageSchema.Write(writer, table.Table);
        writer.WriteEndObject();
    }

    public static string Hash(ReadOnlySpan<byte> bytes) => "sha256:" + Convert.ToHexStringLower(SHA256.HashData(bytes));
}
