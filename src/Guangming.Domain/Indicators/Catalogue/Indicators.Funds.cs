namespace Guangming.Domain;

/// <content>Money and whom it reaches (资金与带动). Sales and companies' investment are never aid.</content>
public static partial class Indicators
{
    /// <summary>Fiscal aid and donations together (财政帮扶与社会捐赠合计), in 元: <c>fund.total</c>.</summary>
    public static Indicator FundsTotal { get; } = Indicator.Define(
        "fund.total",
        "财政帮扶与社会捐赠合计",
        "fiscal aid and donations",
        Measures.FiscalAllocated + Measures.SocialDonations,
        display: DisplayRule.AsStated,
        note: new("财政安排与社会捐赠之和；其他来源须另行列出", "fiscal aid allocated and donations; other sources must be listed"));

    /// <summary>Fiscal aid per project (项目均财政帮扶资金), in 元/个: <c>fund.per-project</c>.</summary>
    public static Indicator FiscalPerProject { get; } = Indicator.Define(
        "fund.per-project",
        "项目均财政帮扶资金",
        "fiscal aid per project",
        Measures.FiscalAllocated / Measures.Projects);

    /// <summary>Fiscal aid per village reached (村均财政帮扶资金), in 元/村: <c>fund.per-village</c>.</summary>
    public static Indicator FiscalPerVillage { get; } = Indicator.Define(
        "fund.per-village",
        "村均财政帮扶资金",
        "fiscal aid per village",
        Measures.FiscalAllocated / Measures.VillagesReached);

    /// <summary>Fiscal aid per household reached (户均财政帮扶资金), in 元/户: <c>fund.per-household</c>.</summary>
    public static Indicator FiscalPerHousehold { get; } = Indicator.Define(
        "fund.per-household",
        "户均财政帮扶资金",
        "fiscal aid per household",
        Measures.FiscalAllocated / Measures.HouseholdsReached);

    /// <summary>Fiscal aid per person reached (人均财政帮扶资金), in 元/人: <c>fund.per-person</c>.</summary>
    public static Indicator FiscalPerPerson { get; } = Indicator.Define(
        "fund.per-person",
        "人均财政帮扶资金",
        "fiscal aid per person",
        Measures.FiscalAllocated / Measures.PersonsReached);

    /// <summary>Persons reached per 10,000 yuan of fiscal aid (万元资金带贫人数), in 人: <c>fund.persons-per-10k</c>.</summary>
    public static Indicator PersonsPerTenThousandYuan { get; } = Indicator.Define(
        "fund.persons-per-10k",
        "万元资金带贫人数",
        "persons reached per 10,000 yuan",
        Measures.PersonsReached / (Measures.FiscalAllocated / Formula.Constant(Quantity.Of(10_000, Unit.Yuan))),
        aggregation: AggregationRule.Ratio,
        display: DisplayRule.Fixed(2));

    /// <summary>Enterprises' actual investment ÷ fiscal aid (企业投资撬动倍数), in 倍: <c>fund.leverage</c>.</summary>
    public static Indicator InvestmentLeverage { get; } = Indicator.Define(
        "fund.leverage",
        "企业投资撬动倍数",
        "enterprise leverage",
        Measures.InvestmentActual / Measures.FiscalAllocated,
        unit: Unit.Times);
}
