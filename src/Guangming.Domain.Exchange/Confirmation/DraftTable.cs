using System.Collections.Immutable;

namespace Guangming.Domain.Exchange;

/// <summary>The sheet on which a person confirms a draft (确认表): one row a mention; what was proposed in grey, what is decided beside it.</summary>
internal static class DraftTable
{
    /// <summary>The mention is a figure as proposed or corrected.</summary>
    public const string Confirm = "confirm";

    /// <summary>The mention is no figure of the report.</summary>
    public const string LeaveOut = "leave-out";

    /// <summary>In the column of the whole: a part of nothing.</summary>
    public const string Nothing = "无";

    public static Table Sheet { get; } = new(
        "confirm",
        "确认",
        "Confirm",
        new LocalizedText(
            "每个数字一行。对的，在“确认”列选“确认”；要改的，在“改为”各列填写再确认；不是报告数据的，选“不收录”；留空的仍为待确认。不要删除行。",
            "One row a number. Choose confirm where the proposal is right; correct it in the columns beside it and confirm; choose leave-out where it is no figure; what stays empty stays unconfirmed. Delete no rows."),
        [
            new Column("no", "序号", "No.", ColumnType.Whole) { IsRequired = true },
            Shown("paragraph", "段落", "Paragraph", ColumnType.Whole),
            Shown("token", "原文", "Token"),
            Shown("sentence", "句子", "Sentence"),
            Shown("outcome", "起草结果", "Outcome"),
            Shown("reason", "理由", "Reason"),
            Shown("proposedMeasure", "建议指标", "Proposed measure"),
            Shown("proposedPairing", "建议结对", "Proposed pairing"),
            Shown("proposedPeriod", "建议期间", "Proposed period"),
            Shown("proposedWhole", "建议所属总数", "Proposed whole"),
            new Column("decision", "确认", "Decision", ColumnType.Choice)
            {
                Choices = [new Choice(Confirm, "确认", "confirm"), new Choice(LeaveOut, "不收录", "leave out")],
            },
            new Column("measure", "指标改为", "Measure instead", ColumnType.Measure).Helped("代码或名称，见“指标口径”", "code or name, see the sheet of known measures"),
            new Column("pairing", "结对改为", "Pairing instead", ColumnType.Id) { RefersTo = ReportTables.Pairings.Key }.Helped("“结对”表中的标识", "an id of the sheet Pairings"),
            new Column("place", "地点", "Place", ColumnType.Id) { RefersTo = ReportTables.Divisions.Key }.Helped("比受援方更小的地点：“单位”表中的标识", "a place narrower than the recipient: an id of the sheet Divisions"),
            new Column("value", "数值改为", "Value instead", ColumnType.Value).Helped("照原文写：1.796亿元、1400多人次", "as the text has it: 1.796亿元, 1400多人次"),
            new Column("period", "期间改为", "Period instead").Helped("2023年、截至2023年11月底、2021年至2023年、目前", "in Chinese: 2023年, 截至2023年11月底, 2021年至2023年, 目前"),
            new Column("whole", "所属总数改为", "Whole instead").Helped("总数那一行的序号；不是其中数写 无", "the number of the whole's row; 无 where it is no part"),
            new Column("note", "备注", "Note"),
            Technical("id", "数据编号", "Figure id"),
            Technical("measureCode", "指标代码", "Measure code"),
            Technical("pairingId", "结对标识", "Pairing id"),
            Technical("stated", "所述数值", "Stated value"),
            Technical("periodJson", "期间（原样）", "Period as it is"),
            Technical("status", "状态", "Status"),
            Technical("start", "位置", "Offset", ColumnType.Whole),
            Technical("anchor", "锚点", "Anchor"),
            Technical("relations", "关系", "Relations"),
            Technical("reasonEn", "理由（英文）", "Reason in English"),
            Technical("count", "总行数", "Rows in all", ColumnType.Whole),
        ]);

    /// <summary>What a person may decide and correct.</summary>
    public static ImmutableArray<string> Corrections { get; } = ["measure", "pairing", "place", "value", "period", "whole", "note"];

    private static Column Shown(string key, string chinese, string english, ColumnType type = ColumnType.Text) => new(key, chinese, english, type) { IsComputed = true };

    private static Column Technical(string key, string chinese, string english, ColumnType type = ColumnType.Text) => new(key, chinese, english, type) { IsTechnical = true };
}
