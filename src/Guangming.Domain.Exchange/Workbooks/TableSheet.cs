using System.Collections.Immutable;

namespace Guangming.Domain.Exchange;

/// <summary>A table as a sheet: what it is for, how its columns are written, headings in two languages, rows.</summary>
internal static class TableSheet
{
    /// <summary>The rows above the first row of data.</summary>
    public const int HeadRows = 6;

    /// <summary>After the heading of a column that must be filled in.</summary>
    private const string Required = " *";

    private const double Narrow = 12;
    private const double Usual = 18;
    private const double Wide = 36;

    /// <summary>Lays a table out.</summary>
    /// <param name="table">The table.</param>
    /// <param name="columns">Its columns that are shown, by index.</param>
    /// <param name="rows">Its rows, each with all of its cells.</param>
    /// <param name="choices">What cells are offered, by range.</param>
    public static SheetPlan Plan(Table table, ImmutableArray<int> columns, IEnumerable<string?[]> rows, ChoiceRanges choices) => new(
        table.Title,
        [.. columns.Select(i => new SheetColumn(Width(table.Columns[i]), StyleOf(table.Columns[i]), choices.RangeOf(table.Columns[i]), table.Columns[i].IsTechnical))],
        Head(table, columns).Concat(rows.Select(row => (IReadOnlyList<SheetCell>)[.. columns.Select(i => Cell(table, i, row))])))
    {
        FrozenRows = HeadRows,
        FrozenColumns = 1,
    };

    /// <summary>The columns that a person fills in.</summary>
    public static ImmutableArray<int> ForTyping(Table table) =>
        [.. Enumerable.Range(0, table.Columns.Length).Where(i => table.Columns[i] is { IsComputed: false, IsTechnical: false })];

    /// <summary>All columns.</summary>
    public static ImmutableArray<int> ForReading(Table table) => [.. Enumerable.Range(0, table.Columns.Length)];

    /// <summary>How cells look that are filled in later: text stays as it is typed, so that 1.57% and 2020-05 do.</summary>
    public static SheetStyle StyleOf(Column column) =>
        column.Type is ColumnType.Whole or ColumnType.Number or ColumnType.Truth ? SheetStyle.Plain : SheetStyle.Text;

    /// <summary>The cell of a column.</summary>
    public static SheetCell Cell(Table table, int index, string?[] row)
    {
        if (row[index] is not { } text)
        {
            return SheetCell.Empty;
        }

        Column column = table.Columns[index];
        return column.Type switch
        {
            ColumnType.Number => Number(text, table.Has("unit") && row[table.IndexOf("unit")] == Unit.Percent.Code),
            ColumnType.Whole => SheetCell.OfNumber(text),
            ColumnType.Truth => SheetCell.OfText(Vocabulary.Truths[text == CellText.Yes ? 0 : 1].Label),
            ColumnType.Choice or ColumnType.Code => SheetCell.OfText(column.Choices.FirstOrDefault(choice => choice.Code == text)?.Label ?? text),
            _ => SheetCell.OfText(text),
        };
    }

    private static SheetCell Number(string digits, bool isFraction)
    {
        int point = digits.IndexOf('.', StringComparison.Ordinal);
        int decimals = point < 0 ? 0 : digits.TrimEnd('0').Length - point - 1;
        return SheetCell.OfNumber(digits, isFraction
            ? decimals <= 4 ? SheetStyle.Percent : SheetStyle.FinePercent
            : decimals <= 0 ? SheetStyle.Whole : SheetStyle.Plain);
    }

    private static IEnumerable<IReadOnlyList<SheetCell>> Head(Table table, ImmutableArray<int> columns)
    {
        yield return [SheetCell.OfText(table.Title, SheetStyle.Title)];
        yield return [SheetCell.OfText(table.Help.Chinese, SheetStyle.Plain)];
        yield return [SheetCell.OfText(table.Help.English, SheetStyle.Plain)];
        yield return [.. columns.Select(i => SheetCell.OfText(HelpOf(table.Columns[i]), SheetStyle.Help))];
        yield return [.. columns.Select(i => Heading(table.Columns[i], Language.Chinese))];
        yield return [.. columns.Select(i => Heading(table.Columns[i], Language.English))];
    }

    private static SheetCell Heading(Column column, Language language) => SheetCell.OfText(
        column.Name(language) + (column.IsRequired ? Required : string.Empty),
        column.IsComputed ? SheetStyle.ComputedHeading : SheetStyle.Heading);

    /// <summary>How a column is written, in both languages; of one that follows from others, that it does.</summary>
    public static string? HelpOf(Column column) => column.IsComputed
        ? "由其他列算出，不必填。Follows from others."
        : column.Help is { } help ? $"{help.Chinese}。{Capital(help.English!)}." : Offered(column);

    private static string? Offered(Column column) => column.Choices.IsEmpty ? null : "从列表选。Choose from the list.";

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static double Width(Column column) => column.Type switch
    {
        ColumnType.Whole or ColumnType.Truth => Narrow,
        ColumnType.Text when column.Key.StartsWith("note", StringComparison.Ordinal) || column.Key is "token" or "textZh" or "textEn" or "reasonZh" or "reasonEn" => Wide,
        _ => Usual,
    };
}
