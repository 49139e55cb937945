using System.Collections.Immutable;

namespace Guangming.Domain.Exchange;

/// <summary>The tables of a report (报告的各表): what stands in its document beside the figures, and the figures.</summary>
internal static class ReportTables
{
    private static readonly Column Unknown = new("unknown", "其他成员", "Further members", ColumnType.Json) { Member = string.Empty, IsTechnical = true };

    public static Table Source { get; } = new(
        "source",
        "来源",
        "Source",
        new LocalizedText("数据出自哪里：一份报告一个来源。", "Where the figures were published: one source a report."),
        [
            new Column("kind", "来源类型", "Kind of source", ColumnType.Code) { Member = "source.kind", IsRequired = true, Choices = Vocabulary.SourceKinds },
            new Column("titleZh", "标题", "Title in Chinese") { Member = "source.title.zh" }.Helped("中文或英文标题至少填一个", "a title in Chinese or English"),
            new Column("titleEn", "标题（英文）", "Title in English") { Member = "source.title.en" },
            new Column("publisherZh", "发布者", "Publisher in Chinese") { Member = "source.publisher.zh" }.Helped("中文或英文至少填一个", "in Chinese or English"),
            new Column("publisherEn", "发布者（英文）", "Publisher in English") { Member = "source.publisher.en" },
            new Column("published", "发布时间", "Published", ColumnType.Time) { Member = "source.published", IsRequired = true }.Helped("2020-12-21 或 2020-12-21T08:02:58+08:00；不写时区按北京时间", "2020-12-21 or 2020-12-21T08:02:58+08:00; without an offset Beijing time is meant"),
            new Column("secondary", "二手来源", "Secondary", ColumnType.Truth) { Member = "source.secondary" }.Helped("转述他处的：是", "yes where it retells another source"),
            new Column("partZh", "系列第几篇", "Part in Chinese") { Member = "source.part.zh" },
            new Column("partEn", "系列第几篇（英文）", "Part in English") { Member = "source.part.en" },
            new Column("address", "网址", "Address") { Member = "source.address" },
            new Column("language", "语言", "Language") { Member = "source.language" }.Helped("可空：zh", "may be empty: zh"),
            new Column("textSha256", "原文校验值", "SHA-256 of the text") { Member = "source.textSha256", IsTechnical = true },
            new Column("noteZh", "来源说明", "Note on the source in Chinese") { Member = "source.note.zh" },
            new Column("noteEn", "来源说明（英文）", "Note on the source in English") { Member = "source.note.en" },
            new Column("reportNoteZh", "报告说明", "Note on the report in Chinese") { Member = "note.zh" },
            new Column("reportNoteEn", "报告说明（英文）", "Note on the report in English") { Member = "note.en" },
            new Column("formatVersion", "格式版本", "Format version") { IsTechnical = true },
            new Column("sourceUnknown", "来源的其他成员", "Further members of the source", ColumnType.Json) { Member = "source", IsTechnical = true },
            new Column("reportUnknown", "报告的其他成员", "Further members of the report", ColumnType.Json) { Member = string.Empty, IsTechnical = true },
        ]);

    public static Table Divisions { get; } = new(
        "divisions",
        "单位",
        "Divisions",
        new LocalizedText("支援方、受援方和地点：区划、功能区、单位、若干村。", "Places and bodies: divisions, functional areas, organisations, groups of villages."),
        [
            new Column("id", "编号", "Id", ColumnType.Id) { IsRequired = true }.Helped("自定，如 tianlin", "your own, such as tianlin"),
            new Column("nameZh", "名称", "Name in Chinese") { Member = "name.zh" }.Helped("中文或英文名称至少填一个", "a name in Chinese or English"),
            new Column("nameEn", "名称（英文）", "Name in English") { Member = "name.en" },
            new Column("kind", "类型", "Kind", ColumnType.Choice) { IsRequired = true, Choices = Vocabulary.DivisionKinds },
            new Column("code", "区划代码", "Division code").Helped("GB/T 2260，6、9 或 12 位；没有则空", "GB/T 2260, 6, 9 or 12 digits; empty where there is none"),
            new Column("within", "隶属", "Within", ColumnType.Id) { RefersTo = "divisions" }.Helped("上级单位的编号，代码已能说明的不填", "id of the unit it lies in, where the code does not say so"),
            new Column("from", "设立", "From", ColumnType.Date),
            new Column("to", "撤销", "To", ColumnType.Date),
            new Column("predecessor", "前身", "Predecessor", ColumnType.Id) { RefersTo = "divisions" },
            new Column("size", "单位个数", "Size", ColumnType.Whole).Helped("只有“若干单位”才填", "of a group only"),
            new Column("aliases", "别名", "Aliases", ColumnType.Names).Helped("几个之间用 | 隔开", "with | between them"),
            new Column("noteZh", "说明", "Note in Chinese") { Member = "note.zh" },
            new Column("noteEn", "说明（英文）", "Note in English") { Member = "note.en" },
            Unknown,
        ],
        keyColumn: "id");

