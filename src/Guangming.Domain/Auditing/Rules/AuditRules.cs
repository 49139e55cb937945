namespace Guangming.Domain;

/// <summary>The built-in rules of an audit (内置核对规则). Their ids are stable; docs/rules has a page for each.</summary>
public static class AuditRules
{
    /// <summary>A part is no more than its whole (其中不超过总数).</summary>
    public static AuditRule PartOfWhole { get; } = Rule("GM2001", "其中数不超过总数", "a part is no more than its whole", Severity.Error, PartRules.PartOfWhole);

    /// <summary>Parts that divide a whole among areas or kinds add up to it (分项之和等于总数).</summary>
    public static AuditRule PartsAndSum { get; } = Rule("GM2002", "分项之和与总数一致", "parts add up to their whole", Severity.Error, PartRules.PartsAndSum);

    /// <summary>There are no more households than persons (户数不超过人数).</summary>
    public static AuditRule HouseholdsAndPersons { get; } = Rule("GM2003", "户数不超过人数", "no more households than persons", Severity.Error, CompanionRules.HouseholdsAndPersons);

    /// <summary>A household has 12 persons at most (户均人口不超过12人).</summary>
    public static AuditRule PersonsPerHousehold { get; } = Rule("GM2004", "户均人口不超过12人", "at most 12 persons per household", Severity.Warning, CompanionRules.PersonsPerHousehold);

    /// <summary>There are no more persons than person-times (人数不超过人次).</summary>
    public static AuditRule PersonsAndPersonTimes { get; } = Rule("GM2005", "人数不超过人次", "no more persons than person-times", Severity.Error, CompanionRules.PersonsAndPersonTimes);

    /// <summary>A number lies where its measure makes sense; a share within 0% and 100% (数值在合理范围内).</summary>
    public static AuditRule WithinDomain { get; } = Rule("GM2006", "数值在口径允许的范围内", "a number lies where its measure makes sense", Severity.Error, ValueRules.WithinDomain);

    /// <summary>The same number stated twice is the same (重复陈述一致).</summary>
    public static AuditRule StatedTwice { get; } = Rule("GM2007", "同一数据重复陈述一致", "a number stated twice is the same", Severity.Error, ValueRules.StatedTwice);

    /// <summary>A rate of zero means nobody (比率为零即无人).</summary>
    public static AuditRule ZeroMeansNobody { get; } = Rule("GM2008", "比率为零即无人", "a rate of zero means nobody", Severity.Error, ValueRules.ZeroMeansNobody);

    /// <summary>A rate names what it is a rate of (比率应有基数).</summary>
    public static AuditRule RateAndBase { get; } = Rule("GM2009", "比率与其基数相合", "a rate agrees with its base", Severity.Error, ValueRules.RateAndBase);

    /// <summary>Percentages of one whole do not exceed 100 (各占比之和不超过100%).</summary>
    public static AuditRule PercentagesOfWhole { get; } = Rule("GM2010", "各占比之和为100%", "percentages of one whole make 100", Severity.Error, CompanionRules.PercentagesOfWhole);

    /// <summary>Money does not grow from stage to stage: spent ≤ in place ≤ allocated, actual ≤ agreed (资金逐环节不增).</summary>
    public static AuditRule FundingStages { get; } = Rule("GM2011", "支出不超过到位，到位不超过安排，实际不超过协议", "money does not grow from stage to stage", Severity.Warning, MoneyRules.Stages);

    /// <summary>A year's number is no more than the cumulative one that holds it (当年不超过累计).</summary>
    public static AuditRule YearAndCumulative { get; } = Rule("GM2012", "当年数不超过累计数", "a year is no more than the cumulative number that holds it", Severity.Error, SeriesRules.YearAndCumulative);

    /// <summary>One total holds money of one kind, or aid only (合计不混不同性质的资金).</summary>
    public static AuditRule KindsOfMoney { get; } = Rule("GM2013", "合计不混不同性质的资金", "one total holds no money of different kinds", Severity.Error, MoneyRules.Kinds);

    /// <summary>A pairing and one under it are not both counted in a total (上下级结对不重复计算).</summary>
    public static AuditRule CountedTwice { get; } = Rule("GM2014", "上下级结对不重复计入", "a pairing and one under it are not both counted", Severity.Error, MoneyRules.CountedTwice);

    /// <summary>A stated total is the sum of what it is said to come from (合计等于各项之和).</summary>
    public static AuditRule StatedTotal { get; } = Rule("GM2101", "合计与其各项一致", "a stated total agrees with its inputs", Severity.Error, context => DerivationRules.Of(context, FormulaKind.Total));

    /// <summary>A stated share is part ÷ whole (占比复算).</summary>
    public static AuditRule StatedShare { get; } = Rule("GM2102", "占比与其各项一致", "a stated share agrees with its inputs", Severity.Error, context => DerivationRules.Of(context, FormulaKind.Share));

    /// <summary>A stated per-head value is the quotient (人均、户均等复算).</summary>
    public static AuditRule StatedPerHead { get; } = Rule("GM2103", "人均、户均等与其各项一致", "a stated per-head value agrees with its inputs", Severity.Error, context => DerivationRules.Of(context, FormulaKind.PerHead));

