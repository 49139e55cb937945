using System.Collections.Immutable;

namespace Guangming.Domain;

/// <content>Families: the same definition for whatever measure (通用指标).</content>
public static partial class Indicators
{
    /// <summary>Growth rate (增长率, 增幅): (final − baseline) ÷ baseline, in %, below zero for a fall; no value where the baseline is not above zero: <c>growth.rate</c>.</summary>
    public static IndicatorFamily GrowthRate { get; } = Change("growth.rate", "增长率", "growth", Formula.Growth, display: DisplayRule.Growth);

    /// <summary>Ratio to the baseline (增长到…倍): final ÷ baseline, in 倍: <c>growth.multiple</c>.</summary>
    public static IndicatorFamily GrowthMultiple { get; } = Change("growth.multiple", "增长到的倍数", "ratio to the baseline", Formula.Multiple);

    /// <summary>By how many times it grew (增长了…倍): final ÷ baseline − 1, in 倍; no value of a decrease, of which 倍 is not said: <c>growth.increase</c>.</summary>
    public static IndicatorFamily GrowthIncrease { get; } = Change("growth.increase", "增长的倍数", "increase in times", Formula.Increase);

    /// <summary>Average annual growth (年均增长率): (final ÷ baseline)^(1/years) − 1, in %: <c>growth.annual</c>.</summary>
    public static IndicatorFamily AnnualGrowth { get; } = Change("growth.annual", "年均增长率", "average annual growth", Formula.AnnualGrowth, display: DisplayRule.Growth);

    /// <summary>How many times it doubled (翻番数): log2(final ÷ baseline), in 番; no value of a decrease, of which 番 is not said: <c>growth.doublings</c>.</summary>
    public static IndicatorFamily Doublings { get; } = Change("growth.doublings", "翻番数", "doublings", Formula.Doublings);

    /// <summary>Change (变动): final − baseline, in the measure's unit; of percentages in percentage points: <c>growth.points</c>.</summary>
    public static IndicatorFamily Difference { get; } = Change("growth.points", "变动", "change", Formula.Change);

    /// <summary>Relative decline (降幅): (baseline − final) ÷ baseline, in %; no value of a rise, of which 下降 is not said: <c>growth.decline</c>.</summary>
    public static IndicatorFamily DeclineRate { get; } = Change("growth.decline", "降幅", "relative decline", Formula.Decline);

    /// <summary>Target completion (完成率): actual ÷ target, in %; for targets where more is better: <c>target.completion</c>.</summary>
    public static IndicatorFamily TargetCompletion { get; } = new(
        "target.completion",
        new LocalizedText("完成率", "target completion"),
        FamilyPlan.Target,
        measures => Indicator.OfFamily(
            "target.completion",
            measures[0].Name.Chinese is { } zh ? $"{zh}完成率" : null,
            measures[0].Name.English is { } en ? $"completion of the target: {en}" : null,
            Formula.Completion(measures[0], Formula.Target(measures[0]))));

    /// <summary>Persons per household (户均人口) of one set of people: persons ÷ households; 1 to 12 are plausible: <c>poverty.household-size</c>.</summary>
    public static IndicatorFamily HouseholdSize { get; } = new(
        "poverty.household-size",
        new LocalizedText("户均人口", "persons per household"),
        FamilyPlan.Companions,
        measures => measures[0].FullUnit != Unit.Person || measures[1].FullUnit != Unit.Household
            ? throw new ArgumentException($"'{measures[0].Code}' and '{measures[1].Code}' are not persons and households.", nameof(measures))
            : Indicator.OfFamily(
                "poverty.household-size",
                measures[0].Name.Chinese is { } zh ? $"户均人口（{zh}）" : null,
                measures[0].Name.English is { } en ? $"persons per household: {en}" : null,
                measures[0] / measures[1]));

    private static IndicatorFamily Change(string code, string zh, string en, Func<Formula, Formula, Formula> formula, DisplayRule? display = null) => new(
        code,
        new LocalizedText(zh, en),
        FamilyPlan.Change,
        measures => Define(measures[0], code, zh, en, formula, display));

    private static Indicator Define(Measure measure, string code, string zh, string en, Func<Formula, Formula, Formula> formula, DisplayRule? display) =>
        Indicator.OfFamily(
            code,
            measure.Name.Chinese is { } chinese ? $"{chinese}{zh}" : null,
            measure.Name.English is { } english ? $"{en} of {english}" : null,
            formula(Formula.Baseline(measure), Formula.Final(measure)),
            display);
}