    public static Table Pairings { get; } = new(
        "pairings",
        "结对",
        "Pairings",
        new LocalizedText("谁支援谁，依哪一机制。", "Who supports whom, under which programme."),
        [
            new Column("id", "编号", "Id", ColumnType.Id) { IsRequired = true }.Helped("自定，如 tianlin", "your own, such as tianlin"),
            new Column("supporter", "支援方", "Supporter", ColumnType.Ids) { IsRequired = true, RefersTo = "divisions" }.Helped("“单位”表中的编号；几家之间用空格", "ids from the sheet Divisions, with blanks between them"),
            new Column("recipient", "受援方", "Recipient", ColumnType.Ids) { IsRequired = true, RefersTo = "divisions" }.Helped("“单位”表中的编号；几家之间用空格", "ids from the sheet Divisions, with blanks between them"),
            new Column("programme", "帮扶机制", "Programme", ColumnType.Code) { IsRequired = true, Choices = Vocabulary.Programmes },
            new Column("from", "起", "From", ColumnType.Date).Helped("2016、2016-05 或 2016-05-03；未述则空", "2016, 2016-05 or 2016-05-03; empty where not stated"),
            new Column("to", "止", "To", ColumnType.Date),
            new Column("parent", "上级结对", "Parent", ColumnType.Id) { RefersTo = "pairings" },
            new Column("countedApart", "单独统计", "Counted apart", ColumnType.Truth).Helped("数据不含在上级结对之内的：是", "yes where its numbers are not in its parent's"),
            new Column("noteZh", "说明", "Note in Chinese") { Member = "note.zh" },
            new Column("noteEn", "说明（英文）", "Note in English") { Member = "note.en" },
            Unknown,
        ],
        keyColumn: "id");

    public static Table Measures { get; } = new(
        "measures",
        "自定指标",
        "Own measures",
        new LocalizedText("“指标口径”表里没有的口径在此定义；没有则留空。", "Measures that the sheet Known measures does not have; mostly empty."),
        [
            new Column("code", "代码", "Code", ColumnType.Code) { IsRequired = true }.Helped("小写字母、数字，以 . 或 - 相连", "lower-case letters and digits, joined by . or -"),
            new Column("nameZh", "名称", "Name in Chinese") { Member = "name.zh" },
            new Column("nameEn", "名称（英文）", "Name in English") { Member = "name.en" },
            new Column("unit", "单位", "Unit") { IsRequired = true }.Helped("yuan、household、person …，或 other:项", "yuan, household, person …, or other:WORD"),
            new Column("per", "每", "Per").Helped("村均为 village", "village for 村均"),
            new Column("kind", "类型", "Kind", ColumnType.Choice) { IsRequired = true, Choices = Vocabulary.MeasureKinds },
            new Column("aggregation", "汇总方式", "Aggregation", ColumnType.Choice) { IsRequired = true, Choices = Vocabulary.Aggregations },
            new Column("domain", "取值范围", "Domain").Helped("如 [0%, 100%]", "such as [0%, 100%]"),
            new Column("source", "资金来源", "Source of money", ColumnType.Code) { Choices = Vocabulary.FundingSources }.Helped("只有资金才填", "of funding only"),
            new Column("stage", "资金阶段", "Stage of money", ColumnType.Choice) { Choices = Vocabulary.Stages },
            new Column("group", "人群", "Group", ColumnType.Code) { Choices = Vocabulary.Populations }.Helped("只有受益人群才填，如 registered-poor", "of beneficiaries only, such as registered-poor"),
            new Column("standard", "贫困标准", "Poverty standard", ColumnType.Choice) { Choices = Vocabulary.Standards },
            new Column("noteZh", "说明", "Note in Chinese") { Member = "note.zh" },
            new Column("noteEn", "说明（英文）", "Note in English") { Member = "note.en" },
            Unknown,
        ],
        keyColumn: "code");

