namespace Guangming.Domain;

/// <content>Poverty status (贫困状况). Source of the definitions: the national evaluation rules for exits and the rural poverty monitoring of the statistics office.</content>
public static partial class Indicators
{
    /// <summary>Poverty headcount rate (贫困发生率): registered poor persons ÷ rural registered population, in %: <c>poverty.headcount-rate</c>.</summary>
    public static Indicator HeadcountRate { get; } = Indicator.Define(
        "poverty.headcount-rate",
        "贫困发生率",
        "poverty headcount rate",
        Formula.Share(Measures.PoorPersons, Measures.RuralPopulation),
        display: DisplayRule.Fixed(2),
        note: new("登记口径：在册未脱贫人口占农业户籍人口之比", "by the register: persons not yet exited over the rural registered population"));

    /// <summary>Comprehensive headcount rate (综合贫困发生率): (registered + exited wrongly + missed) ÷ rural registered population, in %: <c>poverty.headcount-rate.comprehensive</c>.</summary>
    public static Indicator ComprehensiveHeadcountRate { get; } = Indicator.Define(
        "poverty.headcount-rate.comprehensive",
        "综合贫困发生率",
        "comprehensive poverty headcount rate",
        Formula.Share(Measures.PoorPersons + (Formula)Measures.WronglyExitedPersons + Measures.MissedPersons, Measures.RuralPopulation),
        display: DisplayRule.Fixed(2));

    /// <summary>Change in the headcount rate (贫困发生率变动): final − baseline, in percentage points. The relative change is another indicator: <c>poverty.headcount-rate.change</c>.</summary>
    public static Indicator HeadcountRateChange { get; } = Indicator.Define(
        "poverty.headcount-rate.change",
        "贫困发生率变动",
        "change in the headcount rate",
        Formula.Change(Formula.Baseline(Measures.HeadcountRate), Formula.Final(Measures.HeadcountRate)),
        display: DisplayRule.Fixed(2));

    /// <summary>Rate of decline of the poor population (减贫率): (baseline − final) ÷ baseline, in %; no value where it rose: <c>poverty.reduction-rate</c>.</summary>
    public static Indicator PovertyReductionRate { get; } = Indicator.Define(
        "poverty.reduction-rate",
        "减贫率",
        "rate of decline of the poor population",
        Formula.Decline(Formula.Baseline(Measures.PoorPersons), Formula.Final(Measures.PoorPersons)),
        display: DisplayRule.Fixed(1));
}
