using System.Text.Json;

namespace Guangming.Domain.Exchange;

/// <summary>Reads a report out of the files of a package.</summary>
internal static class PackageReading
{
    public static async Task<Report> ReadAsync(PackageFiles files, CancellationToken cancellationToken)
    {
        Dictionary<string, PackageResource> resources = Resources(files);
        ProblemList problems = new();
        List<TableData> tables = [];
        foreach (Table table in ReportTables.All)
        {
            tables.Add(resources.TryGetValue(PackageTable.NameOf(table), out PackageResource? resource)
                ? await TableAsync(files, table, resource, problems, cancellationToken).ConfigureAwait(false)
                : Missing(table, problems));
        }

        Report report = ReportAssembly.Read(tables, problems);
        foreach (PackageTable link in await PackageContent.LinksAsync(new ReportLayout(report), cancellationToken).ConfigureAwait(false))
        {
            if (resources.TryGetValue(link.Name, out PackageResource? resource) && !files.Read(resource.Path).AsSpan().SequenceEqual(link.Bytes))
            {
                throw TableFormatException.Of(Problems.Unfit(new CellPlace(resource.Path), null, new LocalizedText(
                    $"与 {(link.Table == LinkTables.Parties ? "pairings" : "relations")} 一致的内容（此表由它得出，请改那张表，或删去此资源）",
                    $"what follows from {(link.Table == LinkTables.Parties ? "pairings" : "relations")}: change that table, or take this resource out")));
            }
        }

        return report;
    }

    private static TableData Missing(Table table, ProblemList problems)
    {
        problems.Add(Problems.MissingTable(table));
        return new TableData(table);
    }

    private static async Task<TableData> TableAsync(
        PackageFiles files, Table table, PackageResource resource, ProblemList problems, CancellationToken cancellationToken)
    {
        byte[] bytes = files.Read(resource.Path);
        if (resource.Hash is { } hash && !string.Equals(hash, PackageDescriptor.Hash(bytes), StringComparison.OrdinalIgnoreCase))
        {
            throw new FileRefusedException(
                FileFault.Damaged,
                resource.Path,
                "不是描述文件所指的内容（SHA-256 不同）：写入中断，或写后改过；若是有意改动，请删去 datapackage.json 里的 hash 和 bytes",
                "is not what the descriptor speaks of (another SHA-256): writing broke off, or it was changed since; if that was meant, take hash and bytes out of datapackage.json");
        }

        TableData data = new(table, resource.Path);
        using MemoryStream csv = new(bytes);
        CsvOptions format = PackageContent.Format with { Delimiter = resource.Delimiter };
        await foreach (TableRow row in CsvTable.ReadAsync(csv, data, resource.Path, format, isVerbatim: false, problems, cancellationToken).ConfigureAwait(false))
        {
            data.Rows.Add(row);
        }

        return data;
    }

    private static Dictionary<string, PackageResource> Resources(PackageFiles files)
    {
        byte[] descriptor = files.Read(PackageDescriptor.FileName);
        try
        {
            using JsonDocument document = JsonDocument.Parse(WithoutMark(descriptor), new JsonDocumentOptions { MaxDepth = 32, AllowDuplicateProperties = false });
            Dictionary<string, PackageResource> resources = new(StringComparer.Ordinal);
            foreach (JsonElement resource in document.RootElement.GetProperty("resources").EnumerateArray())
            {
                if (resource.TryGetProperty("name", out JsonElement name) && name.ValueKind == JsonValueKind.String && IsKnown(name.GetString()!)
                    && !resources.TryAdd(name.GetString()!, PackageResource.Read(resource)))
                {
                    throw NoPackage(files, $"资源“{name}”出现两次", $"the resource '{name}' stands twice", null);
                }
            }

            return resources;
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw NoPackage(files, e.Message, e.Message, e);
        }
    }

    private static bool IsKnown(string name) =>
        ReportTables.All.Any(table => PackageTable.NameOf(table) == name) || name == LinkTables.Parties.Key || name == LinkTables.RelationFigures.Key;

    private static ReadOnlyMemory<byte> WithoutMark(byte[] bytes) => bytes is [0xEF, 0xBB, 0xBF, ..] ? bytes.AsMemory(3) : bytes;

    private static FileRefusedException NoPackage(PackageFiles files, string chinese, string english, Exception? cause) => new(
        FileFault.WrongFormat,
        files.Name,
        $"的 datapackage.json 不是数据包描述：{chinese}",
        $"has a datapackage.json that describes no package: {english}",
        cause);
}
