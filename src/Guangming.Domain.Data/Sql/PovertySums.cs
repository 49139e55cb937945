using System.Collections.Immutable;
using System.Numerics;

namespace Guangming.Domain.Data;

/// <summary>The sums of one group behind the measures of poverty by a line (贫困测度分项和), exact but for Watts'.</summary>
/// <remarks>Immutable; equality is by reference. Sums of parts merge into those of the whole.</remarks>
public sealed class PovertySums
{
    private readonly double _logarithms;
    private readonly long _notPositive;

    internal PovertySums(
        PovertyLine line,
        ImmutableArray<GroupKey> keys,
        (long Complete, long LeftOut) rows,
        (BigInteger Population, BigInteger Income, BigInteger Poor, BigInteger Gap, BigInteger Squares) sums,
        double logarithms,
        long notPositive)
    {
        (Line, Keys, Rows, RowsLeftOut) = (line, keys, rows.Complete, rows.LeftOut);
        (Population, IncomeFen, Poor, GapFen, SquaredGapFen) = sums;
        (_logarithms, _notPositive) = (logarithms, notPositive);
    }

    /// <summary>The poverty line.</summary>
    public PovertyLine Line { get; }

    /// <summary>The value of each key, in the order asked for.</summary>
    public ImmutableArray<GroupKey> Keys { get; }

    /// <summary>How many rows are in the sums.</summary>
    public long Rows { get; }

    /// <summary>How many rows lack income or weight.</summary>
    public long RowsLeftOut { get; }

    /// <summary>The weights in all (总体规模).</summary>
    public BigInteger Population { get; }

    /// <summary>The incomes in all, each by its weight, in 分.</summary>
    public BigInteger IncomeFen { get; }

    /// <summary>The weights of the poor.</summary>
    public BigInteger Poor { get; }

    /// <summary>What the poor lack to the line, each by its weight, in 分.</summary>
    public BigInteger GapFen { get; }

    /// <summary>The squares of what the poor lack, each by its weight, in square 分.</summary>
    public BigInteger SquaredGapFen { get; }

    /// <summary>The headcount ratio P0 (贫困发生率), 0 to 1; <see langword="null"/> where there is nobody.</summary>
    public double? Headcount => Mean((double)Poor);

    /// <summary>The poverty gap P1 (贫困深度), 0 to 1 for incomes that are not negative; <see langword="null"/> where there is nobody.</summary>
    public double? PovertyGap => Mean((double)GapFen / Fen);

    /// <summary>The squared poverty gap P2 (贫困强度); <see langword="null"/> where there is nobody.</summary>
    public double? PovertySeverity => Mean((double)SquaredGapFen / (Fen * Fen));

    /// <summary>Watts' index; <see langword="null"/> where there is nobody, or a poor income is not above zero.</summary>
    public double? Watts => _notPositive > 0 ? null : Mean(_logarithms);

    private double Fen => (double)(Line.Value * 100);

    /// <summary>The sums of two parts together (合并), under the keys of this one.</summary>
    /// <param name="other">Those of another part, by the same line.</param>
    /// <exception cref="ArgumentException">The lines differ.</exception>
    public PovertySums Merge(PovertySums other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return !Line.Equals(other.Line)
            ? throw new ArgumentException($"Expected sums by the line {Line}; these are by {other.Line}.", nameof(other))
            : new PovertySums(
                Line,
                Keys,
                (Rows + other.Rows, RowsLeftOut + other.RowsLeftOut),
                (Population + other.Population, IncomeFen + other.IncomeFen, Poor + other.Poor, GapFen + other.GapFen, SquaredGapFen + other.SquaredGapFen),
                _logarithms + other._logarithms,
                _notPositive + other._notPositive);
    }

    private double? Mean(double sum) => Population.IsZero ? null : sum / (double)Population;
}
