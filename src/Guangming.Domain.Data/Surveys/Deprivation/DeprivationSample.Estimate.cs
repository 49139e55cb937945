using System.Collections.Immutable;

namespace Guangming.Domain.Data;

/// <content>Standard errors and groups.</content>
public sealed partial class DeprivationSample
{
    /// <summary>Headcount, intensity and adjusted headcount with their standard errors.</summary>
    /// <param name="cutoff">From which share of all weights on a household is poor.</param>
    /// <param name="design">How the sample was drawn; of as many rows as it was made from.</param>
    /// <exception cref="ArgumentException">The design has another number of rows.</exception>
    public MultidimensionalEstimate Estimate(PovertyCutoff cutoff, SurveyDesign design)
    {
        ArgumentNullException.ThrowIfNull(design);
        MultidimensionalPoverty poverty = Poverty(cutoff);
        (double total, double population) = (Scheme.TotalWeight, poverty.Population);
        SurveyEstimate Of(SurveyResult result, Func<bool, double, double> score) => new(
            result,
            result.HasValue ? DesignVariance.Of(design, [.. Enumerable.Range(0, Rows).Select(row => Error(row, cutoff, total, score))], RowsGiven, Kept) : default);

        double headcount = poverty.Headcount.HasValue ? poverty.Headcount.Value : 0;
        return new MultidimensionalEstimate(
            poverty,
            Of(poverty.Headcount, (isPoor, _) => ((isPoor ? 1 : 0) - poverty.Headcount.Value) / population),
            Of(poverty.Intensity, (isPoor, share) => isPoor ? (share - poverty.Intensity.Value) / (population * headcount) : 0),
            Of(poverty.AdjustedHeadcount, (isPoor, share) => ((isPoor ? share : 0) - poverty.AdjustedHeadcount.Value) / population));
    }

    /// <summary>The sample of each group (分组样本), in the order in which groups first occur; groups without a row in use are left out.</summary>
    /// <param name="groups">The group of each row that the sample was made from.</param>
    /// <typeparam name="TKey">Any code.</typeparam>
    /// <exception cref="ArgumentException">There is another number of rows, or a row has no group.</exception>
    public IReadOnlyList<KeyValuePair<TKey, DeprivationSample>> By<TKey>(ReadOnlySpan<TKey> groups)
        where TKey : notnull
    {
        if (groups.Length != RowsGiven)
        {
            throw new ArgumentException(
                $"Expected a group for each of {SurveyText.Of(RowsGiven)} rows, found {SurveyText.Of(groups.Length)}.", nameof(groups));
        }

        GroupIndex<TKey> index = new(groups);
        return
        [
            .. index.Keys.Zip(index.Rows(Kept))
                .Where(group => group.Second.Length > 0)
                .Select(group => KeyValuePair.Create(
                    group.First, new DeprivationSample(Scheme, _deprived, _weights, Gaps, Array.ConvertAll(group.Second, At), RowsGiven))),
        ];
    }

    /// <summary>Each group's poverty and its share of the whole's adjusted headcount (分组贡献).</summary>
    /// <param name="cutoff">From which share of all weights on a household is poor.</param>
    /// <param name="groups">The group of each row that the sample was made from.</param>
    /// <typeparam name="TKey">Any code.</typeparam>
    /// <exception cref="ArgumentException">There is another number of rows, or a row has no group.</exception>
    public ImmutableArray<DeprivedGroup<TKey>> Decompose<TKey>(PovertyCutoff cutoff, ReadOnlySpan<TKey> groups)
        where TKey : notnull
    {
        MultidimensionalPoverty whole = Poverty(cutoff);
        return [.. By(groups).Select(group => new DeprivedGroup<TKey>(group.Key, group.Value.Poverty(cutoff), whole))];
    }

    private double Error(int row, PovertyCutoff cutoff, double total, Func<bool, double, double> score)
    {
        int sum = Scheme.Score(Pattern(row));
        return Weight(row) * score(cutoff.IsPoor(sum, Scheme.TotalWeight), sum / total);
    }
}

/// <summary>Multidimensional poverty as estimated from a drawn sample (多维贫困抽样估计).</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class MultidimensionalEstimate
{
    internal MultidimensionalEstimate(MultidimensionalPoverty poverty, SurveyEstimate headcount, SurveyEstimate intensity, SurveyEstimate adjusted) =>
        (Poverty, Headcount, Intensity, AdjustedHeadcount) = (poverty, headcount, intensity, adjusted);

    /// <summary>The values.</summary>
    public MultidimensionalPoverty Poverty { get; }

    /// <summary>H with its standard error.</summary>
    public SurveyEstimate Headcount { get; }

    /// <summary>A with its standard error, as a ratio of two sums.</summary>
    public SurveyEstimate Intensity { get; }

    /// <summary>M0 with its standard error.</summary>
    public SurveyEstimate AdjustedHeadcount { get; }

    /// <summary>The three of them.</summary>
    public override string ToString() => $"{Headcount}; {Intensity}; {AdjustedHeadcount}";
}

/// <summary>A group's part in multidimensional poverty (分组贡献).</summary>
/// <typeparam name="TKey">The code of a group.</typeparam>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class DeprivedGroup<TKey>
    where TKey : notnull
{
    internal DeprivedGroup(TKey key, MultidimensionalPoverty poverty, MultidimensionalPoverty whole)
    {
        (Key, Poverty, PopulationShare) = (key, poverty, poverty.Population / whole.Population);
        SurveyMeasure measure = new($"mpi.contribution.group({key})", "分组贡献率", "contribution of the group", new OtherFormula(isShare: true));
        Contribution = new SurveyResult(measure, whole.AdjustedHeadcount.Value == 0
            ? Outcome.NobodyPoor
            : PopulationShare * poverty.AdjustedHeadcount.Value / whole.AdjustedHeadcount.Value);
    }

    /// <summary>The group.</summary>
    public TKey Key { get; }

    /// <summary>Its poverty.</summary>
    public MultidimensionalPoverty Poverty { get; }

    /// <summary>Its share of the population (人口份额).</summary>
    public double PopulationShare { get; }

    /// <summary>Its share of the whole's M0; all add up to 1. No value where nobody is poor.</summary>
    public SurveyResult Contribution { get; }

    /// <summary>The group and its adjusted headcount.</summary>
    public override string ToString() => $"{Key}: {Poverty.AdjustedHeadcount}";
}
