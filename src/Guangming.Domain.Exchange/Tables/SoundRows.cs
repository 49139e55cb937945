using System.Collections.Immutable;

namespace Guangming.Domain.Exchange;

/// <summary>The rows with which nothing is wrong, and which name only such rows.</summary>
internal sealed class SoundRows
{
    private readonly Dictionary<string, ImmutableArray<TableRow>> _rows = new(StringComparer.Ordinal);

    public SoundRows(IReadOnlyDictionary<string, TableData> tables)
    {
        foreach (TableData data in tables.Values)
        {
            // A report cannot go without its source; what stands in its place is never handed out, as there is a complaint.
            _rows[data.Table.Key] = data.Table.Key == ReportTables.Source.Key
                ? [data.Rows is [{ HasFaults: false } row] ? row : Placeholder()]
                : [.. data.Rows.Where(row => !row.HasFaults)];
        }

        if (tables.Values.Any(data => data.Rows.Exists(row => row.HasFaults)))
        {
            bool isDone = false;
            while (!isDone)
            {
                isDone = !DropDangling(tables);
            }
        }
    }

    public ImmutableArray<TableRow> this[string table] => _rows[table];

    private bool DropDangling(IReadOnlyDictionary<string, TableData> tables)
    {
        Dictionary<string, HashSet<string>> ids = tables.Values.Where(data => data.Table.KeyColumn is not null).ToDictionary(
            data => data.Table.Key,
            data => _rows[data.Table.Key].Select(row => row[data.Table.IndexOf(data.Table.KeyColumn!)]).OfType<string>().ToHashSet(StringComparer.Ordinal),
            StringComparer.Ordinal);
        bool dropped = false;
        foreach (TableData data in tables.Values)
        {
            ImmutableArray<TableRow> rows = _rows[data.Table.Key];
            ImmutableArray<TableRow> kept = [.. rows.Where(row => Resolves(data.Table, row, ids))];
            dropped |= kept.Length < rows.Length;
            _rows[data.Table.Key] = kept;
        }

        return dropped;
    }

    private static bool Resolves(Table table, TableRow row, Dictionary<string, HashSet<string>> ids)
    {
        for (int i = 0; i < table.Columns.Length; i++)
        {
            if (row[i] is { } cell && table.Columns[i] is { RefersTo: { } target, IsComputed: false }
                && !CellText.SplitIds(cell).All(ids[target].Contains))
            {
                return false;
            }
        }

        return !table.Has("rateOf") || row[table.IndexOf("rateOf")] is not { } of
            || !of.StartsWith("figure:", StringComparison.Ordinal) || ids[table.Key].Contains(of["figure:".Length..]);
    }

    private static TableRow Placeholder()
    {
        TableRow row = new(0, new string?[ReportTables.Source.Columns.Length]);
        row[ReportTables.Source.IndexOf("kind")] = SourceKinds.Other;
        row[ReportTables.Source.IndexOf("titleEn")] = "unknown";
        row[ReportTables.Source.IndexOf("publisherEn")] = "unknown";
        row[ReportTables.Source.IndexOf("published")] = "2000-01-01T00:00:00Z";
        return row;
    }
}
