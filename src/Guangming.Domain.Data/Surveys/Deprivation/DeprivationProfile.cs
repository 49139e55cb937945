using System.Collections.Immutable;

namespace Guangming.Domain.Data;

/// <summary>How much weight each pattern of deprivations has (剥夺组合分布): all that poverty by any cut-off needs. Parts merge.</summary>
/// <remarks>
/// Immutable and thread-safe. However many rows there are, it holds a number for each pattern that occurs, and the gaps where
/// they are known. Profiles of parts merge into that of the whole: exactly where weights are whole.
/// </remarks>
public sealed class DeprivationProfile
{
    private readonly Dictionary<ulong, PatternSums> _patterns;

    private DeprivationProfile(DeprivationScheme scheme, bool isCardinal, long rows, Dictionary<ulong, PatternSums> patterns) =>
        (Scheme, IsCardinal, Rows, _patterns) = (scheme, isCardinal, rows, patterns);

    /// <summary>The indicators and their weights.</summary>
    public DeprivationScheme Scheme { get; }

    /// <summary>Whether gaps are known, so that there are M1 and M2.</summary>
    public bool IsCardinal { get; }

    /// <summary>Rows in all.</summary>
    public long Rows { get; }

    /// <summary>The weights in all (总体规模).</summary>
    public double Population => Sum(_ => true, sums => sums.Weight).Value;

    /// <summary>The profile of a sample.</summary>
    /// <param name="sample">The sample.</param>
    public static DeprivationProfile Of(DeprivationSample sample)
    {
        ArgumentNullException.ThrowIfNull(sample);
        Dictionary<ulong, PatternSums> patterns = [];
        for (int row = 0; row < sample.Rows; row++)
        {
            ulong pattern = sample.Pattern(row);
            if (!patterns.TryGetValue(pattern, out PatternSums? sums))
            {
                patterns[pattern] = sums = new PatternSums(sample.IsCardinal ? sample.Scheme.Indicators.Length : 0);
            }

            sums.Add(sample, row, pattern);
        }

        return new DeprivationProfile(sample.Scheme, sample.IsCardinal, sample.Rows, patterns);
    }

    /// <summary>The profile of two parts together (合并).</summary>
    /// <param name="other">That of another part, by the same scheme.</param>
    /// <exception cref="ArgumentException">The schemes differ, or only one knows gaps.</exception>
    public DeprivationProfile Merge(DeprivationProfile other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (!Scheme.Indicators.Select(one => (one.Code, one.Weight)).SequenceEqual(other.Scheme.Indicators.Select(one => (one.Code, one.Weight)))
            || IsCardinal != other.IsCardinal)
        {
            throw new ArgumentException("Expected two profiles by the same scheme, both with gaps or both without.", nameof(other));
        }

        Dictionary<ulong, PatternSums> all = [];
        foreach ((ulong pattern, PatternSums sums) in _patterns.Concat(other._patterns))
        {
            all[pattern] = all.TryGetValue(pattern, out PatternSums? before) ? before.With(sums) : sums;
        }

        return new DeprivationProfile(Scheme, IsCardinal, Rows + other.Rows, all);
    }

    /// <summary>The poor by a cut-off, and their deprivations.</summary>
    /// <param name="cutoff">From which share of all weights on a household is poor.</param>
    public MultidimensionalPoverty Poverty(PovertyCutoff cutoff)
    {
        ArgumentNullException.ThrowIfNull(cutoff);
        bool IsPoor(ulong pattern) => cutoff.IsPoor(Scheme.Score(pattern), Scheme.TotalWeight);
        double population = Population;
        RunningSum score = default;
        ImmutableArray<IndicatorDeprivation>.Builder indicators = ImmutableArray.CreateBuilder<IndicatorDeprivation>(Scheme.Indicators.Length);
        RunningSum[] censored = [.. Enumerable.Range(0, Scheme.Indicators.Length).Select(j => Sum(pattern => Has(pattern, j) && IsPoor(pattern), sums => sums.Weight))];
        for (int j = 0; j < censored.Length; j++)
        {
            score.Add(censored[j].Times(Scheme.Indicators[j].Weight));
        }

        for (int j = 0; j < censored.Length; j++)
        {
            DeprivationIndicator indicator = Scheme.Indicators[j];
            indicators.Add(new IndicatorDeprivation(
                indicator, Scheme.TotalWeight, Sum(pattern => Has(pattern, j), sums => sums.Weight).Value, censored[j].Value, score.Value, population));
        }

        return new MultidimensionalPoverty(
            Scheme,
            cutoff,
            population,
            Sum(IsPoor, sums => sums.Weight).Value,
            score.Value / Scheme.TotalWeight,
            IsCardinal ? Gaps(IsPoor, sums => sums.Gaps) : null,
            IsCardinal ? Gaps(IsPoor, sums => sums.Squares) : null,
            indicators.MoveToImmutable());
    }

    /// <summary>How many patterns occur.</summary>
    public override string ToString() => $"{SurveyText.Of(_patterns.Count)} patterns of {SurveyText.Of(Rows)} rows";

    private static bool Has(ulong pattern, int indicator) => ((pattern >> indicator) & 1) != 0;

    private RunningSum Sum(Func<ulong, bool> where, Func<PatternSums, RunningSum> of)
    {
        RunningSum sum = default;
        foreach ((ulong pattern, PatternSums sums) in _patterns.OrderBy(one => one.Key))
        {
            if (where(pattern))
            {
                sum.Add(of(sums));
            }
        }

        return sum;
    }

    private double Gaps(Func<ulong, bool> where, Func<PatternSums, RunningSum[]> of)
    {
        RunningSum all = default;
        for (int j = 0; j < Scheme.Indicators.Length; j++)
        {
            all.Add(Sum(where, sums => of(sums)[j]).Times(Scheme.Indicators[j].Weight));
        }

        return all.Value / Scheme.TotalWeight;
    }
}
