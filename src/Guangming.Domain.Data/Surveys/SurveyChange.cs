namespace Guangming.Domain.Data;

/// <summary>How a measure changed between two samples drawn apart (变化估计), with standard errors.</summary>
/// <remarks>Immutable and thread-safe. The samples are taken as independent; where the same households are asked again the errors are not these.</remarks>
public sealed class SurveyChange
{
    private SurveyChange(SurveyEstimate before, SurveyEstimate after) => (Before, After) = (before, after);

    /// <summary>The first estimate.</summary>
    public SurveyEstimate Before { get; }

    /// <summary>The later estimate.</summary>
    public SurveyEstimate After { get; }

    /// <summary>The later value less the first.</summary>
    public double Absolute => After.Result.Value - Before.Result.Value;

    /// <summary>The standard error of <see cref="Absolute"/>.</summary>
    /// <exception cref="InvalidOperationException">An estimate has none.</exception>
    public double AbsoluteStandardError => Math.Sqrt(Square(Before.StandardError) + Square(After.StandardError));

    /// <summary>The change by the first value, as a fraction; <see langword="null"/> where that is zero.</summary>
    public double? Relative => Before.Result.Value == 0 ? null : Absolute / Before.Result.Value;

    /// <summary>The standard error of <see cref="Relative"/>; <see langword="null"/> where the first value is zero.</summary>
    /// <exception cref="InvalidOperationException">An estimate has no standard error.</exception>
    public double? RelativeStandardError => Before.Result.Value is var first && first == 0
        ? null
        : Math.Sqrt(Square(After.StandardError) + Square(After.Result.Value / first * Before.StandardError)) / Math.Abs(first);

    /// <summary>The change from one estimate to a later one.</summary>
    /// <param name="before">The first.</param>
    /// <param name="after">The later.</param>
    /// <exception cref="ArgumentException">They are of different measures, or one has no value.</exception>
    public static SurveyChange Between(SurveyEstimate before, SurveyEstimate after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return !before.Result.Measure.Equals(after.Result.Measure)
            ? throw new ArgumentException($"Expected one measure twice, found {before.Result.Measure} and {after.Result.Measure}.", nameof(after))
            : !before.Result.HasValue || !after.Result.HasValue
            ? throw new ArgumentException($"{before.Result.Measure} has no value in one of the samples.", nameof(after))
            : new SurveyChange(before, after);
    }

    /// <summary>The absolute change, to six decimals.</summary>
    public override string ToString() => $"{Before.Result.Measure.Name} {(Absolute > 0 ? "+" : string.Empty)}{SurveyText.Short(Absolute)}";

    private static double Square(double value) => value * value;
}
