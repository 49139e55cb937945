namespace Guangming.Domain.Exchange;

/// <summary>The table of figures (数据表): the columns of <see cref="FigureRow"/>, in its order.</summary>
internal static class FigureTable
{
    public const string Key = "figures";
    public const string Head = "report";

    /// <summary>The scope of figures and milestones as values of axes.</summary>
    public static Column Axes { get; } = new Column("axes", "分组", "Axes", ColumnType.Axes) { Choices = Vocabulary.Scopes }
        .Helped("预算级次、用途等，如 use:education；几项之间用 ;", "budget level, use and others, such as use:education, with ; between them");

    public static Table All { get; } = new(
        Key,
        "数据",
        "Figures",
        new LocalizedText(
            "每个统计数字一行：数值照原文写（如 1.796亿元、1400多人次、23.1%）。",
            "One stated number a row; the value as written, with its measure word (1.796亿元, 1400多人次, 23.1%)."),
        [
            new Column("id", "编号", "Id", ColumnType.Id) { IsRequired = true }.Helped("自定，不含空格、逗号、冒号，如 tianlin.fund.2020", "your own, without blanks, commas and colons"),
            new Column("measure", "指标", "Measure", ColumnType.Measure) { IsRequired = true }.Helped("“指标口径”表中的代码或名称", "code or name from the sheet Known measures"),
            new Column("kind", "指标类型", "Kind of measure", ColumnType.Choice) { IsComputed = true, Choices = Vocabulary.MeasureKinds },
            new Column("nameZh", "指标中文名", "Measure in Chinese") { IsComputed = true },
            new Column("nameEn", "指标英文名", "Measure in English") { IsComputed = true },
            new Column("pairing", "结对", "Pairing", ColumnType.Id) { IsRequired = true, RefersTo = "pairings" }.Helped("“结对”表中的编号", "id from the sheet Pairings"),
            new Column("supporter", "支援方", "Supporter") { IsComputed = true },
            new Column("supporterCode", "支援方代码", "Supporter's code") { IsComputed = true },
            new Column("recipient", "受援方", "Recipient") { IsComputed = true },
            new Column("recipientCode", "受援方代码", "Recipient's code") { IsComputed = true },
            new Column("programme", "帮扶机制", "Programme", ColumnType.Code) { IsComputed = true, Choices = Vocabulary.Programmes },
            new Column("place", "具体地点", "Place", ColumnType.Id) { RefersTo = "divisions" }.Helped("比受援方更窄的地点，“单位”表中的编号", "a place narrower than the recipient: id from the sheet Divisions"),
            new Column("placeName", "地点名", "Place's name") { IsComputed = true },
            new Column("placeKind", "地点类型", "Place's kind", ColumnType.Choice) { IsComputed = true, Choices = Vocabulary.DivisionKinds },
            new Column("scopeZh", "范围", "Scope in Chinese").Helped("比结对更窄的范围，如 第一批项目", "a scope narrower than the pairing"),
            new Column("scopeEn", "范围（英文）", "Scope in English"),
            Axes,
            new Column("asWritten", "原文数值", "Value as written", ColumnType.Value) { Member = "value", IsRequired = true }.Helped("照原文：1.796亿元、13055户、23.1%；只写数字则按指标的单位读", "as written: 1.796亿元, 13055户, 23.1%; a bare number is taken in the measure's unit"),
            new Column("value", "数值", "Number", ColumnType.Number) { IsComputed = true, Unit = "as the column unit says; a percentage as a fraction" },
            new Column("low", "下限", "Least", ColumnType.Number) { IsComputed = true, Unit = "as value" },
            new Column("lowIncluded", "含下限", "Least included", ColumnType.Truth) { IsComputed = true },
            new Column("high", "上限", "Greatest", ColumnType.Number) { IsComputed = true, Unit = "as value" },
            new Column("highIncluded", "含上限", "Greatest included", ColumnType.Truth) { IsComputed = true },
            new Column("unit", "单位代码", "Unit") { IsComputed = true },
            new Column("unitText", "量词", "Measure word") { IsComputed = true },
            new Column("per", "每", "Per") { IsComputed = true },
            new Column("qualifier", "限定", "Qualifier") { IsComputed = true },
            new Column("exact", "确数", "Exact", ColumnType.Truth).Helped("原文形式虽是约数而实为确数：是，并在说明里写理由", "yes where the number is exact though its form is not; the note then says why"),
            new Column("basis", "期间口径", "Basis", ColumnType.Choice) { Member = "period.basis", IsRequired = true, Choices = Vocabulary.Bases }.Helped("累计、年度、时点、时段、每年、未述", "cumulative, annual, point in time, period, per year, not stated"),
            new Column("asOf", "截至日", "As of", ColumnType.Day) { IsComputed = true },
            new Column("period", "期间", "Period") { IsComputed = true },
            new Column("periodStart", "起", "From", ColumnType.Day) { Member = "period.start" }.Helped("2020、2020-05 或 2020-05-03；累计数起点未述则留空", "2020, 2020-05 or 2020-05-03; empty where the start is not stated"),
            new Column("periodEnd", "止", "To", ColumnType.Day) { Member = "period.end" }.Helped("2020、2020-05 或 2020-05-03；年度数只填止即可", "2020, 2020-05 or 2020-05-03; of a year this alone will do"),
            new Column("granularity", "日期精度", "Granularity", ColumnType.Choice) { Member = "period.granularity", Choices = Vocabulary.Granularities }.Helped("可空：随起止的写法", "may be empty: as the dates are written"),
            new Column("dated", "日期来源", "Dated by", ColumnType.Choice) { Member = "period.dated", Choices = Vocabulary.DateSources }.Helped("可空：原文", "may be empty: stated"),
            new Column("periodLabel", "期间名称", "Name of period") { Member = "period.label" }.Helped("没有日期的时段，如 疫情期间", "of a period without dates"),
            new Column("status", "性质", "Status", ColumnType.Choice) { Choices = Vocabulary.Statuses }.Helped("可空：实际", "may be empty: actual"),
            new Column("attribution", "归属", "Attribution", ColumnType.Choice) { Choices = Vocabulary.Attributions }.Helped("可空：支援方；当地自身的结果写当地", "may be empty: the supporter's doing"),
            new Column("standard", "贫困标准", "Poverty standard", ColumnType.Choice) { Choices = Vocabulary.Standards },
            new Column("population", "人群", "Population", ColumnType.Code) { Choices = Vocabulary.Populations }.Helped("可空：随指标；只用于人数、户数和比率", "may be empty: as the measure says; of counts of people or households and rates only"),
            new Column("revision", "修订状态", "Revision", ColumnType.Choice) { Choices = Vocabulary.Revisions }.Helped("可空：未述；修订了哪一数，写在“关系”表", "may be empty: not stated; which number it revises stands in the sheet Relations"),
            new Column("rateOf", "比率的基数", "Rate of", ColumnType.Code) { Member = "of", Choices = Vocabulary.RateBases }.Helped("figure:编号、某人群（写在后两列）或 未点明", "figure:ID, a population (in the next two columns) or not named"),
            new Column("rateOfZh", "基数人群", "Population in Chinese") { Member = "of.population.zh" },
            new Column("rateOfEn", "基数人群（英文）", "Population in English") { Member = "of.population.en" },
            new Column("relation", "与其他数据的关系", "Relations") { IsComputed = true },
            new Column("unconfirmed", "待确认", "Unconfirmed", ColumnType.Truth).Helped("读法尚待人确认：是", "yes where a person has yet to confirm the reading"),
            new Column("noteZh", "说明", "Note in Chinese") { Member = "note.zh" }.Helped("有疑处是怎样读的", "how an ambiguity was read"),
            new Column("noteEn", "说明（英文）", "Note in English") { Member = "note.en" },
            new Column("line", "原文行", "Line", ColumnType.Whole) { Member = "anchor.line" }.Helped("非空行从 1 数起；行、位置、引文三项同填或同空", "counts lines that are not blank; line, offset and quotation all or none"),
            new Column("start", "原文位置", "Offset", ColumnType.Whole) { Member = "anchor.start", Unit = "UTF-16 units" },
            new Column("length", "引文长度", "Length", ColumnType.Whole) { Member = "anchor.length", IsComputed = true, Unit = "UTF-16 units" },
            new Column("token", "引文", "Quotation") { Member = "anchor.token" },
            new Column("source", "来源标题", "Source") { IsComputed = true, IsTechnical = true },
            new Column("publisher", "发布者", "Publisher") { IsComputed = true, IsTechnical = true },
            new Column("published", "发布时间", "Published", ColumnType.Time) { IsComputed = true, IsTechnical = true },
            new Column("textSha256", "原文校验值", "SHA-256 of the text") { IsComputed = true, IsTechnical = true },
            new Column("reportHash", "报告校验值", "Content hash of the report") { IsComputed = true, IsTechnical = true },
            new Column("unknown", "其他成员", "Further members", ColumnType.Json) { Member = string.Empty, IsTechnical = true },
            new Column(Head, "报告其余部分", "Rest of the report", ColumnType.Json) { IsComputed = true, IsTechnical = true },
        ],
        keyColumn: "id");

    // What stands in every row because a row may stand alone; in a set of tables the other tables say it.
    private static readonly HashSet<string> OfTheReport = ["source", "publisher", "published", "textSha256", "reportHash", Head];

    // What those tables say of the measure, the pairing and the place of a figure.
    private static readonly HashSet<string> OfOtherTables =
    [
        "kind", "nameZh", "nameEn", "supporter", "supporterCode", "recipient", "recipientCode", "programme", "placeName", "placeKind", "unit", "unitText", "per", "relation",
    ];

    /// <summary>Whether a computed column follows from other tables, and not from its own row.</summary>
    public static bool FollowsFromOtherTables(string key) => OfOtherTables.Contains(key);

    /// <summary>Without what the other tables of the report say.</summary>
    public static Table Sheet { get; } = new(Key, All.Chinese, All.English, All.Help, [.. All.Columns.Where(column => !OfTheReport.Contains(column.Key))], All.KeyColumn);
}
