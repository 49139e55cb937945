using System.Collections.Immutable;

namespace Guangming.Domain.Exchange;

/// <summary>The codes that cells can hold, with the words by which people know them (代码表).</summary>
internal static class Vocabulary
{
    public static ImmutableArray<Choice> Truths { get; } = [new("yes", "是", "yes"), new("no", "否", "no")];

    public static ImmutableArray<Choice> Bases { get; } =
    [
        new(PeriodBasis.Cumulative.Code(), "累计", "cumulative"),
        new(PeriodBasis.Annual.Code(), "年度", "annual"),
        new(PeriodBasis.PointInTime.Code(), "时点", "point in time"),
        new(PeriodBasis.Period.Code(), "时段", "period"),
        new(PeriodBasis.PerYear.Code(), "每年", "per year"),
        new(PeriodBasis.Unspecified.Code(), "未述", "not stated"),
    ];

    public static ImmutableArray<Choice> Granularities { get; } =
    [
        new(DateGranularity.Day.Code(), "日", "day"),
        new(DateGranularity.Month.Code(), "月", "month"),
        new(DateGranularity.Year.Code(), "年", "year"),
    ];

    public static ImmutableArray<Choice> DateSources { get; } =
    [
        new(DateSource.Stated.Code(), "原文", "stated"),
        new(DateSource.Inherited.Code(), "承前", "inherited"),
        new(DateSource.Publication.Code(), "发布日", "publication"),
        new(DateSource.Reading.Code(), "推读", "reading"),
    ];

    public static ImmutableArray<Choice> Statuses { get; } =
    [
        new(FigureStatus.Actual.Code(), "实际", "actual"),
        new(FigureStatus.Target.Code(), "目标", "target"),
        new(FigureStatus.Expectation.Code(), "预期", "expectation"),
    ];

    public static ImmutableArray<Choice> Attributions { get; } =
    [
        new(Attribution.Supporter.Code(), "支援方", "supporter"),
        new(Attribution.Place.Code(), "当地", "place"),
    ];

    public static ImmutableArray<Choice> Standards { get; } =
    [
        new(PovertyStandard.NotStated.Code(), "未述", "not stated"),
        new(PovertyStandard.National.Code(), "国定", "national"),
        new(PovertyStandard.Provincial.Code(), "省定", "provincial"),
    ];

    public static ImmutableArray<Choice> Revisions { get; } =
    [
        new(RevisionStatus.NotStated.Code(), "未述", "not stated"),
        new(RevisionStatus.Preliminary.Code(), "初步数", "preliminary"),
        new(RevisionStatus.Final.Code(), "最终数", "final"),
        new(RevisionStatus.Revised.Code(), "修订数", "revised"),
    ];

    public static ImmutableArray<Choice> Populations { get; } =
    [
        new(PopulationGroup.RegisteredPoor.Code, "建档立卡贫困人口", "registered poor"),
        new(PopulationGroup.LiftedOutOfPoverty.Code, "脱贫人口", "lifted out of poverty"),
        new(PopulationGroup.ReachedByFiscalAid.Code, "财政帮扶带动人口", "reached by fiscal aid"),
        new(PopulationGroup.EnterpriseBeneficiaries.Code, "企业带动人口", "beneficiaries of enterprises"),
        new(PopulationGroup.WorkshopWorkers.Code, "扶贫车间务工人员", "workshop workers"),
        new(PopulationGroup.PoorWorkshopWorkers.Code, "扶贫车间贫困劳动力", "poor workshop workers"),
        new(PopulationGroup.ReturnedToWork.Code, "返岗复工人员", "returned to work"),
        new(PopulationGroup.Placed.Code, "帮助就业人员", "placed in employment"),
        new(PopulationGroup.Students.Code, "贫困户在读子女", "students of poor households"),
        new(PopulationGroup.AllowanceEligible.Code, "符合低保条件人口", "entitled to the minimum allowance"),
        new(PopulationGroup.RuralRegistered.Code, "农业户籍人口", "rural registered population"),
    ];

    public static ImmutableArray<Choice> Scopes { get; } =
    [
        .. new[]
        {
            ScopeValue.CentralBudget, ScopeValue.ProvincialBudget, ScopeValue.CityBudget, ScopeValue.CountyBudget, ScopeValue.TownshipBudget,
            ScopeValue.ForIndustry, ScopeValue.ForEducation, ScopeValue.ForHealth, ScopeValue.ForInfrastructure,
        }.Select(value => new Choice(value.ToString(), value.Name(Language.Chinese), value.Name(Language.English))),
    ];

    public static ImmutableArray<Choice> Origins { get; } =
    [
        new(RelationOrigin.Stated.Code(), "原文", "stated"),
        new(RelationOrigin.Inferred.Code(), "推读", "inferred"),
    ];

