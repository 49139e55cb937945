using System.Text.Json;

namespace Guangming.Domain.Exchange;

/// <summary>What can be checked of tables without knowing what they mean: what is required is there, ids are unique and meet one.</summary>
internal sealed class TableChecks(IReadOnlyDictionary<string, TableData> tables, ProblemList problems)
{
    private const int MostHints = 32;

    private readonly Dictionary<string, HashSet<string>> _ids = tables.Values
        .Where(data => data.Table.KeyColumn is not null)
        .ToDictionary(
            data => data.Table.Key,
            data => data.Rows.Select(row => row[data.Table.IndexOf(data.Table.KeyColumn!)]).OfType<string>().ToHashSet(StringComparer.Ordinal),
            StringComparer.Ordinal);

    private int _hints;

    public void Run()
    {
        foreach (TableData data in tables.Values)
        {
            CheckUnique(data);
            foreach (TableRow row in data.Rows)
            {
                CheckCells(data, row);
                CheckWordings(data, row);
            }
        }
    }

    private void CheckUnique(TableData data)
    {
        if (data.Table.KeyColumn is not { } key)
        {
            return;
        }

        Dictionary<string, int> seen = new(StringComparer.Ordinal);
        int column = data.Table.IndexOf(key);
        foreach (TableRow row in data.Rows)
        {
            if (row[column] is { } id && !seen.TryAdd(id, row.Number))
            {
                Complain(row, column, Problems.Repeated(data.At(row, column), id, seen[id]));
            }
        }
    }

    private void CheckCells(TableData data, TableRow row)
    {
        for (int i = 0; i < data.Table.Columns.Length; i++)
        {
            Column column = data.Table.Columns[i];
            if (row[i] is not { } cell)
            {
                if (column.IsRequired && !row.IsFaulty(i))
                {
                    Complain(row, i, Problems.Missing(data.At(row, i), ExpectedIn(column)));
                }
            }
            else if (column is { RefersTo: { } target, IsComputed: false })
            {
                foreach (string id in column.Type == ColumnType.Ids ? CellText.SplitIds(cell) : [cell])
                {
                    CheckReference(data, row, i, id, target);
                }
            }
            else if (column is { Type: ColumnType.Json, IsComputed: false })
            {
                CheckFurther(data, row, i, cell);
            }
        }
    }

    private void CheckReference(TableData data, TableRow row, int column, string id, string target)
    {
        if (_ids.TryGetValue(target, out HashSet<string>? ids) && !ids.Contains(id))
        {
            string nearest = _hints++ < MostHints ? NearMiss.List(id, ids) : string.Empty;
            Complain(row, column, Problems.Dangling(data.At(row, column), id, tables[target].Table, nearest));
        }
    }

    // Members with a column of their own do not come twice.
    private void CheckFurther(TableData data, TableRow row, int column, string cell)
    {
        string member = data.Table.Columns[column].Member;
        string prefix = member.Length == 0 ? string.Empty : member + ".";
        using JsonDocument further = JsonDocument.Parse(cell);
        foreach (JsonProperty property in further.RootElement.EnumerateObject())
        {
            bool isKnown = data.Table.Columns.Any(one => one is { IsComputed: false, Type: not ColumnType.Json }
                && one.Member.StartsWith(prefix, StringComparison.Ordinal)
                && string.Equals(one.Member[prefix.Length..].Split('.')[0], property.Name, StringComparison.Ordinal));
            if (isKnown)
            {
                Complain(row, column, Problems.Unreadable(data.At(row, column), property.Name, new LocalizedText(
                    "没有自己那一列的成员", "members that have no column of their own")));
            }
        }
    }

    // A text that the document requires is two columns, of which one will do; a place in the source is three, all or none.
    private void CheckWordings(TableData data, TableRow row)
    {
        foreach ((string chinese, string english) in Wordings.Required(data.Table))
        {
            (int zh, int en) = (data.Table.IndexOf(chinese), data.Table.IndexOf(english));
            if (row[zh] is null && row[en] is null && !row.IsFaulty(zh) && !row.IsFaulty(en))
            {
                Complain(row, zh, Problems.Missing(data.At(row, zh), Expected.Wording));
            }
        }

        if (data.Table.Has("token") && data.Table != ReportTables.LeftOut)
        {
            int[] anchor = [data.Table.IndexOf("line"), data.Table.IndexOf("start"), data.Table.IndexOf("token")];
            int filled = anchor.Count(i => row[i] is not null);
            if (filled is 1 or 2 && !anchor.Any(row.IsFaulty))
            {
                int gap = anchor.First(i => row[i] is null);
                Complain(row, gap, Problems.Missing(data.At(row, gap), Expected.WholeAnchor));
            }
        }
    }

    private void Complain(TableRow row, int column, CellProblem problem)
    {
        row.MarkFaulty(column);
        problems.Add(problem);
    }

    private static LocalizedText ExpectedIn(Column column) => column.Type switch
    {
        ColumnType.Id or ColumnType.Ids => Expected.Id,
        ColumnType.Choice => Expected.OneOf(column.Choices),
        ColumnType.Code => column.Choices.IsEmpty ? Expected.Code : Expected.OneOf(column.Choices),
        ColumnType.Axes => Expected.Axes,
        ColumnType.Value => Expected.Value,
        ColumnType.Measure => Expected.Measure,
        ColumnType.Whole => Expected.Whole,
        ColumnType.Time => Expected.Time,
        _ => Expected.Text,
    };
}
