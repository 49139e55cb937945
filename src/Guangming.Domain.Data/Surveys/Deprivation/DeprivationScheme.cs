using System.Collections.Immutable;

namespace Guangming.Domain.Data;

/// <summary>An indicator in which a household may be deprived (剥夺指标), and what it counts.</summary>
/// <remarks>Immutable. The weight is a whole number: its share is that of the sum of all weights.</remarks>
public sealed class DeprivationIndicator
{
    /// <summary>An indicator.</summary>
    /// <param name="code">Its code, such as <c>safe-housing</c>.</param>
    /// <param name="weight">What it counts beside the others, from 1 to 1,000,000.</param>
    /// <exception cref="ArgumentException">The code is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The weight is outside its range.</exception>
    public DeprivationIndicator(string code, int weight)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        ArgumentOutOfRangeException.ThrowIfLessThan(weight, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(weight, 1_000_000);
        (Code, Weight) = (code, weight);
    }

    /// <summary>The code.</summary>
    public string Code { get; }

    /// <summary>What it counts beside the others.</summary>
    public int Weight { get; }

    /// <summary>Code and weight.</summary>
    public override string ToString() => $"{Code} ({SurveyText.Of(Weight)})";
}

/// <summary>Indicators that together make a dimension of poverty (贫困维度), such as health.</summary>
/// <remarks>Immutable.</remarks>
public sealed class DeprivationDimension
{
    /// <summary>A dimension.</summary>
    /// <param name="code">Its code, such as <c>living-standards</c>.</param>
    /// <param name="indicators">The codes of its indicators, one or more.</param>
    /// <exception cref="ArgumentException">A code is blank, or there is no indicator.</exception>
    public DeprivationDimension(string code, params IReadOnlyList<string> indicators)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        ArgumentNullException.ThrowIfNull(indicators);
        (Code, Indicators) = (code, indicators.Count > 0 ? [.. indicators] : throw new ArgumentException($"Dimension {code} has no indicator.", nameof(indicators)));
    }

    /// <summary>The code.</summary>
    public string Code { get; }

    /// <summary>The codes of its indicators.</summary>
    public ImmutableArray<string> Indicators { get; }

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}

/// <summary>Which deprivations count how much (多维贫困指标体系), in whole numbers so that a score meets a cut-off exactly.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class DeprivationScheme
{
    private const int MostIndicators = 64;

    private DeprivationScheme(ImmutableArray<DeprivationIndicator> indicators)
    {
        if (indicators.Length is < 1 or > MostIndicators)
        {
            throw new ArgumentException($"Expected 1 to 64 indicators, found {SurveyText.Of(indicators.Length)}.", nameof(indicators));
        }

        if (indicators.GroupBy(one => one.Code, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            throw new ArgumentException($"The indicator {twice.Key} occurs twice.", nameof(indicators));
        }

        (Indicators, TotalWeight) = (indicators, indicators.Sum(one => one.Weight));
    }

    /// <summary>The indicators; the first is bit 0 of a row's flags.</summary>
    public ImmutableArray<DeprivationIndicator> Indicators { get; }

    /// <summary>The weights in all: the score of who is deprived in everything.</summary>
    public int TotalWeight { get; }

    /// <summary>A scheme from indicators with weights of one's own, such as 3, 3, 1, 1, 1 in ninths.</summary>
    /// <param name="indicators">1 to 64 indicators.</param>
    /// <exception cref="ArgumentException">There are none or too many, or a code occurs twice.</exception>
    public static DeprivationScheme Of(params IReadOnlyList<DeprivationIndicator> indicators)
    {
        ArgumentNullException.ThrowIfNull(indicators);
        return new DeprivationScheme([.. indicators]);
    }

    /// <summary>Nested equal weights (等权嵌套): every dimension counts the same, and within it every indicator.</summary>
    /// <param name="dimensions">One or more dimensions.</param>
    /// <exception cref="ArgumentException">There are no or too many indicators, or a code occurs twice.</exception>
    public static DeprivationScheme Nested(params IReadOnlyList<DeprivationDimension> dimensions)
    {
        ArgumentNullException.ThrowIfNull(dimensions);
        int parts = dimensions.Aggregate(1, (all, dimension) => LeastCommonMultiple(all, dimension.Indicators.Length));
        return new DeprivationScheme(
        [
            .. dimensions.SelectMany(dimension => dimension.Indicators.Select(code => new DeprivationIndicator(code, parts / dimension.Indicators.Length))),
        ]);
    }

    /// <summary>The indicators and their weights.</summary>
    public override string ToString() => string.Join(", ", Indicators);

    /// <summary>The weights of the indicators whose bits are set.</summary>
    internal int Score(ulong pattern)
    {
        int score = 0;
        for (int j = 0; j < Indicators.Length; j++)
        {
            score += ((pattern >> j) & 1) != 0 ? Indicators[j].Weight : 0;
        }

        return score;
    }

    private static int LeastCommonMultiple(int a, int b)
    {
        (int x, int y) = (a, b);
        while (y != 0)
        {
            (x, y) = (y, x % y);
        }

        return a / x * b;
    }
}
