using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Guangming.Domain;

/// <summary>Writes a report's document. Optional members are left out where they say nothing.</summary>
internal static partial class ReportDocumentWriter
{
    public static JsonWriterOptions Options(bool indented) =>
        new() { Encoder = ReadableJson.Encoder, Indented = indented, NewLine = "\n", SkipValidation = true };

    public static byte[] ToUtf8(ReportContent report, bool indented) => ToUtf8(report, report.WrittenVersion, indented);

    /// <summary>The document with a version that it is given: without its figures it might do with a lower one.</summary>
    public static byte[] ToUtf8(ReportContent report, FormatVersion version, bool indented)
    {
        ArrayBufferWriter<byte> output = new();
        using (Utf8JsonWriter writer = new(output, Options(indented)))
        {
            Write(writer, report, version);
        }

        return output.WrittenSpan.ToArray();
    }

    public static void Write(Utf8JsonWriter writer, ReportContent report) => Write(writer, report, report.WrittenVersion);

    private static void Write(Utf8JsonWriter writer, ReportContent report, FormatVersion version)
    {
        writer.WriteStartObject();
        writer.WriteString(N.FormatVersion, version.ToString());
        writer.WritePropertyName(N.Source);
        WriteSource(writer, report.Source, report.Unknown);
        WriteList(writer, N.Divisions, report.Divisions, report.Unknown, WriteDivision);
        WriteList(writer, N.Pairings, report.Pairings, report.Unknown, WritePairing);

        // Written even when empty: whoever reads in one pass then knows all measures before the first figure.
        WriteList(writer, N.Measures, report.Measures, report.Unknown, WriteMeasure);
        WriteFigures(writer, report.Figures, report.Unknown);
        WriteList(writer, N.Relations, report.Relations, report.Unknown, WriteRelation);
        WriteList(writer, N.Milestones, report.Milestones, report.Unknown, WriteMilestone);
        WriteList(writer, N.LeftOut, report.LeftOut, report.Unknown, WriteLeftOut);
        WriteText(writer, N.Note, report.Note);
        WriteUnknown(writer, report.Unknown, UnknownMembers.OfReport);
        writer.WriteEndObject();
    }

    private static void WriteList<T>(
        Utf8JsonWriter writer, JsonEncodedText name, ImmutableArray<T> items, UnknownMembers unknown, Action<Utf8JsonWriter, T> write)
        where T : class
    {
        writer.WriteStartArray(name);
        foreach (T item in items)
        {
            writer.WriteStartObject();
            write(writer, item);
            WriteUnknown(writer, unknown, item);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteUnknown(Utf8JsonWriter writer, UnknownMembers unknown, object owner)
    {
        if (unknown.IsEmpty)
        {
            return;
        }

        foreach ((string name, JsonElement value) in unknown.Of(owner))
        {
            writer.WritePropertyName(name);
            value.WriteTo(writer);
        }
    }

    private static void WriteSource(Utf8JsonWriter writer, ReportSource source, UnknownMembers unknown)
    {
        writer.WriteStartObject();
        writer.WriteString(N.Kind, source.Kind);
        if (source.IsSecondary)
        {
            writer.WriteBoolean(N.Secondary, true);
        }

        WriteText(writer, N.Title, source.Title);
        WriteText(writer, N.Publisher, source.Publisher);
        // Raw, since it needs no escaping and the encoder would spell its plus sign out.
        writer.WritePropertyName(N.Published);
        writer.WriteRawValue($"\"{OffsetDateTimePattern.Rfc3339.Format(source.Published)}\"", skipInputValidation: true);
        WriteText(writer, N.Part, source.Part);
        WriteString(writer, N.Address, source.Address);
        writer.WriteString(N.Language, source.Language);
        WriteString(writer, N.TextSha256, source.TextSha256);
        WriteText(writer, N.Note, source.Note);
        WriteUnknown(writer, unknown, source);
        writer.WriteEndObject();
    }

    private static void WriteString(Utf8JsonWriter writer, JsonEncodedText name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }

    private static void WriteText(Utf8JsonWriter writer, JsonEncodedText name, LocalizedText? text)
    {
        if (text is null)
        {
            return;
        }

        writer.WriteStartObject(name);
        WriteString(writer, N.Zh, text.Chinese);
        WriteString(writer, N.En, text.English);
        writer.WriteEndObject();
    }

    private static void WriteDate(Utf8JsonWriter writer, JsonEncodedText name, PartialDate? date)
    {
        if (date is { } stated)
        {
            writer.WriteString(name, stated.ToString());
        }
    }

    private static void WriteDate(Utf8JsonWriter writer, JsonEncodedText name, LocalDate? date)
    {
        if (date is { } day)
        {
            Span<byte> text = stackalloc byte[IsoDates.Length];
            IsoDates.Write(day, text);
            writer.WriteString(name, text);
        }
    }
}
