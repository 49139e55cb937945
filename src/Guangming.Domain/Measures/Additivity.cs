namespace Guangming.Domain;

/// <summary>Along which axes a measure's numbers add (可加性): over time, over areas, over kinds.</summary>
/// <remarks>
/// The six values are the aggregation rules of the indicator catalogue. Whether a number is cumulative is no matter of
/// the measure but of the figure's period, and is watched there. Equality is by reference: the values are the only ones.
/// </remarks>
public sealed class Additivity
{
    private Additivity(string code, AxisRule overTime, AxisRule overAreas, AxisRule overKinds) =>
        (Code, OverTime, OverAreas, OverKinds) = (code, overTime, overAreas, overKinds);

    /// <summary>A flow: adds over disjoint periods and areas (流量, SUM): money spent, posts offered, person-times.</summary>
    public static Additivity Flow { get; } = new("sum", AxisRule.Adds, AxisRule.Adds, AxisRule.Never);

    /// <summary>A stock at a date: adds over areas at one date; over time the latest stands (存量, STK).</summary>
    public static Additivity Stock { get; } = new("stock", AxisRule.Latest, AxisRule.Adds, AxisRule.Never);

    /// <summary>Distinct units: add over disjoint areas; over time only bounds are known (去重计数, DST).</summary>
    public static Additivity Distinct { get; } = new("distinct", AxisRule.Bounded, AxisRule.Adds, AxisRule.Bounded);

    /// <summary>A ratio: the terms are added again and divided, ratios never averaged (比率, RAT).</summary>
    public static Additivity Ratio { get; } = new("ratio", AxisRule.Never, AxisRule.Never, AxisRule.Never);

    /// <summary>A mean over units: exact only as a weighted mean of groups (均值, WAV).</summary>
    public static Additivity Average { get; } = new("average", AxisRule.Never, AxisRule.Never, AxisRule.Never);

    /// <summary>Nothing adds (不可加).</summary>
    public static Additivity None { get; } = new("none", AxisRule.Never, AxisRule.Never, AxisRule.Never);

    /// <summary>All six.</summary>
    public static IReadOnlyList<Additivity> All { get; } = [Flow, Stock, Distinct, Ratio, Average, None];

    /// <summary>The code in documents, such as <c>sum</c>.</summary>
    public string Code { get; }

    /// <summary>Over periods of one series.</summary>
    public AxisRule OverTime { get; }

    /// <summary>Over disjoint areas or pairings.</summary>
    public AxisRule OverAreas { get; }

    /// <summary>Over kinds: sources of money, groups of people.</summary>
    public AxisRule OverKinds { get; }

    /// <summary>The rule with the given code.</summary>
    /// <param name="code">One of <c>sum stock distinct ratio average none</c>.</param>
    /// <exception cref="ArgumentException">There is no such rule.</exception>
    public static Additivity Of(string code) =>
        All.FirstOrDefault(rule => string.Equals(rule.Code, code, StringComparison.Ordinal))
        ?? throw new ArgumentException($"'{code}' is no aggregation rule: expected one of {string.Join(", ", All)}.", nameof(code));

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
