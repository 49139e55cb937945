namespace Guangming.Domain.Exchange;

/// <summary>Lists within cells as tables of their own, so that those who join tables can follow every reference.</summary>
/// <remarks>They follow from the others: written for readers, and compared on reading.</remarks>
internal static class LinkTables
{
    private static readonly Choice[] Sides = [new("supporter", "支援方", "supporter"), new("recipient", "受援方", "recipient")];

    /// <summary>Who takes part in a pairing.</summary>
    public static Table Parties { get; } = new(
        "parties",
        "结对各方",
        "Parties",
        new LocalizedText("每组结对的支援方和受援方，每家一行；由 pairings 得出。", "Supporters and recipients of each pairing, a division a row; follows from pairings."),
        [
            new Column("pairing", "结对", "Pairing", ColumnType.Id) { IsRequired = true, RefersTo = "pairings" },
            new Column("side", "一方", "Side", ColumnType.Choice) { IsRequired = true, Choices = [.. Sides] },
            new Column("position", "次序", "Position", ColumnType.Whole) { IsRequired = true },
            new Column("division", "单位", "Division", ColumnType.Id) { IsRequired = true, RefersTo = "divisions" },
        ]);

    /// <summary>Which figures a relation names.</summary>
    public static Table RelationFigures { get; } = new(
        "relation-figures",
        "关系所涉数据",
        "Figures of relations",
        new LocalizedText("每条关系所涉的数据，每个一行；由 relations 得出。", "The figures of each relation, a figure a row; follows from relations."),
        [
            new Column("relation", "关系序号", "Relation", ColumnType.Whole) { IsRequired = true }.Helped("relations 中的第几行，从 1 起", "the row of relations, from 1"),
            new Column("position", "次序", "Position", ColumnType.Whole) { IsRequired = true },
            new Column("figure", "数据", "Figure", ColumnType.Id) { IsRequired = true, RefersTo = FigureTable.Key },
        ]);

    public static IEnumerable<string?[]> PartyRows(ReportLayout layout)
    {
        Table table = ReportTables.Pairings;
        return layout.Rows(table).SelectMany(pairing => Sides.SelectMany(side =>
            Listed(pairing[table.IndexOf(side.Code)]).Select((division, i) => new string?[] { pairing[0], side.Code, Number(i), division })));
    }

    public static IEnumerable<string?[]> FigureRows(ReportLayout layout)
    {
        Table table = ReportTables.Relations;
        return layout.Rows(table).SelectMany((relation, i) =>
            Listed($"{relation[table.IndexOf("figure")]} {relation[table.IndexOf("others")]}")
                .Select((figure, position) => new string?[] { Number(i), Number(position), figure }));
    }

    private static string[] Listed(string? ids) => CellText.SplitIds(ids ?? string.Empty);

    private static string? Number(int index) => FigureRowCells.Text(index + 1);
}
