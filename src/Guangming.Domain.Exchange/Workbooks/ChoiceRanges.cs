using System.Collections.Immutable;
using System.Globalization;

namespace Guangming.Domain.Exchange;

/// <summary>What cells are offered: the lists of codes on a hidden sheet, the ids of other sheets, the known measures.</summary>
internal sealed class ChoiceRanges
{
    private const string Name = "lists";
    private const int LastRow = 2000;

    private readonly List<ImmutableArray<Choice>> _lists = [];
    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);

    /// <summary>The ranges for a set of tables.</summary>
    public ChoiceRanges(IEnumerable<Table> tables)
    {
        foreach (Table table in tables)
        {
            foreach (ImmutableArray<Choice> choices in table.Columns.Select(ChoicesOf).Where(one => !one.IsEmpty && !_lists.Contains(one)))
            {
                _lists.Add(choices);
            }

            if (table.KeyColumn is not null)
            {
                // The key is the first column of every table that has one.
                _ids.Add(table.Key, Range(table.Title, 0, TableSheet.HeadRows + 1, LastRow));
            }
        }
    }

    /// <summary>The range of a column; <see langword="null"/> where there is nothing to choose from.</summary>
    public string? RangeOf(Column column)
    {
        if (column.IsComputed)
        {
            return null;
        }

        if (column.Type == ColumnType.Measure)
        {
            return Range(KnownMeasureSheet.Name, 0, KnownMeasureSheet.HeadRows + 1, KnownMeasureSheet.HeadRows + Measures.All.Count);
        }

        ImmutableArray<Choice> choices = ChoicesOf(column);
        int list = choices.IsEmpty ? -1 : _lists.IndexOf(choices);
        return list >= 0 ? Range(Name, list, 1, choices.Length)
            : column is { RefersTo: { } table, Type: ColumnType.Id } ? _ids.GetValueOrDefault(table)
            : null;
    }

    /// <summary>The hidden sheet.</summary>
    public SheetPlan Plan() => new(
        Name,
        [.. _lists.Select(_ => new SheetColumn(24))],
        Enumerable.Range(0, _lists.Max(list => list.Length)).Select(row => (IReadOnlyList<SheetCell>)
        [
            .. _lists.Select(list => row < list.Length ? SheetCell.OfText(list[row].Label) : SheetCell.Empty),
        ]))
    {
        IsHidden = true,
    };

    public static bool IsNamed(string sheet) => string.Equals(sheet, Name, StringComparison.OrdinalIgnoreCase);

    private static ImmutableArray<Choice> ChoicesOf(Column column) => column.Type == ColumnType.Truth ? Vocabulary.Truths : column.Choices;

    private static string Range(string sheet, int column, int first, int last)
    {
        string letters = SheetAddress.Column(column);
        return string.Create(CultureInfo.InvariantCulture, $"'{sheet}'!${letters}${first}:${letters}${last}");
    }
}
