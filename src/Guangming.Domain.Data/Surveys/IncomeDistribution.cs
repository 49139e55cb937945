using System.Collections.Immutable;

namespace Guangming.Domain.Data;

/// <summary>The incomes of a sample in order, each once, with the weight of all who have it (收入分布).</summary>
/// <remarks>
/// Immutable and thread-safe. What needs the order of incomes is read off it, and distributions of parts merge into that of
/// the whole: parts of a register may be sorted on machines of their own. Shares of the population are compared to 1 in 10^12, so that
/// rounding of weights does not move a quantile.
/// </remarks>
public sealed partial class IncomeDistribution
{
    private const double ShareTolerance = 1e-12;
    private readonly double[] _incomes;
    private readonly double[] _weights;
    private readonly Lazy<(double[] Weights, double[] Amounts)> _cumulated;

    private IncomeDistribution(double[] incomes, double[] weights, SampleFacts facts, bool isWeighted)
    {
        (_incomes, _weights, Facts, IsWeighted) = (incomes, weights, facts, isWeighted);
        _cumulated = new(Cumulate);
    }

    /// <summary>How many different incomes there are.</summary>
    public int Count => _incomes.Length;

    /// <summary>Rows of the samples that it came from.</summary>
    public long Rows => Facts.Rows;

    /// <summary>The weights in all (总体规模).</summary>
    public double Population => Facts.Population;

    internal SampleFacts Facts { get; }

    internal bool IsWeighted { get; }

    /// <summary>The distribution of a sample, by one thread.</summary>
    /// <param name="sample">The sample.</param>
    public static IncomeDistribution Of(WelfareSample sample) => Of(sample, SurveyRun.Default);

    /// <summary>The distribution of a sample.</summary>
    /// <param name="sample">The sample.</param>
    /// <param name="run">Threads, progress and cancellation.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static IncomeDistribution Of(WelfareSample sample, SurveyRun run)
    {
        ArgumentNullException.ThrowIfNull(sample);
        ArgumentNullException.ThrowIfNull(run);
        (double[] incomes, double[] weights) = sample.Rows == 0 ? ([], []) : IncomeOrder.Distinct(sample, run);
        return new IncomeDistribution(incomes, weights, sample.IsFen ? sample.Facts.FromFen() : sample.Facts, sample.IsWeighted);
    }

    /// <summary>The distribution of two parts together (合并).</summary>
    /// <param name="other">That of another part, with incomes in the same unit; 分 and 元 mix, as both are in 元 here.</param>
    public IncomeDistribution Merge(IncomeDistribution other)
    {
        ArgumentNullException.ThrowIfNull(other);
        SampleFacts facts = new();
        facts.Add(Facts);
        facts.Add(other.Facts);
        (double[] incomes, double[] weights) = SortedMerge.Of((_incomes, _weights), (other._incomes, other._weights));
        return new IncomeDistribution(incomes, weights, facts, IsWeighted || other.IsWeighted);
    }

    /// <summary>One of its incomes, in the unit of the sample (元 where incomes are held in 分).</summary>
    /// <param name="index">From 0, by rising income.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is none with this index.</exception>
    public double Income(int index) => _incomes[Require(index)];

    /// <summary>The weight of all rows with one of its incomes.</summary>
    /// <param name="index">From 0, by rising income.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is none with this index.</exception>
    public double Weight(int index) => _weights[Require(index)];

    /// <summary>The share of income that the poorest have (洛伦兹曲线): straight between the incomes of two rows.</summary>
    /// <param name="share">The share of the population, from 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">Outside 0 to 1.</exception>
    /// <exception cref="InvalidOperationException">There are no incomes, an income is negative, or all are zero.</exception>
    public double Lorenz(double share)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(share, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(share, 1);
        if (Count == 0 || Facts.Least < 0 || Facts.Total <= 0)
        {
            throw new InvalidOperationException("There is no Lorenz curve without incomes, with negative ones, or with a mean of zero.");
        }

        return LorenzAt(share);
    }

    /// <summary>Evenly spaced points of the Lorenz curve, the ends included, for a chart.</summary>
    /// <param name="intervals">How many intervals, from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    /// <exception cref="InvalidOperationException">As for <see cref="Lorenz"/>.</exception>
    public ImmutableArray<(double Population, double Income)> LorenzCurve(int intervals)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(intervals, 1);
        return [.. Enumerable.Range(0, intervals + 1).Select(i => (double)i / intervals).Select(share => (share, Lorenz(share)))];
    }

    /// <summary>How many incomes there are, of how many rows.</summary>
    public override string ToString() => $"{SurveyText.Of(Count)} incomes of {SurveyText.Of(Rows)} rows";

    /// <summary>The same as a sample, for measures that go over rows.</summary>
    internal WelfareSample ToSample() => WelfareSample.Of(
        _incomes, _weights, new SampleOptions { Negatives = NegativeIncomes.Keep });

    /// <summary>Weight and amount of everybody below an income.</summary>
    internal (double Weight, double Amount) Below(double income)
    {
        int at = Array.BinarySearch(_incomes, income);
        at = at < 0 ? ~at : at;
        return at == 0 ? (0, 0) : (_cumulated.Value.Weights[at - 1], _cumulated.Value.Amounts[at - 1]);
    }

    internal double LorenzAt(double share)
    {
        double target = share * Population;
        (double[] weights, double[] amounts) = _cumulated.Value;
        int at = Array.BinarySearch(weights, target);
        at = at < 0 ? Math.Min(~at, Count - 1) : at;
        (double before, double amount) = at == 0 ? (0, 0) : (weights[at - 1], amounts[at - 1]);
        return Math.Clamp((amount + ((target - before) * _incomes[at])) / Facts.Total, 0, 1);
    }

    /// <summary>The least income up to which a share of the population lies; averaged, the mean with the next where it lies there exactly.</summary>
    internal double QuantileAt(double share, bool isAveraged)
    {
        (double target, double tolerance) = (share * Population, ShareTolerance * Population);
        double[] weights = _cumulated.Value.Weights;
        int at = Array.BinarySearch(weights, target - tolerance);
        at = Math.Min(at < 0 ? ~at : at, Count - 1);
        return isAveraged && at + 1 < Count && Math.Abs(weights[at] - target) <= tolerance
            ? (_incomes[at] + _incomes[at + 1]) / 2
            : _incomes[at];
    }

    private int Require(int index) => (uint)index < (uint)Count
        ? index
        : throw new ArgumentOutOfRangeException(nameof(index), index, $"Expected an index below {SurveyText.Of(Count)}.");

    private (double[] Weights, double[] Amounts) Cumulate()
    {
        double[] weights = new double[Count];
        double[] amounts = new double[Count];
        RunningSum weight = default;
        RunningSum amount = default;
        for (int i = 0; i < weights.Length; i++)
        {
            weight.Add(_weights[i]);
            amount.Add(_weights[i] * _incomes[i]);
            (weights[i], amounts[i]) = (weight.Value, amount.Value);
        }

        return (weights, amounts);
    }
}
