namespace Guangming.Domain;

/// <content>Industry, workshops, consumption and village income (产业、车间、消费与集体经济).</content>
public static partial class Measures
{
    /// <summary>Enterprises that invested (引导投资企业数): <c>industry.enterprises</c>.</summary>
    public static Measure EnterprisesInvesting { get; } = Tally("industry.enterprises", "引导投资企业数", "enterprises that invested", Unit.Enterprise, Additivity.Distinct);

    /// <summary>Investment made by enterprises (企业实际投资额): <c>industry.investment.actual</c>.</summary>
    public static Measure InvestmentActual { get; } = Funding("industry.investment.actual", "企业实际投资额", "investment made by enterprises", FundingSource.EnterpriseInvestment, FundingStage.Actual);

    /// <summary>Investment agreed by enterprises (企业协议投资额): <c>industry.investment.agreed</c>.</summary>
    public static Measure InvestmentAgreed { get; } = Funding("industry.investment.agreed", "企业协议投资额", "investment agreed by enterprises", FundingSource.EnterpriseInvestment, FundingStage.Agreed);

    /// <summary>Poor persons benefiting from enterprises (企业带动贫困人口): <c>industry.beneficiaries</c>.</summary>
    public static Measure EnterpriseBeneficiaries { get; } = Beneficiaries("industry.beneficiaries", "企业带动贫困人口", "poor persons benefiting from enterprises", Unit.Person, PopulationGroup.EnterpriseBeneficiaries, Additivity.Distinct);

    /// <summary>Industry projects (产业项目数): <c>industry.projects</c>.</summary>
    public static Measure IndustryProjects { get; } = Tally("industry.projects", "产业项目数", "industry projects", Unit.Project, Additivity.Distinct);

    /// <summary>Total investment of industry projects (产业项目总投资): <c>industry.project-investment</c>.</summary>
    public static Measure IndustryProjectInvestment { get; } = Funding("industry.project-investment", "产业项目总投资", "total investment of industry projects", FundingSource.ProjectInvestment, FundingStage.NotStated);

    /// <summary>Aid workshops (扶贫车间): <c>workshop.count</c>.</summary>
    public static Measure Workshops { get; } = Tally("workshop.count", "扶贫车间", "aid workshops", Unit.Workshop, Additivity.Distinct);

    /// <summary>Persons employed in workshops (车间吸纳就业): <c>workshop.jobs</c>.</summary>
    public static Measure WorkshopWorkers { get; } = Beneficiaries("workshop.jobs", "车间吸纳就业", "persons employed in workshops", Unit.Person, PopulationGroup.WorkshopWorkers, Additivity.Stock);

    /// <summary>Poor workers in workshops (车间贫困劳动力): <c>workshop.jobs.poor</c>.</summary>
    public static Measure PoorWorkshopWorkers { get; } = Beneficiaries("workshop.jobs.poor", "车间贫困劳动力", "poor workers in workshops", Unit.Person, PopulationGroup.PoorWorkshopWorkers, Additivity.Stock);

    /// <summary>Sales of produce of the aided area (消费扶贫销售额): <c>consumption.sales</c>.</summary>
    public static Measure ProduceSales { get; } = Funding("consumption.sales", "消费扶贫销售额", "sales of produce of the aided area", FundingSource.ConsumptionPurchase, FundingStage.Actual);

    /// <summary>Village collective income (村集体收入): <c>village.collective-income.total</c>.</summary>
    public static Measure CollectiveIncome { get; } = Other("village.collective-income.total", "村集体收入", "village collective income", Unit.Yuan, Additivity.Flow, domain: null);

    /// <summary>Collective income per village (村均集体收入): <c>village.collective-income.average</c>.</summary>
    public static Measure CollectiveIncomePerVillage { get; } = Other("village.collective-income.average", "村均集体收入", "collective income per village", Unit.Yuan, Additivity.Average, domain: null, per: Unit.Village);
}
