namespace Guangming.Domain.Data;

/// <summary>Who gained how much between two samples of one population (增长发生曲线).</summary>
/// <remarks>Immutable and thread-safe. Incomes are in the same unit and at the same prices.</remarks>
public sealed class GrowthIncidence
{
    private GrowthIncidence(IncomeDistribution before, IncomeDistribution after) => (Before, After) = (before, after);

    /// <summary>The incomes at first.</summary>
    public IncomeDistribution Before { get; }

    /// <summary>The incomes later.</summary>
    public IncomeDistribution After { get; }

    /// <summary>The growth from one distribution to a later one.</summary>
    /// <param name="before">The incomes at first.</param>
    /// <param name="after">The incomes later.</param>
    public static GrowthIncidence Between(IncomeDistribution before, IncomeDistribution after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return new GrowthIncidence(before, after);
    }

    /// <summary>The growth of a quantile, as a fraction; no value where it was not above zero.</summary>
    /// <param name="share">The share of the population below it, above 0 and up to 1, the greatest income.</param>
    /// <exception cref="ArgumentOutOfRangeException">Outside.</exception>
    public SurveyResult At(decimal share)
    {
        SurveyMeasure measure = SurveyMeasures.GrowthOf(share);
        return new SurveyResult(measure, Before.Count == 0 || After.Count == 0 ? Outcome.Empty
            : Before.QuantileAt((double)share, isAveraged: false) is var first && first <= 0 ? NotPositive
            : (After.QuantileAt((double)share, isAveraged: false) / first) - 1);
    }

    /// <summary>Ravallion and Chen's rate of pro-poor growth in logarithms (益贫式增长率): the fall of Watts' index by the first headcount ratio.</summary>
    /// <param name="line">The poverty line, the same for both.</param>
    public SurveyResult ProPoorRate(PovertyLine line)
    {
        (SurveyMeasure watts, SurveyMeasure headcount) = (SurveyMeasures.Watts(line), SurveyMeasures.Headcount(line));
        Outcome rate = Of(watts, Before).Then(first => Of(watts, After).Then(last => Of(headcount, Before).Then(poor =>
            poor == 0 ? Outcome.NobodyPoor : (first - last) / poor)));
        return new SurveyResult(SurveyMeasures.ProPoorRate(line), rate);
    }

    private static Outcome NotPositive { get; } = Outcome.None(NoValueKind.NotPositive, "基期分位数不大于零", "the quantile was not above zero at first");

    private static Outcome Of(SurveyMeasure measure, IncomeDistribution incomes) =>
        measure.Evaluate(incomes) is var result && result.HasValue ? result.Value : new Outcome(0, result.NoValue, result.Reason);
}
