namespace Guangming.Domain.Data;

/// <summary>Between which two numbers a measure lies, with a confidence (置信区间).</summary>
/// <param name="Low">The lower end.</param>
/// <param name="High">The upper end.</param>
/// <param name="Level">The confidence, such as 0.95.</param>
public readonly record struct ConfidenceInterval(double Low, double High, double Level)
{
    /// <summary>Such as <c>[0.331, 0.379]</c>, to six decimals.</summary>
    public override string ToString() => $"[{SurveyText.Short(Low)}, {SurveyText.Short(High)}]";
}

/// <summary>A measure as an estimate from a drawn sample (抽样估计): the value and how far it may be off.</summary>
/// <remarks>Immutable and thread-safe. Standard errors are by linearisation, clusters being taken as if with replacement.</remarks>
public sealed class SurveyEstimate
{
    private readonly double _standardError;

    internal SurveyEstimate(SurveyResult result, DesignVariance variance)
    {
        (Result, DegreesOfFreedom, _standardError) = (result, variance.Degrees, Math.Sqrt(variance.Variance));
        Reason = result.HasValue ? variance.Reason : result.Reason;
    }

    /// <summary>The measure's value, or why there is none.</summary>
    public SurveyResult Result { get; }

    /// <summary>Whether there is a standard error.</summary>
    public bool HasStandardError => Reason is null;

    /// <summary>The standard error (标准误), in the unit of the value.</summary>
    /// <exception cref="InvalidOperationException">There is none; the message says why.</exception>
    public double StandardError => HasStandardError
        ? _standardError
        : throw new InvalidOperationException($"{Result.Measure.Code} has no standard error: {Reason}.");

    /// <summary>Why there is no standard error, in Chinese and English; <see langword="null"/> where there is one.</summary>
    public LocalizedText? Reason { get; }

    /// <summary>Clusters less strata (自由度); 0 where there is no standard error.</summary>
    public long DegreesOfFreedom { get; }

    /// <summary>The value, less and more by so many standard errors as Student's distribution says.</summary>
    /// <param name="level">The confidence, between 0 and 1; 0.95 unless said.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not between 0 and 1.</exception>
    /// <exception cref="InvalidOperationException">There is no standard error.</exception>
    public ConfidenceInterval Interval(double level = 0.95)
    {
        double reach = StandardError * Quantile(level);
        return new ConfidenceInterval(Result.Value - reach, Result.Value + reach, level);
    }

    /// <summary>The interval on the logit scale (logit置信区间): for shares the better one, as it stays within 0 and 1.</summary>
    /// <param name="level">The confidence, between 0 and 1; 0.95 unless said.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not between 0 and 1.</exception>
    /// <exception cref="InvalidOperationException">There is no standard error, the measure is no share, or its value is 0 or 1.</exception>
    public ConfidenceInterval LogitInterval(double level = 0.95)
    {
        if (!Result.Measure.Formula.IsShare || Result.Value is <= 0 or >= 1)
        {
            throw new InvalidOperationException($"A logit interval needs a share between 0 and 1; {Result} is none.");
        }

        double logit = Math.Log(Result.Value / (1 - Result.Value));
        double reach = StandardError * Quantile(level) / (Result.Value * (1 - Result.Value));
        return new ConfidenceInterval(Share(logit - reach), Share(logit + reach), level);
    }

    /// <summary>The value and its standard error, to six decimals.</summary>
    public override string ToString() => HasStandardError ? $"{Result} (standard error {SurveyText.Short(_standardError)})" : $"{Result}";

    private static double Share(double logit) => 1 / (1 + Math.Exp(-logit));

    private double Quantile(double level) => level is > 0 and < 1
        ? StudentDistribution.Quantile((1 + level) / 2, DegreesOfFreedom)
        : throw new ArgumentOutOfRangeException(nameof(level), level, "Expected a confidence between 0 and 1.");
}
