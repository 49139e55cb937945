namespace Guangming.Domain.Exchange;

/// <summary>How the workbook is filled in, on its first sheet (填写说明).</summary>
internal static class HelpSheet
{
    private const string Name = "说明 Help";

    private static readonly (string Chinese, string English)[] Lines =
    [
        ("先填“来源”“单位”“结对”，再在“数据”里每个数字填一行；其余各表按需填写。", "Fill in Source, Divisions and Pairings first, then one row a number in Figures; the other sheets as needed."),
        ("带 * 的列必填；灰色列名的列由其他列算出，不必填。", "Columns with * are required; those with grey headings follow from others and may stay empty."),
        ("数值照原文写：1.796亿元、1400多人次、超13万元、23.1%。只写数字时按指标的单位读；百分数要带 %。", "Write values as the text has them: 1.796亿元, 1400多人次, 超13万元, 23.1%. A bare number is taken in the measure's unit; a percentage needs its sign."),
        ("日期可写 2020、2020-05、2020-05-03 或 2020年5月3日，也可用日期格。", "Dates: 2020, 2020-05, 2020-05-03 or 2020年5月3日; date cells will do."),
        ("累计数只填“止”；年度数只填“止”即可（2020，或 2020-11 表示到11月）。", "Of cumulative figures fill in To only; of a year To will do (2020, or 2020-11 for the year to November)."),
        ("代码列可从列表选，也可写中文、英文或代码。", "Codes can be chosen from the list, or written in Chinese, in English, or as the code."),
        ("自用的列和工作表，名称前加 #，读取时略过。", "Begin the names of columns and sheets of your own with #: they are passed over."),
    ];

    public static SheetPlan Plan(string title) => new(
        Name,
        [new SheetColumn(90), new SheetColumn(110)],
        new IReadOnlyList<SheetCell>[] { [SheetCell.OfText(title, SheetStyle.Title)] }
            .Concat(Lines.Select(line => (IReadOnlyList<SheetCell>)[SheetCell.OfText(line.Chinese, SheetStyle.Wrapped), SheetCell.OfText(line.English, SheetStyle.Wrapped)])));

    public static bool IsNamed(string sheet) => sheet is "说明" or Name || string.Equals(sheet, "Help", StringComparison.OrdinalIgnoreCase);
}