    public static ImmutableArray<Choice> RelationKinds { get; } =
    [
        new(FigureRelationKind.PartOf.Code(), "其中", "part of"),
        new(FigureRelationKind.Together.Code(), "同一事项", "together"),
        new(FigureRelationKind.Change.Code(), "变动", "change"),
        new(FigureRelationKind.Derives.Code(), "得出", "derives"),
        new(FigureRelationKind.Revises.Code(), "修订", "revises"),
    ];

    public static ImmutableArray<Choice> DivisionKinds { get; } =
    [
        new(DivisionKind.Province.Code(), "省级", "province"),
        new(DivisionKind.Prefecture.Code(), "地级", "prefecture"),
        new(DivisionKind.County.Code(), "县级", "county"),
        new(DivisionKind.Township.Code(), "乡级", "township"),
        new(DivisionKind.Village.Code(), "村级", "village"),
        new(DivisionKind.FunctionalArea.Code(), "功能区", "functional area"),
        new(DivisionKind.Organisation.Code(), "单位", "organisation"),
        new(DivisionKind.Group.Code(), "若干单位", "group"),
    ];

    public static ImmutableArray<Choice> MeasureKinds { get; } =
    [
        new(MeasureKind.Funding.Code(), "资金", "funding"),
        new(MeasureKind.Beneficiaries.Code(), "受益人群", "beneficiaries"),
        new(MeasureKind.Tally.Code(), "计数", "tally"),
        new(MeasureKind.Rate.Code(), "比率", "rate"),
        new(MeasureKind.Other.Code(), "其他", "other"),
    ];

    public static ImmutableArray<Choice> Aggregations { get; } =
    [
        new(Additivity.Flow.Code, "流量", "flow"),
        new(Additivity.Stock.Code, "存量", "stock"),
        new(Additivity.Distinct.Code, "去重计数", "distinct"),
        new(Additivity.Ratio.Code, "比率", "ratio"),
        new(Additivity.Average.Code, "均值", "average"),
        new(Additivity.None.Code, "不可加", "none"),
    ];

    public static ImmutableArray<Choice> Stages { get; } =
    [
        new(FundingStage.NotStated.Code(), "未述", "not stated"),
        new(FundingStage.Allocated.Code(), "安排", "allocated"),
        new(FundingStage.InPlace.Code(), "到位", "in place"),
        new(FundingStage.Spent.Code(), "支出", "spent"),
        new(FundingStage.Agreed.Code(), "协议", "agreed"),
        new(FundingStage.Actual.Code(), "实际到位", "actual"),
    ];

    public static ImmutableArray<Choice> Programmes { get; } =
    [
        new(Programme.EastWestCollaboration.Code, "东西部扶贫协作", "East–West collaboration"),
        new(Programme.IntraProvincialPairing.Code, "省内对口帮扶", "intra-provincial pairing"),
        new(Programme.CounterpartSupport.Code, "对口支援", "counterpart support"),
    ];

    public static ImmutableArray<Choice> SourceKinds { get; } =
    [
        new(Domain.SourceKinds.OfficialReport, "公文报告", "official report"),
        new(Domain.SourceKinds.Newspaper, "报刊", "newspaper"),
        new(Domain.SourceKinds.Yearbook, "年鉴", "yearbook"),
        new(Domain.SourceKinds.Website, "网站", "website"),
        new(Domain.SourceKinds.Other, "其他", "other"),
    ];

    public static ImmutableArray<Choice> MilestoneKinds { get; } =
    [
        new(Domain.MilestoneKinds.Exit, "摘帽退出", "exit"),
        new(Domain.MilestoneKinds.Opening, "开业投用", "opening"),
        new(Domain.MilestoneKinds.ConstructionStart, "开工", "construction start"),
        new(Domain.MilestoneKinds.Agreement, "协议", "agreement"),
        new(Domain.MilestoneKinds.Project, "项目", "project"),
        new(Domain.MilestoneKinds.Event, "活动", "event"),
        new(Domain.MilestoneKinds.Purpose, "用途", "purpose"),
        new(Domain.MilestoneKinds.Outlook, "展望", "outlook"),
    ];

    public static ImmutableArray<Choice> FundingSources { get; } =
    [
        .. new[]
        {
            FundingSource.Fiscal, FundingSource.SocialDonation, FundingSource.NotStated,
            FundingSource.EnterpriseInvestment, FundingSource.ProjectInvestment, FundingSource.ConsumptionPurchase,
        }.Select(source => new Choice(source.Code, source.Name(Language.Chinese), source.Name(Language.English))),
    ];

    public static ImmutableArray<Choice> LeftOutKinds { get; } =
    [
        new("ordinal", "序数", "ordinal number"), new("date", "日期", "date"), new("name", "名称", "name"), new("style", "修辞", "style"),
    ];

    public static ImmutableArray<Choice> RateBases { get; } =
    [
        new("population", "某人群", "a population in words"), new("not-named", "未点明", "not named"),
    ];
}
