using System.Globalization;

namespace Guangming.Domain.Exchange;

/// <summary>What an audit found, on a sheet for reading (核查).</summary>
internal static class FindingsSheet
{
    private const string Name = "核查 Findings";
    private const int HeadRows = 4;

    private static readonly (string Chinese, string English, double Width)[] Headings =
    [
        ("规则", "Rule", 10), ("名称", "Name", 26), ("轻重", "Severity", 12), ("把握", "Certainty", 14), ("问题", "In Chinese", 70), ("问题（英文）", "In English", 70),
        ("原文范围", "Stated range", 24), ("应有范围", "Expected range", 24), ("可能的笔误", "Likely slip", 40), ("数据", "Figures", 40), ("原文行", "Lines", 12), ("引文", "Quotations", 30),
    ];

    public static SheetPlan Plan(AuditReport audit) => new(
        Name,
        [.. Headings.Select(heading => new SheetColumn(heading.Width))],
        Rows(audit))
    {
        FrozenRows = HeadRows,
    };

    public static bool IsNamed(string sheet) => sheet is "核查" or Name || string.Equals(sheet, "Findings", StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<IReadOnlyList<SheetCell>> Rows(AuditReport audit)
    {
        int fails = audit.With(CheckVerdict.Fails).Length;
        int holds = audit.With(CheckVerdict.Holds).Length;
        int open = audit.With(CheckVerdict.NotCheckable).Length;
        yield return [SheetCell.OfText(Name, SheetStyle.Title)];
        yield return [SheetCell.OfText(string.Create(
            CultureInfo.InvariantCulture,
            $"核对 {audit.Checks.Length} 处：{holds} 处相符，{fails} 处不符，{open} 处无从核对。{audit.Checks.Length} checks: {holds} hold, {fails} fail, {open} are not checkable."), SheetStyle.Plain)];
        yield return [.. Headings.Select(heading => SheetCell.OfText(heading.Chinese, SheetStyle.Heading))];
        yield return [.. Headings.Select(heading => SheetCell.OfText(heading.English, SheetStyle.Heading))];
        foreach (Check check in audit.With(CheckVerdict.Fails).OrderByDescending(check => check.Severity))
        {
            yield return
            [
                SheetCell.OfText(check.Rule.Id),
                SheetCell.OfText(check.Rule.Name.In(Language.Chinese)),
                SheetCell.OfText(SeverityText(check.Severity)),
                SheetCell.OfText(CertaintyText(check.Certainty)),
                SheetCell.OfText(check.Message.In(Language.Chinese), SheetStyle.Wrapped),
                SheetCell.OfText(check.Message.In(Language.English), SheetStyle.Wrapped),
                SheetCell.OfText(check.Stated?.ToString()),
                SheetCell.OfText(check.Computed?.ToString()),
                SheetCell.OfText(check.Diagnosis is { } slip ? $"{slip.Message.In(Language.Chinese)}；{slip.Message.In(Language.English)}" : null, SheetStyle.Wrapped),
                SheetCell.OfText(string.Join(' ', check.Figures.Select(figure => figure.Id)), SheetStyle.Wrapped),
                SheetCell.OfText(Joined(check.Figures.Select(figure => figure.Anchor?.Line.ToString(CultureInfo.InvariantCulture)))),
                SheetCell.OfText(Joined(check.Figures.Select(figure => figure.Anchor?.Token)), SheetStyle.Wrapped),
            ];
        }
    }

    private static string? Joined(IEnumerable<string?> texts) => string.Join("、", texts.OfType<string>().Distinct(StringComparer.Ordinal)) is { Length: > 0 } text ? text : null;

    private static string SeverityText(Severity severity) => severity switch
    {
        Severity.Error => "错误 error",
        Severity.Warning => "警告 warning",
        Severity.Question => "存疑 question",
        _ => "提示 information",
    };

    private static string CertaintyText(Certainty certainty) => certainty switch
    {
        Certainty.Stated => "原文 stated",
        Certainty.Reading => "读法 reading",
        Certainty.Inferred => "推断 inferred",
        _ => "待确认 unconfirmed",
    };
}