    public static Table Relations { get; } = new(
        "relations",
        "关系",
        "Relations",
        new LocalizedText("数据之间的关系：其中、同一事项、变动、得出、修订。", "How figures belong together: part of, together, change, derives, revises."),
        [
            new Column("kind", "关系", "Relation", ColumnType.Choice) { IsRequired = true, Choices = Vocabulary.RelationKinds },
            new Column("figure", "数据", "Figure", ColumnType.Id) { Member = RelationMembers.Figure, IsRequired = true, RefersTo = FigureTable.Key }.Helped("部分数、基期数、结果数、修订后的数或同一事项之一", "the part, the baseline, the result, the new number, or one of those together"),
            new Column("others", "其他数据", "Others", ColumnType.Ids) { Member = RelationMembers.Others, IsRequired = true, RefersTo = FigureTable.Key }.Helped("总数、末期数、各项输入、原先的数或同一事项的其余；之间用空格", "the whole, the final value, the inputs, the earlier number or the rest, with blanks between them"),
            new Column("by", "公式", "Formula", ColumnType.Code).Helped("只有“得出”才填，如 growth.rate", "of derives only, such as growth.rate"),
            new Column("origin", "依据", "Origin", ColumnType.Choice) { IsRequired = true, Choices = Vocabulary.Origins },
            new Column("noteZh", "说明", "Note in Chinese") { Member = "note.zh" },
            new Column("noteEn", "说明（英文）", "Note in English") { Member = "note.en" },
            Unknown,
        ]);

    public static Table Milestones { get; } = new(
        "milestones",
        "事项",
        "Milestones",
        new LocalizedText("没有数字的事实：摘帽、开业、协议。", "Facts without a number: a county left the list, a bridge opened."),
        [
            new Column("id", "编号", "Id", ColumnType.Id) { IsRequired = true },
            new Column("pairing", "结对", "Pairing", ColumnType.Id) { IsRequired = true, RefersTo = "pairings" },
            new Column("place", "具体地点", "Place", ColumnType.Id) { RefersTo = "divisions" },
            new Column("scopeZh", "范围", "Scope in Chinese") { Member = "scope.zh" },
            new Column("scopeEn", "范围（英文）", "Scope in English") { Member = "scope.en" },
            FigureTable.Axes,
            new Column("kind", "类型", "Kind", ColumnType.Code) { IsRequired = true, Choices = Vocabulary.MilestoneKinds },
            new Column("date", "日期", "Date", ColumnType.Date).Helped("2016、2016-05 或 2016-05-03；未述则空", "2016, 2016-05 or 2016-05-03; empty where not stated"),
            new Column("status", "性质", "Status", ColumnType.Choice) { Choices = Vocabulary.Statuses }.Helped("可空：实际", "may be empty: actual"),
            new Column("textZh", "事实", "Fact in Chinese") { Member = "text.zh" }.Helped("中文或英文至少填一个", "in Chinese or English"),
            new Column("textEn", "事实（英文）", "Fact in English") { Member = "text.en" },
            new Column("line", "原文行", "Line", ColumnType.Whole) { Member = "anchor.line" },
            new Column("start", "原文位置", "Offset", ColumnType.Whole) { Member = "anchor.start", Unit = "UTF-16 units" },
            new Column("token", "引文", "Quotation") { Member = "anchor.token" },
            new Column("noteZh", "说明", "Note in Chinese") { Member = "note.zh" },
            new Column("noteEn", "说明（英文）", "Note in English") { Member = "note.en" },
            Unknown,
        ],
        keyColumn: "id");

    public static Table LeftOut { get; } = new(
        "leftOut",
        "未收录",
        "Left out",
        new LocalizedText("原文中没有作为数据收录的数字和名称，以及理由。", "Numbers and names of the source that are no figures, and why."),
        [
            new Column("kind", "类型", "Kind", ColumnType.Code) { IsRequired = true, Choices = Vocabulary.LeftOutKinds },
            new Column("line", "原文行", "Line", ColumnType.Whole) { Member = "anchor.line", IsRequired = true },
            new Column("start", "原文位置", "Offset", ColumnType.Whole) { Member = "anchor.start", IsRequired = true, Unit = "UTF-16 units" },
            new Column("token", "引文", "Quotation") { Member = "anchor.token", IsRequired = true },
            new Column("reasonZh", "理由", "Reason in Chinese") { Member = "reason.zh" }.Helped("中文或英文至少填一个", "in Chinese or English"),
            new Column("reasonEn", "理由（英文）", "Reason in English") { Member = "reason.en" },
            Unknown,
        ]);

    /// <summary>All but the figures, in the order in which they build on each other.</summary>
    public static ImmutableArray<Table> Lists { get; } = [Divisions, Pairings, Measures, Relations, Milestones, LeftOut];

    /// <summary>All, in the order in which a person fills them in.</summary>
    public static ImmutableArray<Table> All { get; } = [Source, Divisions, Pairings, FigureTable.Sheet, Relations, Milestones, LeftOut, Measures];
}
