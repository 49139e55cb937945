namespace Guangming.Domain.Tests;

/// <summary>Reads random numbers as a formula, as ranges for its inputs and as points within them: shorter tapes make smaller cases.</summary>
internal sealed class FormulaTape(int[] numbers)
{
    private static readonly Measure[] Persons = [Measures.PersonsReached, Measures.PersonsPlaced, Measures.EnterpriseBeneficiaries];

    private int _at;

    public Formula Formula(int depth) => Next(3) switch
    {
        0 => Count(depth),
        1 => Ratio(depth),
        _ => Doubling(depth),
    };

    /// <summary>A range: a point, or between two ends that may be open, infinite, zero, or on both sides of it.</summary>
    public ExactRange Range()
    {
        Rational low = Rational.Of(Next(41) - 12, 1 + Next(4));
        if (Next(6) == 0)
        {
            return ExactRange.Point(low);
        }

        Extended from = Next(8) == 0 ? Extended.MinusInfinity : Next(5) == 0 ? Rational.Zero : low;
        Rational width = Rational.Of(1 + Next(40), 1 + Next(6));
        Extended to = Next(8) == 0 ? Extended.Infinity : Next(8) == 0 && from.Sign < 0 ? Rational.Zero : (from.IsFinite ? from.Value : low) + width;
        return ExactRange.Between(from, Next(2) == 0, to, Next(2) == 0)!.Value;
    }

    /// <summary>A value of a range: an end that belongs to it, close to an end, far out, or in the middle.</summary>
    public Rational Point(ExactRange range)
    {
        if (range.IsPoint)
        {
            return range.Low.Value;
        }

        Rational low = range.Low.IsFinite ? range.Low.Value : (range.High.IsFinite ? range.High.Value : Rational.Zero) - Far();
        Rational high = range.High.IsFinite ? range.High.Value : (range.Low.IsFinite ? range.Low.Value : Rational.Zero) + Far();
        int share = Next(7);
        return share switch
        {
            0 when range.IsLowClosed => low,
            1 when range.IsHighClosed => high,
            2 => low + ((high - low) * Rational.Of(1, 1_000_000)),
            3 => high - ((high - low) * Rational.Of(1, 1_000_000)),
            _ => low + ((high - low) * Rational.Of(1 + Next(9), 11)),
        };
    }

    public int Next(int below) => _at < numbers.Length ? numbers[_at++] % below : 0;

    private Rational Far() => Next(2) == 0 ? Rational.Of(10 + Next(10), 1) : Rational.Of(1_000_000, 1);

    private Formula Count(int depth) => (depth == 0 ? Next(2) : Next(10)) switch
    {
        0 => Input(),
        1 => Next(3) == 0 ? Domain.Formula.Constant(Quantity.Of(Next(9) - 3, Unit.Person)) : Input(),
        2 => Domain.Formula.Sum(Count(depth - 1), Count(depth - 1), Count(depth - 1)),
        3 => Count(depth - 1) + Count(depth - 1),
        4 => Count(depth - 1) - Count(depth - 1),
        5 => Ratio(depth - 1) * Count(depth - 1),
        6 => Count(depth - 1) / Ratio(depth - 1),
        7 => Domain.Formula.Min(Count(depth - 1), Count(depth - 1)),
        8 => Domain.Formula.Max(Count(depth - 1), Count(depth - 1), Input()),
        _ => Domain.Formula.Change(Count(depth - 1), Count(depth - 1)),
    };

    private Formula Ratio(int depth) => (depth <= 0 ? Next(2) : Next(14)) switch
    {
        0 => Input() / Input(),
        1 => depth <= 0 ? Domain.Formula.Constant(Next(7) - 2) : Count(depth - 1) / Count(depth - 1),
        2 => Domain.Formula.Share(Count(depth - 1), Count(depth - 1)),
        3 => Domain.Formula.Growth(Count(depth - 1), Count(depth - 1)),
        4 => Domain.Formula.Decline(Count(depth - 1), Count(depth - 1)),
        5 => Domain.Formula.Multiple(Count(depth - 1), Count(depth - 1)),
        6 => Domain.Formula.Increase(Count(depth - 1), Count(depth - 1)),
        7 => Domain.Formula.Completion(Count(depth - 1), Count(depth - 1)),
        8 => Domain.Formula.AnnualGrowth(Domain.Formula.Baseline(Persons[0]) + Count(depth - 1), Domain.Formula.Final(Persons[0])),
        9 => Domain.Formula.Root(Ratio(depth - 1), 2 + Next(3)),
        10 => Ratio(depth - 1) + Ratio(depth - 1),
        11 => Ratio(depth - 1) - Ratio(depth - 1),
        12 => Ratio(depth - 1) * Ratio(depth - 1),
        _ => Doubling(depth - 1) / Doubling(depth - 1),
    };

    private Formula Doubling(int depth) => Next(2) == 0
        ? Domain.Formula.Log2(Ratio(depth - 1))
        : Domain.Formula.Doublings(Count(Math.Max(0, depth - 1)), Count(Math.Max(0, depth - 1)));

    private Formula Input() => Next(5) switch
    {
        0 => Domain.Formula.Baseline(Persons[0]),
        1 => Domain.Formula.Final(Persons[0]),
        var other => Persons[other - 2],
    };
}
