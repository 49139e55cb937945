namespace Guangming.Domain;

/// <summary>The stable codes of the indicators' enumerations, as JSON writes them.</summary>
public static class IndicatorCodes
{
    private static readonly string[] NoValueKinds =
    [
        "none", "missing-input", "ambiguous", "mixed-dates", "zero-denominator", "not-positive", "only-bounds", "years-unknown", "too-large",
        "not-combinable", "not-invertible", "wrong-direction", "mixed-bases",
    ];

    private static readonly string[] AggregationRules =
        ["none", "sum", "stock", "distinct", "cumulative", "ratio", "weighted-average", "micro", "verdict"];

    /// <summary>The code: <c>stated</c>, <c>computed</c> or <c>inferred</c>.</summary>
    /// <param name="origin">The origin.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number cast to the enumeration.</exception>
    public static string Code(this ResultOrigin origin) => origin switch
    {
        ResultOrigin.Stated => "stated",
        ResultOrigin.Computed => "computed",
        ResultOrigin.Inferred => "inferred",
        _ => throw new ArgumentOutOfRangeException(nameof(origin), origin, "Expected a member of ResultOrigin."),
    };

    /// <summary>The code, such as <c>missing-input</c>.</summary>
    /// <param name="kind">The kind.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number cast to the enumeration.</exception>
    public static string Code(this NoValueKind kind) => (uint)kind < (uint)NoValueKinds.Length
        ? NoValueKinds[(int)kind]
        : throw new ArgumentOutOfRangeException(nameof(kind), kind, "Expected a member of NoValueKind.");

    /// <summary>The code, such as <c>ratio</c>.</summary>
    /// <param name="rule">The rule.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number cast to the enumeration.</exception>
    public static string Code(this AggregationRule rule) => (uint)rule < (uint)AggregationRules.Length
        ? AggregationRules[(int)rule]
        : throw new ArgumentOutOfRangeException(nameof(rule), rule, "Expected a member of AggregationRule.");
}
