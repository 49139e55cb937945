using System.Collections.Immutable;
using System.Globalization;

namespace Guangming.Domain.Exchange;

/// <summary>The list of doubts as sheets (疑点清单).</summary>
internal static class DoubtSheets
{
    private static readonly (string Chinese, string English, double Width)[] Doubts =
    [
        ("序号", "No.", 8), ("轻重", "Severity", 12), ("把握", "Certainty", 16), ("文件", "File", 36), ("段落", "Paragraph", 10), ("规则", "Rule", 10), ("核对内容", "What is checked", 34),
        ("问题", "In Chinese", 70), ("问题（英文）", "In English", 70), ("所述范围", "Stated range", 26), ("应有范围", "Expected range", 26), ("可能的笔误", "Likely slip", 40),
        ("引文", "Quotation", 60), ("对照", "Held against", 60), ("对照处", "Where that stands", 44),
    ];

    private static readonly (string Chinese, string English, double Width)[] Files =
    [
        ("文件", "File", 40), ("日期", "Date", 14), ("结对", "Pairings", 40), ("数字", "Figures", 10), ("疑点", "Doubts", 10), ("上一份报告", "Predecessors", 40),
        ("说明", "Remark", 60), ("说明（英文）", "Remark in English", 60), ("未读原因", "Why not read", 60), ("未读原因（英文）", "Why not read, in English", 60),
    ];

    public static IReadOnlyList<SheetPlan> Of(FolderReport report) =>
    [
        Plan("疑点 Doubts", Doubts, report.Doubts.Select((doubt, i) => Row(doubt, i + 1))),
        Plan("文件 Files", Files, report.Files.Select(Row)),
    ];

    /// <summary>How sure a doubt is, in both languages.</summary>
    public static LocalizedText Words(Certainty certainty) => certainty switch
    {
        Certainty.Stated => new("原文所述", "stated"),
        Certainty.Reading => new("约数的理解", "reading"),
        Certainty.Inferred => new("推断", "inferred"),
        _ => new("未经确认", "unconfirmed"),
    };

    /// <summary>How grave a doubt is, in both languages.</summary>
    public static LocalizedText Words(Severity severity) => severity switch
    {
        Severity.Error => new("错误", "error"),
        Severity.Warning => new("警告", "warning"),
        Severity.Question => new("存疑", "question"),
        _ => new("提示", "information"),
    };

    private static SheetPlan Plan(string name, (string Chinese, string English, double Width)[] headings, IEnumerable<IReadOnlyList<SheetCell>> rows) => new(
        name,
        [.. headings.Select(heading => new SheetColumn(heading.Width))],
        new IReadOnlyList<SheetCell>[]
        {
            [.. headings.Select(heading => SheetCell.OfText(heading.Chinese, SheetStyle.Heading))],
            [.. headings.Select(heading => SheetCell.OfText(heading.English, SheetStyle.Heading))],
        }.Concat(rows))
    {
        FrozenRows = 2,
    };

    private static IReadOnlyList<SheetCell> Row(Doubt doubt, int number)
    {
        ImmutableArray<Evidence> others = doubt.Evidence.IsEmpty ? [] : doubt.Evidence[1..];
        return
        [
            Number(number),
            Both(Words(doubt.Severity)),
            Both(Words(doubt.Certainty)),
            SheetCell.OfText(doubt.File),
            doubt.Paragraph is { } line ? Number(line) : SheetCell.Empty,
            SheetCell.OfText(doubt.Check.Rule.Id),
            SheetCell.OfText(doubt.Check.Rule.Name.In(Language.Chinese), SheetStyle.Wrapped),
            SheetCell.OfText(doubt.Check.Message.In(Language.Chinese), SheetStyle.Wrapped),
            SheetCell.OfText(doubt.Check.Message.In(Language.English), SheetStyle.Wrapped),
            SheetCell.OfText(doubt.Check.Stated?.ToString()),
            SheetCell.OfText(doubt.Check.Computed?.ToString()),
            SheetCell.OfText(doubt.Check.Diagnosis is { } slip ? $"{slip.Message.In(Language.Chinese)}；{slip.Message.In(Language.English)}" : null, SheetStyle.Wrapped),
            SheetCell.OfText(doubt.Evidence.IsEmpty ? null : doubt.Evidence[0].Words(Language.Chinese), SheetStyle.Wrapped),
            SheetCell.OfText(Joined(others.Select(other => other.Words(Language.Chinese))), SheetStyle.Wrapped),
            SheetCell.OfText(Joined(others.Select(other => other.Paragraph is { } at ? FormattableString.Invariant($"{other.File} 第{at}段") : other.File)), SheetStyle.Wrapped),
        ];
    }

    private static IReadOnlyList<SheetCell> Row(CheckedFile file) =>
    [
        SheetCell.OfText(file.Path),
        SheetCell.OfText(file.Report is { } report ? NodaTime.Text.LocalDatePattern.Iso.Format(report.Source.PublishedOn) : null),
        SheetCell.OfText(file.Report is { } one ? Joined(one.Pairings.All.Select(pairing => pairing.ToString(Language.Chinese))) : null, SheetStyle.Wrapped),
        file.Report is { } counted ? Number(counted.Figures.Count) : SheetCell.Empty,
        Number(file.Doubts.Length),
        SheetCell.OfText(Joined(file.Predecessors), SheetStyle.Wrapped),
        SheetCell.OfText(file.Remark?.In(Language.Chinese), SheetStyle.Wrapped),
        SheetCell.OfText(file.Remark?.In(Language.English), SheetStyle.Wrapped),
        SheetCell.OfText(file.Refusal?.In(Language.Chinese), SheetStyle.Wrapped),
        SheetCell.OfText(file.Refusal?.In(Language.English), SheetStyle.Wrapped),
    ];

    private static SheetCell Number(int number) => SheetCell.OfNumber(number.ToString(CultureInfo.InvariantCulture));

    private static SheetCell Both(LocalizedText text) => SheetCell.OfText($"{text.In(Language.Chinese)} {text.In(Language.English)}");

    private static string? Joined(IEnumerable<string> texts) => string.Join('\n', texts.Distinct(StringComparer.Ordinal)) is { Length: > 0 } text ? text : null;
}
