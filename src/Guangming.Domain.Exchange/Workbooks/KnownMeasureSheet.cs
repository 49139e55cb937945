namespace Guangming.Domain.Exchange;

/// <summary>The measures that the library knows, to choose from (指标口径).</summary>
internal static class KnownMeasureSheet
{
    public const string Name = "指标口径 Known measures";

    /// <summary>The rows above the first measure.</summary>
    public const int HeadRows = 3;

    private static readonly string[] Chinese = ["代码", "中文名", "英文名", "单位", "类型", "怎样写", "说明"];
    private static readonly string[] English = ["Code", "Name in Chinese", "Name in English", "Unit", "Kind", "How to write it", "Note"];

    public static SheetPlan Plan() => new(
        Name,
        [new SheetColumn(34), new SheetColumn(26), new SheetColumn(36), new SheetColumn(10), new SheetColumn(14), new SheetColumn(30), new SheetColumn(60)],
        Head().Concat(Measures.All.Select(Row)))
    {
        FrozenRows = HeadRows,
        FrozenColumns = 1,
    };

    public static bool IsNamed(string sheet) => sheet is "指标口径" or Name || string.Equals(sheet, "Known measures", StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<IReadOnlyList<SheetCell>> Head()
    {
        yield return [SheetCell.OfText("可用的指标：在“数据”表的“指标”列里写代码或名称。Measures to choose from: write code or name into the column Measure of the sheet Figures.", SheetStyle.Plain)];
        yield return [.. Chinese.Select(text => SheetCell.OfText(text, SheetStyle.Heading))];
        yield return [.. English.Select(text => SheetCell.OfText(text, SheetStyle.Heading))];
    }

    private static IReadOnlyList<SheetCell> Row(Measure measure) =>
    [
        SheetCell.OfText(measure.Code),
        SheetCell.OfText(measure.Name.Chinese),
        SheetCell.OfText(measure.Name.English),
        SheetCell.OfText(measure.Per is null ? measure.Unit.Symbol : $"{measure.Unit.Symbol}/{measure.Per.Symbol}"),
        SheetCell.OfText(Vocabulary.MeasureKinds.First(kind => kind.Code == measure.Kind.Code()).Label),
        SheetCell.OfText(Example(measure)),
        SheetCell.OfText(measure.Note?.In(Language.Chinese)),
    ];

    /// <summary>Numbers of the measure as reports write them.</summary>
    public static string Example(Measure measure) => measure.Unit switch
    {
        _ when measure.Unit == Unit.Yuan => "1.796亿元、3212.2万元、超13万元",
        _ when measure.Unit == Unit.Percent => "23.1%、1.57%",
        _ when measure.Unit == Unit.PercentagePoint => "21.53个百分点、-0.4个百分点",
        var unit => $"1405{unit.Symbol}、1400多{unit.Symbol}、约3万{unit.Symbol}",
    };
}
