using System.Collections.Immutable;

namespace Guangming.Domain.Exchange;

/// <summary>The rows with which nothing is wrong, and which name only such rows.</summary>
/// <remarks>
/// Where something is wrong no report comes of them, and they are for finding what else is: a figure whose pairing is not sound is
/// then tried with <see cref="StandIns"/>, so that its value and period are looked at all the same.
/// </remarks>
internal sealed class SoundRows
{
    private readonly Dictionary<string, ImmutableArray<TableRow>> _rows = new(StringComparer.Ordinal);

    public SoundRows(IReadOnlyDictionary<string, TableData> tables)
    {
        foreach (TableData data in tables.Values)
        {
            _rows[data.Table.Key] = data.Table.Key == ReportTables.Source.Key
                ? [data.Rows is [{ HasFaults: false } row] ? row : StandIns.Source()]
                : [.. data.Rows.Where(row => !row.HasFaults)];
        }

        if (tables.Values.Any(data => data.Rows.Exists(row => row.HasFaults)))
        {
            bool isDone = false;
            while (!isDone)
            {
                isDone = !DropDangling(tables);
            }

            _rows[ReportTables.Divisions.Key] = _rows[ReportTables.Divisions.Key].AddRange(StandIns.Divisions());
            _rows[ReportTables.Pairings.Key] = _rows[ReportTables.Pairings.Key].Add(StandIns.Pairing());
            HashSet<TableRow> sound = [.. _rows[FigureTable.Key]];
            _rows[FigureTable.Key] =
            [
                .. tables[FigureTable.Key].Rows.Where(row => !row.IsRefused)
                    .Select(row => sound.Contains(row) ? row : StandIns.Complete(row)).OfType<TableRow>(),
            ];
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
}
