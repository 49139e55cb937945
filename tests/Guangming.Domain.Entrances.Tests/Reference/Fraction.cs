using System.Globalization;
using System.Numerics;

namespace Guangming.Domain.Entrances.Tests.Reference;

/// <summary>An exact fraction in lowest terms.</summary>
internal readonly record struct Fraction : IComparable<Fraction>
{
    public Fraction(BigInteger numerator, BigInteger denominator)
    {
        BigInteger common = BigInteger.GreatestCommonDivisor(numerator, denominator);
        if (denominator.Sign < 0)
        {
            common = -common;
        }

        (Numerator, Denominator) = (numerator / common, denominator / common);
    }

    public static Fraction Zero { get; } = Whole(0);

    public static Fraction One { get; } = Whole(1);

    public BigInteger Numerator { get; }

    public BigInteger Denominator { get; }

    public int Sign => Numerator.Sign;

    public bool IsWhole => Denominator.IsOne;

    public static Fraction Whole(BigInteger number) => new(number, 1);

    public static Fraction PowerOfTen(int exponent) =>
        exponent >= 0 ? new(BigInteger.Pow(10, exponent), 1) : new(1, BigInteger.Pow(10, -exponent));

    /// <summary>The same number as a decimal: its digits without the point, over a power of ten.</summary>
    public static Fraction From(decimal number)
    {
        string text = number.ToString(CultureInfo.InvariantCulture);
        int point = text.IndexOf('.', StringComparison.Ordinal);
        int decimals = point < 0 ? 0 : text.Length - point - 1;
        return Whole(BigInteger.Parse(text.Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture)) * PowerOfTen(-decimals);
    }

    public static Fraction operator +(Fraction a, Fraction b) =>
        new((a.Numerator * b.Denominator) + (b.Numerator * a.Denominator), a.Denominator * b.Denominator);

    public static Fraction operator -(Fraction a) => new(-a.Numerator, a.Denominator);

    public static Fraction operator -(Fraction a, Fraction b) => a + -b;

    public static Fraction operator *(Fraction a, Fraction b) => new(a.Numerator * b.Numerator, a.Denominator * b.Denominator);

    public static Fraction operator /(Fraction a, Fraction b) => new(a.Numerator * b.Denominator, a.Denominator * b.Numerator);

    public static bool operator <(Fraction a, Fraction b) => a.CompareTo(b) < 0;

    public static bool operator >(Fraction a, Fraction b) => a.CompareTo(b) > 0;

    public static bool operator <=(Fraction a, Fraction b) => a.CompareTo(b) <= 0;

    public static bool operator >=(Fraction a, Fraction b) => a.CompareTo(b) >= 0;

    public Fraction Magnitude() => Sign < 0 ? -this : this;

    public int CompareTo(Fraction other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <summary>The largest power of ten of which this is a whole multiple; one for zero.</summary>
    public Fraction LastPlace()
    {
        if (Sign == 0)
        {
            return One;
        }

        int exponent = 0;
        while ((this * PowerOfTen(-exponent)).IsWhole)
        {
            exponent++;
        }

        while (!(this * PowerOfTen(-exponent)).IsWhole)
        {
            exponent--;
        }

        return PowerOfTen(exponent);
    }

    public override string ToString()
    {
        if (IsWhole)
        {
            return Numerator.ToString(CultureInfo.InvariantCulture);
        }

        for (int decimals = 1; decimals <= 40; decimals++)
        {
            Fraction shifted = this * PowerOfTen(decimals);
            if (shifted.IsWhole)
            {
                string digits = BigInteger.Abs(shifted.Numerator).ToString(CultureInfo.InvariantCulture).PadLeft(decimals + 1, '0');
                return (Sign < 0 ? "-" : "") + digits[..^decimals] + "." + digits[^decimals..];
            }
        }

        return string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");
    }
}