    /// <summary>A stated multiple is final ÷ baseline (倍数复算).</summary>
    public static AuditRule StatedMultiple { get; } = Rule("GM2104", "倍数与其各项一致", "a stated multiple agrees with its inputs", Severity.Error, context => DerivationRules.Of(context, FormulaKind.Multiple));

    /// <summary>A stated change, in points or in units, is final − baseline (变动复算).</summary>
    public static AuditRule StatedChange { get; } = Rule("GM2105", "变动与其各项一致", "a stated change agrees with its inputs", Severity.Error, context => DerivationRules.Of(context, FormulaKind.Change));

    /// <summary>A stated completion is actual ÷ target (完成率复算).</summary>
    public static AuditRule StatedCompletion { get; } = Rule("GM2106", "完成率与其各项一致", "a stated completion agrees with its inputs", Severity.Error, context => DerivationRules.Of(context, FormulaKind.Completion));

    /// <summary>A stated growth or decline is computed from its baseline and final value (增幅、降幅复算).</summary>
    public static AuditRule StatedGrowth { get; } = Rule("GM2107", "增幅、降幅与其各项一致", "a stated growth or decline agrees with its inputs", Severity.Error, context => DerivationRules.Of(context, FormulaKind.Growth));

    /// <summary>Any other stated result is what its formula gives (其他推算数复算).</summary>
    public static AuditRule StatedResult { get; } = Rule("GM2108", "其他推算数与其公式一致", "any other stated result agrees with its formula", Severity.Error, context => DerivationRules.Of(context, FormulaKind.Other));

    /// <summary>A derived number shows no more digits than its inputs carry (推算数的位数不超过依据的精度).</summary>
    public static AuditRule ExcessDigits { get; } = Rule("GM2110", "推算数的位数不超过依据的精度", "a derived number shows no more digits than its inputs carry", Severity.Information, DerivationRules.ExcessDigits);

    /// <summary>A cumulative number never falls (累计数不减).</summary>
    public static AuditRule CumulativeNeverFalls { get; } = Rule("GM2201", "累计数不减", "a cumulative number never falls", Severity.Error, SeriesRules.CumulativeNeverFalls);

    /// <summary>The difference of two cumulative numbers is what is stated for the time between (累计之差等于当年).</summary>
    public static AuditRule CumulativeDifference { get; } = Rule("GM2202", "两次累计之差与其间的数一致", "the difference of two cumulative numbers is that of the time between", Severity.Error, SeriesRules.CumulativeDifference);

    /// <summary>Last year's final value is this year's baseline (上年期末等于本年基期).</summary>
    public static AuditRule FinalAndBaseline { get; } = Rule("GM2203", "上年期末数等于本年基期数", "last year's final value is this year's baseline", Severity.Error, SeriesRules.FinalAndBaseline);

    /// <summary>Two reports state the same number alike (两份报告的同一数据一致).</summary>
    public static AuditRule TwoReports { get; } = Rule("GM2204", "两份报告的同一数据一致", "two reports state one number alike", Severity.Warning, SeriesRules.TwoReports);

    /// <summary>Nothing is as of a day after publication (截止日不晚于发布日).</summary>
    public static AuditRule AsOfAndPublication { get; } = Rule("GM2301", "截止日不晚于发布日", "nothing is as of a day after publication", Severity.Error, DateRules.AsOfAndPublication);

    /// <summary>A pairing starts when its parties exist; what came before them counts (结对时各方已设立).</summary>
    public static AuditRule DivisionExists { get; } = Rule("GM2302", "结对时各方已设立", "the parties of a pairing exist when it starts", Severity.Warning, DateRules.DivisionExists);

    /// <summary>The supporter's doing lies within the dates of the pairing (数据在结对期内).</summary>
    public static AuditRule WithinPairing { get; } = Rule("GM2303", "数据在结对期内", "a figure lies within the dates of its pairing", Severity.Warning, DateRules.WithinPairing);

    /// <summary>All built-in rules, by id.</summary>
    public static IReadOnlyList<AuditRule> All { get; } =
    [
        PartOfWhole, PartsAndSum, HouseholdsAndPersons, PersonsPerHousehold, PersonsAndPersonTimes, WithinDomain, StatedTwice, ZeroMeansNobody,
        RateAndBase, PercentagesOfWhole, FundingStages, YearAndCumulative, KindsOfMoney, CountedTwice,
        StatedTotal, StatedShare, StatedPerHead, StatedMultiple, StatedChange, StatedCompletion, StatedGrowth, StatedResult, ExcessDigits,
        CumulativeNeverFalls, CumulativeDifference, FinalAndBaseline, TwoReports,
        AsOfAndPublication, DivisionExists, WithinPairing,
    ];

    private static AuditRule Rule(string id, string zh, string en, Severity severity, Func<AuditContext, IEnumerable<Check>> apply) =>
        new(id, new LocalizedText(zh, en), severity, apply);
}
