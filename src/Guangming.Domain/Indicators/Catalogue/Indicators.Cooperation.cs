namespace Guangming.Domain;

/// <content>Industry, workshops, labour, village income (产业、车间、劳务、集体经济).</content>
public static partial class Indicators
{
    /// <summary>Actual investment per enterprise (企均投资额), in 元/家: <c>industry.investment-per-enterprise</c>.</summary>
    public static Indicator InvestmentPerEnterprise { get; } = Indicator.Define(
        "industry.investment-per-enterprise",
        "企均投资额",
        "investment per enterprise",
        Measures.InvestmentActual / Measures.EnterprisesInvesting);

    /// <summary>Actual investment per person benefiting (带动一人投资额), in 元/人: <c>industry.investment-per-beneficiary</c>.</summary>
    public static Indicator InvestmentPerBeneficiary { get; } = Indicator.Define(
        "industry.investment-per-beneficiary",
        "带动一人投资额",
        "investment per person benefiting",
        Measures.InvestmentActual / Measures.EnterpriseBeneficiaries);

    /// <summary>Total investment per industry project (产业项目均投资额), in 元/个: <c>industry.investment-per-project</c>.</summary>
    public static Indicator InvestmentPerProject { get; } = Indicator.Define(
        "industry.investment-per-project",
        "产业项目均投资额",
        "investment per industry project",
        Measures.IndustryProjectInvestment / Measures.IndustryProjects);

    /// <summary>Workers per workshop (车间均吸纳就业), in 人/个: <c>workshop.jobs-average</c>.</summary>
    public static Indicator WorkersPerWorkshop { get; } = Indicator.Define(
        "workshop.jobs-average",
        "车间均吸纳就业",
        "workers per workshop",
        Measures.WorkshopWorkers / Measures.Workshops);

    /// <summary>Poor workers ÷ all workers of the workshops (贫困劳动力占比), in %: <c>workshop.poor-share</c>.</summary>
    public static Indicator PoorWorkerShare { get; } = Indicator.Define(
        "workshop.poor-share",
        "贫困劳动力占比",
        "share of poor workers",
        Formula.Share(Measures.PoorWorkshopWorkers, Measures.WorkshopWorkers),
        display: DisplayRule.Fixed(2));

    /// <summary>Posts offered per employer at the fairs (企均岗位), in 个/家: <c>labour.posts-per-enterprise</c>.</summary>
    public static Indicator PostsPerEnterprise { get; } = Indicator.Define(
        "labour.posts-per-enterprise",
        "企均岗位",
        "posts per employer",
        Measures.PostsOffered / Measures.FairEnterprises);

    /// <summary>Collective income ÷ villages (村均集体收入), in 元/村: <c>village.collective-income.average</c>.</summary>
    public static Indicator CollectiveIncomePerVillage { get; } = Indicator.Define(
        "village.collective-income.average",
        "村均集体收入",
        "collective income per village",
        Measures.CollectiveIncome / Measures.VillagesPaired,
        display: DisplayRule.Fixed(2));

    /// <summary>Growth of rural income less the national growth (增速差), in percentage points: <c>relative.income-gap</c>.</summary>
    public static Indicator IncomeGrowthGap { get; } = Indicator.Define(
        "relative.income-gap",
        "增速差",
        "growth gap to the country",
        Measures.IncomeGrowth - Measures.NationalIncomeGrowth,
        display: DisplayRule.Fixed(2));
}
