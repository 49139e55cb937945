using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Guangming.Domain.Exchange;

/// <summary>Finds the cell that a finding's path means: <c>$.pairings[2].programme</c>, <c>$[5].asWritten</c>.</summary>
internal sealed class DocumentPlaces(IReadOnlyDictionary<string, TableData> tables)
{
    public bool TryFind(
        string? path, SoundRows sound, [NotNullWhen(true)] out TableData? data, [NotNullWhen(true)] out TableRow? row, out int? column)
    {
        (data, row, column) = (null, null, null);
        if (path is not ['$', .. string rest])
        {
            return false;
        }

        // Rows of figures have paths of their own: an index, then the name of a column.
        bool isRow = rest.StartsWith('[');
        string list = isRow ? FigureTable.Key : rest.TrimStart('.').Split('[', '.')[0];
        if (!TryIndex(rest, out int index, out string member) || !tables.TryGetValue(list, out data))
        {
            return TryFindInSource(rest.TrimStart('.'), sound, out data, out row, out column);
        }

        ImmutableArray<TableRow> rows = sound[list];
        row = index < rows.Length ? rows[index] : null;
        if (row is null)
        {
            return false;
        }

        Table table = data.Table;
        column = isRow && table.Has(member) ? table.IndexOf(member) : ColumnOf(table, member);
        return true;
    }

    /// <summary>The row and column of figures that a path means.</summary>
    public static bool TryFindFigure(string? path, Table table, out int index, out int? column)
    {
        column = null;
        if (path is null || !(path.StartsWith("$[", StringComparison.Ordinal) || path.StartsWith("$." + FigureTable.Key + "[", StringComparison.Ordinal))
            || !TryIndex(path, out index, out string member))
        {
            index = 0;
            return false;
        }

        column = path[1] == '[' && table.Has(member) ? table.IndexOf(member) : ColumnOf(table, member);
        return true;
    }

    private bool TryFindInSource(string member, SoundRows sound, out TableData? data, out TableRow? row, out int? column)
    {
        data = tables[ReportTables.Source.Key];
        row = sound[ReportTables.Source.Key] is [var only] && data.Rows.Contains(only) ? only : null;
        column = ColumnOf(data.Table, member);
        return row is not null && column is not null;
    }

    /// <summary>The column of a member, or of the one it lies in or that lies in it: a period's fault is shown at its basis.</summary>
    private static int? ColumnOf(Table table, string member)
    {
        string name = member.Split('[')[0];
        int best = -1;
        for (int i = 0; i < table.Columns.Length; i++)
        {
            string own = table.Columns[i] is { IsComputed: false } column ? column.Member : string.Empty;
            if (string.Equals(own, name, StringComparison.Ordinal))
            {
                return i;
            }

            bool isNear = own.Length > 0 && name.Length > 0
                && (own.StartsWith(name + ".", StringComparison.Ordinal) || name.StartsWith(own + ".", StringComparison.Ordinal));
            best = isNear && best < 0 ? i : best;
        }

        return best < 0 ? null : best;
    }

    private static bool TryIndex(string path, out int index, out string member)
    {
        (index, member) = (0, string.Empty);
        int open = path.IndexOf('[', StringComparison.Ordinal);
        int close = path.IndexOf(']', StringComparison.Ordinal);
        if (open < 0 || close < open || !int.TryParse(path.AsSpan(open + 1, close - open - 1), NumberStyles.None, CultureInfo.InvariantCulture, out index))
        {
            return false;
        }

        member = path[(close + 1)..].TrimStart('.');
        return true;
    }
}
