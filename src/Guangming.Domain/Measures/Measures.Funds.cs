namespace Guangming.Domain;

/// <content>Money, projects and whom they reach (资金、项目与带动).</content>
public static partial class Measures
{
    /// <summary>Fiscal aid allocated (财政帮扶资金（安排）): <c>fund.fiscal.allocated</c>.</summary>
    public static Measure FiscalAllocated { get; } = Funding("fund.fiscal.allocated", "财政帮扶资金（安排）", "fiscal aid allocated", FundingSource.Fiscal, FundingStage.Allocated);

    /// <summary>Fiscal aid in place (财政帮扶资金（到位）): <c>fund.fiscal.in-place</c>.</summary>
    public static Measure FiscalInPlace { get; } = Funding("fund.fiscal.in-place", "财政帮扶资金（到位）", "fiscal aid in place", FundingSource.Fiscal, FundingStage.InPlace);

    /// <summary>Fiscal aid spent (财政帮扶资金（支出）): <c>fund.fiscal.spent</c>.</summary>
    public static Measure FiscalSpent { get; } = Funding("fund.fiscal.spent", "财政帮扶资金（支出）", "fiscal aid spent", FundingSource.Fiscal, FundingStage.Spent);

    /// <summary>Donated money and goods (社会捐赠款物): <c>fund.social</c>.</summary>
    public static Measure SocialDonations { get; } = Funding("fund.social", "社会捐赠款物", "donated money and goods", FundingSource.SocialDonation, FundingStage.NotStated);

    /// <summary>Aid allocated, source not stated (帮扶资金（安排，来源未说明）): <c>fund.allocated</c>.</summary>
    public static Measure FundsAllocated { get; } = Funding("fund.allocated", "帮扶资金（安排，来源未说明）", "aid allocated, source not stated", FundingSource.NotStated, FundingStage.Allocated);

    /// <summary>Fiscal aid and donations together (财政帮扶与社会捐赠合计): <c>fund.total</c>, as a report adds it up.</summary>
    public static Measure FundsTotal { get; } = Other("fund.total", "财政帮扶与社会捐赠合计", "fiscal aid and donations", Unit.Yuan, Additivity.Flow, ValueRange.AtLeast(0, Unit.Yuan));

    /// <summary>Projects carried out (实施项目数): <c>fund.projects</c>.</summary>
    public static Measure Projects { get; } = Tally("fund.projects", "实施项目数", "projects carried out", Unit.Project, Additivity.Distinct);

    /// <summary>Poor villages reached (带动贫困村): <c>coverage.villages</c>.</summary>
    public static Measure VillagesReached { get; } = Tally("coverage.villages", "带动贫困村", "poor villages reached", Unit.Village, Additivity.Distinct);

    /// <summary>Poor households reached (带动贫困户): <c>coverage.households</c>.</summary>
    public static Measure HouseholdsReached { get; } = Beneficiaries("coverage.households", "带动贫困户", "poor households reached", Unit.Household, PopulationGroup.ReachedByFiscalAid, Additivity.Distinct);

    /// <summary>Poor persons reached (带动贫困人口): <c>coverage.persons</c>.</summary>
    public static Measure PersonsReached { get; } = Beneficiaries("coverage.persons", "带动贫困人口", "poor persons reached", Unit.Person, PopulationGroup.ReachedByFiscalAid, Additivity.Distinct);
}
