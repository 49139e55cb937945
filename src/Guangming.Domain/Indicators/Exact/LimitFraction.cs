namespace Guangming.Domain;

/// <summary>A quotient of two polynomials in one variable that grows without bound: a value "near" an end (极限).</summary>
/// <remarks>
/// Where a corner of a box lies at infinity or on the zero of a divisor, the formula is computed with such quotients and
/// the limit read off. Several inputs grow at hugely different speeds, which makes the limits iterated ones.
/// </remarks>
internal sealed class LimitFraction
{
    // By exponent, without zeros.
    private readonly SortedList<long, Rational> _numerator;
    private readonly SortedList<long, Rational> _denominator;

    private LimitFraction(SortedList<long, Rational> numerator, SortedList<long, Rational> denominator) =>
        (_numerator, _denominator) = (numerator, denominator);

    public static LimitFraction Of(Rational value) => new(Term(value, 0), Term(Rational.One, 0));

    /// <summary>An end that is approached: infinite, or from above or below.</summary>
    /// <param name="end">The end.</param>
    /// <param name="isLow">Whether it is a lower end, approached from above.</param>
    /// <param name="speed">The exponent that sets this input apart from the others.</param>
    public static LimitFraction Near(Extended end, bool isLow, long speed)
    {
        if (!end.IsFinite)
        {
            return new LimitFraction(Term(end.Sign < 0 ? -Rational.One : Rational.One, speed), Term(Rational.One, 0));
        }

        SortedList<long, Rational> numerator = Term(end.Value, speed);
        Add(numerator, 0, isLow ? Rational.One : -Rational.One);
        return new LimitFraction(numerator, Term(Rational.One, speed));
    }

    public static LimitFraction operator +(LimitFraction a, LimitFraction b) =>
        new(Sum(Product(a._numerator, b._denominator), Product(b._numerator, a._denominator)), Product(a._denominator, b._denominator));

    public static LimitFraction operator -(LimitFraction a) => new(Product(a._numerator, Term(-Rational.One, 0)), a._denominator);

    public static LimitFraction operator *(LimitFraction a, LimitFraction b) =>
        new(Product(a._numerator, b._numerator), Product(a._denominator, b._denominator));

    /// <summary>The quotient; <see langword="null"/> where the divisor is zero everywhere.</summary>
    public static LimitFraction? operator /(LimitFraction a, LimitFraction b) => b._numerator.Count == 0
        ? null
        : new LimitFraction(Product(a._numerator, b._denominator), Product(a._denominator, b._numerator));

    /// <summary>What it tends to.</summary>
    public Extended Limit()
    {
        if (_numerator.Count == 0)
        {
            return Rational.Zero;
        }

        int order = _numerator.Keys[^1].CompareTo(_denominator.Keys[^1]);
        Rational leading = _numerator.Values[^1] / _denominator.Values[^1];
        return order < 0 ? Rational.Zero : order == 0 ? leading : leading.Sign < 0 ? Extended.MinusInfinity : Extended.Infinity;
    }

    private static SortedList<long, Rational> Term(Rational factor, long exponent)
    {
        SortedList<long, Rational> terms = [];
        Add(terms, exponent, factor);
        return terms;
    }

    private static SortedList<long, Rational> Sum(SortedList<long, Rational> a, SortedList<long, Rational> b)
    {
        SortedList<long, Rational> sum = new(a);
        foreach ((long exponent, Rational factor) in b)
        {
            Add(sum, exponent, factor);
        }

        return sum;
    }

    private static SortedList<long, Rational> Product(SortedList<long, Rational> a, SortedList<long, Rational> b)
    {
        SortedList<long, Rational> product = [];
        foreach ((long i, Rational x) in a)
        {
            foreach ((long j, Rational y) in b)
            {
                Add(product, i + j, x * y);
            }
        }

        return product;
    }

    private static void Add(SortedList<long, Rational> terms, long exponent, Rational factor)
    {
        Rational sum = terms.GetValueOrDefault(exponent) + factor;
        if (sum.IsZero)
        {
            terms.Remove(exponent);
        }
        else
        {
            terms[exponent] = sum;
        }
    }
}
