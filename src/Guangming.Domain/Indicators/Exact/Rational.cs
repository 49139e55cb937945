using System.Numerics;

namespace Guangming.Domain;

/// <summary>An exact fraction in lowest terms, its denominator above zero (有理数).</summary>
internal readonly struct Rational : IEquatable<Rational>, IComparable<Rational>
{
    private readonly BigInteger _numerator;
    private readonly BigInteger _denominatorLessOne;

    private Rational(BigInteger numerator, BigInteger denominator) => (_numerator, _denominatorLessOne) = (numerator, denominator - 1);

    public static Rational Zero => default;

    public static Rational One { get; } = new(1, 1);

    public BigInteger Numerator => _numerator;

    // Kept less one, so that the default value is zero.
    public BigInteger Denominator => _denominatorLessOne + 1;

    public int Sign => _numerator.Sign;

    public bool IsZero => _numerator.IsZero;

    public bool IsInteger => _denominatorLessOne.IsZero;

    public static Rational Of(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
        {
            throw new DivideByZeroException("A fraction has no zero denominator.");
        }

        BigInteger common = BigInteger.GreatestCommonDivisor(numerator, denominator);
        common = denominator.Sign < 0 ? -common : common;
        return common.IsOne ? new Rational(numerator, denominator) : new Rational(numerator / common, denominator / common);
    }

    public static Rational Of(decimal value)
    {
        DecimalParts parts = DecimalParts.From(value).Normalised();
        BigInteger mantissa = parts.Negative ? -(BigInteger)parts.Mantissa : parts.Mantissa;
        return parts.Scale == 0 ? new Rational(mantissa, BigInteger.One) : Of(mantissa, (BigInteger)PowersOfTen.Of(parts.Scale));
    }

    public static Rational operator +(Rational a, Rational b) => a.IsInteger && b.IsInteger
        ? new Rational(a._numerator + b._numerator, BigInteger.One)
        : Of((a._numerator * b.Denominator) + (b._numerator * a.Denominator), a.Denominator * b.Denominator);

    public static Rational operator -(Rational a, Rational b) => a + (-b);

    public static Rational operator -(Rational a) => new(-a._numerator, a.Denominator);

    public static Rational operator *(Rational a, Rational b) => a.IsInteger && b.IsInteger
        ? new Rational(a._numerator * b._numerator, BigInteger.One)
        : Of(a._numerator * b._numerator, a.Denominator * b.Denominator);

    /// <exception cref="DivideByZeroException">The divisor is zero.</exception>
    public static Rational operator /(Rational a, Rational b) => Of(a._numerator * b.Denominator, a.Denominator * b._numerator);

    public static bool operator <(Rational a, Rational b) => a.CompareTo(b) < 0;

    public static bool operator >(Rational a, Rational b) => a.CompareTo(b) > 0;

    public static bool operator ==(Rational a, Rational b) => a.Equals(b);

    public static bool operator !=(Rational a, Rational b) => !a.Equals(b);

    public int CompareTo(Rational other) => IsInteger && other.IsInteger
        ? _numerator.CompareTo(other._numerator)
        : (_numerator * other.Denominator).CompareTo(other._numerator * Denominator);

    public bool Equals(Rational other) => _numerator == other._numerator && _denominatorLessOne == other._denominatorLessOne;

    public override bool Equals(object? obj) => obj is Rational other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(_numerator, _denominatorLessOne);

    public override string ToString() => FormattableString.Invariant($"{_numerator}/{Denominator}");

    /// <summary>The greatest whole number that is not above it.</summary>
    public BigInteger Floor()
    {
        BigInteger quotient = BigInteger.DivRem(_numerator, Denominator, out BigInteger rest);
        return rest.Sign < 0 ? quotient - 1 : quotient;
    }

    /// <summary>The multiple of an interval that stands for it; rounded once, from the exact value.</summary>
    public Rational Round(Rational interval, RoundingMethod method)
    {
        Rational steps = this / interval;
        return new Rational(method.Divide(steps._numerator, steps.Denominator), BigInteger.One) * interval;
    }
}
