using System.Numerics;
using CsCheck;

namespace Guangming.Domain.Tests.Quantities;

public sealed partial class MoneyTests
{
    private static readonly Gen<Money> Any = Gen.Select(Gen.Long[-99_999_999_999_999_999, 99_999_999_999_999_999], Gen.Int[0, 999_999])
        .Select((fen, rest) => Money.FromYuan((fen / 100m) + (fen > 0 ? -1 : 1) * (rest / 100_000_000m)));

    private static readonly Gen<Money> Small =
        Gen.Long[-10_000_000_000_000, 10_000_000_000_000].Select(n => Money.FromYuan(n / 100_000_000m * 100));

    [Fact]
    public void Arithmetic_Examples_AreExact()
    {
        (Money.Parse("1.796亿元") + Money.Parse("4516万元")).Should().Be(Money.Parse("2.2476亿元"));
        (Money.Parse("1万元") - Money.Parse("1.437万元")).Should().Be(Money.Parse("-0.437万元"));
        (-Money.Parse("5元")).Should().Be(Money.Parse("-5元"));
        (+Money.Parse("5元")).Should().Be(Money.Parse("5元"));
        (Money.Parse("49万元") * 1.5m).Should().Be(Money.Parse("73.5万元"));
        (2m * Money.Parse("44万元")).Should().Be(Money.Parse("88万元"));
        Money.Parse("-3元").Abs().Should().Be(Money.Parse("3元"));
    }

    [Fact]
    public void Arithmetic_OverTheLimit_Throws()
    {
        FluentActions.Invoking(() => Money.MaxValue + Money.FromYuan(0.00000001m)).Should().Throw<OverflowException>();
        FluentActions.Invoking(() => Money.MinValue - Money.FromFen(1)).Should().Throw<OverflowException>();
        FluentActions.Invoking(() => Money.MaxValue * 2).Should().Throw<OverflowException>();
        (Money.MaxValue + Money.MinValue).Should().Be(Money.Zero, "the limits are symmetric");
    }

    [Fact]
    public void Multiply_MoreThanEightDecimals_ThrowsInsteadOfRounding() =>
        FluentActions.Invoking(() => Money.FromFen(1) * 0.0000001m).Should().Throw<OverflowException>()
            .WithMessage("*8 decimals*", "0.01 × 0.0000001 has 9");

    [Fact]
    public void Add_DecimalsTrap_LosesNothing()
    {
        // With plain decimals, 79228162514264337593543950335 + 0.4 is the same number again.
        Money large = Money.FromYuan(999_999_999_999_999m);
        (large + Money.FromYuan(0.4m) - large).Should().Be(Money.FromYuan(0.4m));
    }

    [Fact]
    public void Add_AnyOrder_GivesOneSum() => Gen.Select(Small, Small, Small).Sample((a, b, c) =>
    {
        (a + b).Should().Be(b + a);
        (a + b + c).Should().Be(a + (b + c));
        (a - b).Should().Be(a + -b);
        (a + default(Money)).Should().Be(a);
        (a - a).Should().Be(default);
    });

    [Fact]
    public void Arithmetic_AgainstIntegers_Agrees() => Gen.Select(Small, Small, Gen.Int[-1000, 1000]).Sample((a, b, n) =>
    {
        Units(a + b).Should().Be(Units(a) + Units(b));
        Units(a - b).Should().Be(Units(a) - Units(b));
        Units(a * n).Should().Be(Units(a) * n);
        (a < b).Should().Be(Units(a) < Units(b));
        a.CompareTo(b).Should().Be(Units(a).CompareTo(Units(b)));
    });

    [Fact]
    public void Sum_GenericMath_Works()
    {
        static T Total<T>(IEnumerable<T> values)
            where T : IAdditionOperators<T, T, T>, IAdditiveIdentity<T, T> =>
            values.Aggregate(T.AdditiveIdentity, (sum, value) => sum + value);
        Total([Money.Parse("49万元"), Money.Parse("44万元")]).Should().Be(Money.Parse("93万元"));
    }

    // The model: units of 10^-8 yuan as a big integer, by way of the text.
    private static BigInteger Units(Money money)
    {
        string text = money.ToString("G8");
        return BigInteger.Parse(text[..^1].Replace(".", "", StringComparison.Ordinal), System.Globalization.CultureInfo.InvariantCulture);
    }
}
