namespace Guangming.Domain.Exchange;

/// <summary>The source as a form: one line a question, since there is one source.</summary>
internal static class SourceSheet
{
    public const int ChineseColumn = 0;
    public const int EnglishColumn = 1;
    public const int ValueColumn = 2;

    public static SheetPlan Plan(string?[]? cells, bool withTechnical) => new(
        ReportTables.Source.Title,
        [new SheetColumn(22, SheetStyle.Text), new SheetColumn(30, SheetStyle.Text), new SheetColumn(50, SheetStyle.Text), new SheetColumn(70)],
        Rows(cells, withTechnical))
    {
        FrozenRows = 3,
    };

    private static IEnumerable<IReadOnlyList<SheetCell>> Rows(string?[]? cells, bool withTechnical)
    {
        Table table = ReportTables.Source;
        yield return [SheetCell.OfText(table.Title, SheetStyle.Title)];
        yield return [SheetCell.OfText(table.Help.Chinese, SheetStyle.Plain)];
        yield return [SheetCell.OfText(table.Help.English + " Fill in the third column; * is required.", SheetStyle.Plain)];
        for (int i = 0; i < table.Columns.Length; i++)
        {
            Column column = table.Columns[i];
            if (!column.IsTechnical || withTechnical)
            {
                string star = column.IsRequired ? " *" : string.Empty;
                string? help = TableSheet.HelpOf(column);
                yield return
                [
                    SheetCell.OfText(column.Chinese + star, SheetStyle.Heading),
                    SheetCell.OfText(column.English + star, SheetStyle.Heading),
                    cells is null ? SheetCell.Empty : TableSheet.Cell(table, i, cells),
                    SheetCell.OfText(column.Choices.IsEmpty ? help : string.Join("、", column.Choices.Select(choice => choice.Label)), SheetStyle.Help),
                ];
            }
        }
    }
}
