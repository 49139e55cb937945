using System.Collections.Immutable;

namespace Guangming.Domain.Data;

/// <summary>A group's part in a measure (分组贡献).</summary>
/// <typeparam name="TKey">The code of a group.</typeparam>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class GroupPart<TKey>
    where TKey : notnull
{
    internal GroupPart(TKey key, SurveyResult result, double populationShare, double incomeShare, double counts) =>
        (Key, Result, PopulationShare, IncomeShare, Contribution) =
            (key, result, populationShare, incomeShare, result.HasValue ? counts * result.Value : null);

    /// <summary>The group.</summary>
    public TKey Key { get; }

    /// <summary>The measure of the group by itself.</summary>
    public SurveyResult Result { get; }

    /// <summary>Its share of the population (人口份额).</summary>
    public double PopulationShare { get; }

    /// <summary>Its share of all income (收入份额); not a number where there is no income.</summary>
    public double IncomeShare { get; }

    /// <summary>What it adds to the part within groups; <see langword="null"/> where it has no value.</summary>
    public double? Contribution { get; }

    /// <summary>The group and its value.</summary>
    public override string ToString() => $"{Key}: {Result}";
}

/// <summary>A measure as the sum of what lies within groups and what lies between them (分组分解).</summary>
/// <typeparam name="TKey">The code of a group.</typeparam>
/// <remarks>Immutable and thread-safe. Within and between add up to the whole, to 12 digits and more.</remarks>
public sealed class GroupDecomposition<TKey>
    where TKey : notnull
{
    private readonly double _within;
    private readonly double _between;

    private GroupDecomposition(SurveyResult whole, ImmutableArray<GroupPart<TKey>> groups, double within, double between)
    {
        (Whole, Groups, _within, _between) = (whole, groups, within, between);
        Reason = whole.HasValue ? groups.Select(group => group.Result.Reason).FirstOrDefault(reason => reason is not null) : whole.Reason;
    }

    /// <summary>The measure of the whole sample.</summary>
    public SurveyResult Whole { get; }

    /// <summary>The groups, in the order in which they first occur.</summary>
    public ImmutableArray<GroupPart<TKey>> Groups { get; }

    /// <summary>Whether the whole and all groups have a value.</summary>
    public bool HasValue => Reason is null;

    /// <summary>Why there is no decomposition; <see langword="null"/> where there is one.</summary>
    public LocalizedText? Reason { get; }

    /// <summary>What lies within groups (组内).</summary>
    /// <exception cref="InvalidOperationException">The whole or a group has no value; the message says why.</exception>
    public double Within => HasValue ? _within : throw Missing();

    /// <summary>What lies between groups (组间): zero for means over persons, such as rates of poverty.</summary>
    /// <exception cref="InvalidOperationException">The whole or a group has no value; the message says why.</exception>
    public double Between => HasValue ? _between : throw Missing();

    /// <summary>The whole and its two parts, to six decimals.</summary>
    public override string ToString() =>
        HasValue ? $"{Whole} = within {SurveyText.Short(_within)} + between {SurveyText.Short(_between)}" : $"{Whole.Measure.Name}: no value: {Reason}";

    internal static GroupDecomposition<TKey> Of(
        SurveyMeasure measure, GroupRule rule, WelfareSample whole, IReadOnlyList<KeyValuePair<TKey, WelfareSample>> groups)
    {
        ImmutableArray<GroupPart<TKey>>.Builder parts = ImmutableArray.CreateBuilder<GroupPart<TKey>>(groups.Count);
        RunningSum within = default;
        RunningSum between = default;
        foreach ((TKey key, WelfareSample sample) in groups)
        {
            double population = sample.Facts.Population / whole.Facts.Population;
            double income = sample.Facts.Total / whole.Facts.Total;
            GroupPart<TKey> part = new(key, measure.Evaluate(sample), population, income, rule.Weight(population, income));
            parts.Add(part);
            within.Add(part.Contribution ?? 0);
            between.Add(rule.Between(population, income));
        }

        return new GroupDecomposition<TKey>(measure.Evaluate(whole), parts.MoveToImmutable(), within.Value, between.Value);
    }

    private InvalidOperationException Missing() => new($"{Whole.Measure.Code} has no decomposition: {Reason}.");
}
