using System.Numerics;
using CsCheck;

namespace Guangming.Domain.Tests;

/// <summary>Fractions, and the way from them to decimals, roots and logarithms.</summary>
public sealed class ExactNumbersTests
{
    private static readonly Gen<BigInteger> Integers = Gen.Select(Gen.Int[0, 130], Gen.ULong, Gen.Bool).Select(
        (shift, bits, minus) => ((BigInteger)bits << shift) * (minus ? -1 : 1) / ((BigInteger)1 << 60));

    private static readonly Gen<Rational> Fractions = Gen.Select(Integers, Integers).Select((a, b) => Rational.Of(a, BigInteger.Abs(b) + 1));

    [Fact]
    public void Rational_Arithmetic_IsThatOfFractions() => Gen.Select(Fractions, Fractions, Fractions).Sample((a, b, c) =>
        (a + b) + c == a + (b + c) && a * (b + c) == (a * b) + (a * c) && a - a == Rational.Zero && a + (-b) == a - b
        && (b.IsZero || (a / b) * b == a)
        && BigInteger.GreatestCommonDivisor(a.Numerator, a.Denominator).IsOne && a.Denominator.Sign > 0
        && (a < b) == ((a - b).Sign < 0) && (a == b) == (a.CompareTo(b) == 0) && (a != b || a.GetHashCode() == b.GetHashCode())
        && Rational.Of(a.Floor(), 1).CompareTo(a) <= 0 && a < Rational.Of(a.Floor() + 1, 1));

    [Fact]
    public void Rational_OfADecimal_IsIt() => Gen.Decimal.Sample(value => RationalDecimals.Nearest(Rational.Of(value)) == value);

    [Fact]
    public void Decimals_OfAnyFraction_LieAroundItWithinTheLastDigit() => Fractions.Sample(value =>
    {
        decimal? down = RationalDecimals.Down(value);
        decimal? up = RationalDecimals.Up(value);
        decimal? nearest = RationalDecimals.Nearest(value);
        if (down is not { } low || up is not { } high || nearest is not { } middle)
        {
            BigInteger size = BigInteger.Abs(value.Numerator) / value.Denominator;
            return size >= (BigInteger)decimal.MaxValue - 1;
        }

        Rational width = Rational.Of(high) - Rational.Of(low);
        Rational size28 = (value.Sign < 0 ? -value : value) * Rational.Of(1, BigInteger.Pow(10, 27));
        Rational least = Rational.Of(1, BigInteger.Pow(10, 28));
        return Rational.Of(low).CompareTo(value) <= 0 && Rational.Of(high).CompareTo(value) >= 0 && low <= middle && middle <= high
            && (width.CompareTo(size28) <= 0 || width.CompareTo(least) <= 0)
            && (low == high) == (Rational.Of(low) == value);
    });

    [Theory]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("79228162514264337593543950336", null)]
    [InlineData("-79228162514264337593543950335", "-79228162514264337593543950335")]
    [InlineData("-79228162514264337593543950336", null)]
    public void Decimals_AtTheLimit_AreThereOrNot(string integer, string? expected)
    {
        Rational value = Rational.Of(BigInteger.Parse(integer, System.Globalization.CultureInfo.InvariantCulture), 1);

        RationalDecimals.Nearest(value)?.ToString(System.Globalization.CultureInfo.InvariantCulture).Should().Be(expected);
    }

    [Fact]
    public void Root_OfAnyFraction_IsEnclosedBeyondAnyDecimal() => Gen.Select(Fractions, Gen.Int[1, 12]).Sample((value, degree) =>
    {
        Rational radicand = value.Sign < 0 ? -value : value;
        ExactRange root = RootEnclosure.Of(ExactRange.Point(radicand), degree);
        Rational low = root.Low.Value;
        Rational high = root.High.Value;
        return Power(low, degree).CompareTo(radicand) <= 0 && Power(high, degree).CompareTo(radicand) >= 0
            && (high - low).CompareTo(Rational.Of(1, BigInteger.Pow(10, 40))) <= 0
            && root.IsPoint == (Power(low, degree) == radicand);
    });

    [Fact]
    public void Root_OfAPower_IsItself() => Gen.Select(Fractions, Gen.Int[2, 9]).Sample((value, degree) =>
    {
        Rational root = value.Sign < 0 ? -value : value;
        ExactRange found = RootEnclosure.Of(ExactRange.Point(Power(root, degree)), degree);
        return found.IsPoint && found.Low.Equals(root);
    });

    [Fact]
    public void Logarithm_OfAPowerOfTwo_IsItsExponent() => Gen.Int[-200, 200].Sample(exponent =>
    {
        Rational power = exponent >= 0 ? Rational.Of(BigInteger.One << exponent, 1) : Rational.Of(1, BigInteger.One << -exponent);
        ExactRange found = LogarithmEnclosure.Of(ExactRange.Point(power));
        return found.IsPoint && found.Low.Equals(Rational.Of(exponent, 1));
    });

    [Fact]
    public void Logarithm_OfProducts_Adds() => Gen.Select(Fractions, Fractions).Where((a, b) => a.Sign > 0 && b.Sign > 0).Sample((a, b) =>
    {
        ExactRange sum = LogarithmEnclosure.Of(ExactRange.Point(a)) + LogarithmEnclosure.Of(ExactRange.Point(b));
        ExactRange product = LogarithmEnclosure.Of(ExactRange.Point(a * b));
        Rational fine = Rational.Of(1, BigInteger.Pow(10, 34));
        return sum.Low.CompareTo(product.High) <= 0 && product.Low.CompareTo(sum.High) <= 0 && (product.High.Value - product.Low.Value).CompareTo(fine) <= 0;
    });

    [Fact]
    public void Logarithm_OfARange_RunsToInfinityWhereTheRangeTouchesZero()
    {
        ExactRange argument = ExactRange.Between(Rational.Zero, false, Rational.Of(8, 1), false)!.Value;

        ExactRange found = LogarithmEnclosure.Of(argument);

        (found.Low.IsFinite, found.High.Value, found.IsHighClosed).Should().Be((false, Rational.Of(3, 1), false));
    }

    private static Rational Power(Rational value, int exponent)
    {
        Rational power = Rational.One;
        for (int i = 0; i < exponent; i++)
        {
            power *= value;
        }

        return power;
    }
}
