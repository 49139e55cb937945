using CsCheck;
using Guangming.Domain.Tests.Contracts;

namespace Guangming.Domain.Tests.Quantities;

public sealed class ValueRangeTests
{
    private static readonly Gen<decimal?> End = Gen.Select(Gen.Int[-20, 20], Gen.Int[0, 9]).Select((n, kind) => kind == 0 ? null : (decimal?)n / 2);

    private static readonly Gen<ValueRange> Any = Gen.Select(End, Gen.Bool, End, Gen.Bool).Select((a, ac, b, bc) =>
    {
        (decimal? lower, decimal? upper) = a > b ? (b, a) : (a, b);
        return lower is not null && lower == upper
            ? ValueRange.Exactly(lower.Value, Unit.Yuan)
            : ValueRange.Of(lower, ac, upper, bc, Unit.Yuan);
    });

    private static ValueRange R(string text) => ValueRange.Parse(text);

    [Fact]
    public void Factories_MakeWhatTheySay()
    {
        ValueRange.Closed(0, 100, Unit.Percent).ToString().Should().Be("[0%, 100%]");
        ValueRange.Open(1400, 1500, Unit.PersonTime).ToString().Should().Be("(1400人次, 1500人次)");
        ValueRange.Above(130000, Unit.Yuan).ToString().Should().Be("(130000元, ∞)");
        ValueRange.AtLeast(5, Unit.Project).ToString().Should().Be("[5个(project), ∞)");
        ValueRange.AtMost(2, Unit.Percent).ToString().Should().Be("(-∞, 2%]");
        ValueRange.Below(100, Unit.Household).ToString().Should().Be("(-∞, 100户)");
        ValueRange.Exactly(0.0m, Unit.Percent).ToString().Should().Be("[0%, 0%]");
        ValueRange.Everything(Unit.Yuan).ToString().Should().Be("(-∞, ∞)元");
        ValueRange.Closed(0, 1, Unit.Dimensionless).ToString().Should().Be("[0, 1]");
        FluentActions.Invoking(() => ValueRange.Closed(2, 1, Unit.Yuan)).Should().Throw<ArgumentException>().WithMessage("*2 to 1*");
        FluentActions.Invoking(() => ValueRange.Open(1, 1, Unit.Yuan)).Should().Throw<ArgumentException>();
        ValueRange.Of(null, true, null, true, Unit.Yuan).Should().Be(ValueRange.Everything(Unit.Yuan), "an infinite end counts as open");
    }

    [Fact]
    public void Contract_Holds()
    {
        ValueContract.Equality(R("[1元, 2元]"), R("[1.0元, 2.0元]"), R("(1元, 2元]"), R("[1元, 2元)"), R("[1户, 2户]"), R("[1元, ∞)"));
        ValueContract.Text(R("[179550000元, 179650000元]"), "[179550000元, 179650000元]");
        ValueContract.Text(R("(-∞, 5个(project)]"), "(-∞, 5个(project)]");
        ValueContract.Text(ValueRange.Everything(Unit.Project), "(-∞, ∞)个(project)");
        ValueContract.AsJson(R("[0%, 100%]"), "[0%, 100%]");
    }

    [Theory]
    [InlineData("Y", "[1.7955亿元, 1.7965亿元]", "without digits it is exact")]
    [InlineData("Y2", "[1.79亿元, 1.80亿元]", "each end goes outwards")]
    [InlineData("W0", "[17955万元, 17965万元]", "nothing to round")]
    [InlineData("E", "[CNY 179.55 million, CNY 179.65 million]", "English")]
    public void ToString_Formats_RoundOutwards(string format, string expected, string because) =>
        R("[179550000元, 179650000元]").ToString(format).Should().Be(expected, because);

    [Fact]
    public void ToString_Negative_RoundsOutwards() =>
        R("[-93.2402%, -93.1671%]").ToString("G2").Should().Be("[-93.25%, -93.16%]", "down is away from zero below it");

    [Theory]
    [InlineData("[2元, 1元]")]
    [InlineData("(1元, 1元]")]
    [InlineData("[1元, 2户]")]
    [InlineData("[1元, ∞]")]
    [InlineData("[-∞, 1元]")]
    [InlineData("(∞, 1元]")]
    [InlineData("[1元,2元]")]
    [InlineData("[1元]")]
    [InlineData("1元, 2元")]
    [InlineData("[1元, 2元")]
    [InlineData("[, ]")]
    [InlineData("")]
    [InlineData("(")]
    public void Parse_NoRange_IsRefused(string text) => ValueContract.Refused<ValueRange>(text, "no range");

    [Fact]
    public void Contains_Ends_GoByTheBrackets()
    {
        R("[1元, 2元)").Contains(1).Should().BeTrue();
        R("[1元, 2元)").Contains(2).Should().BeFalse();
        R("(130000元, ∞)").Contains(130000).Should().BeFalse();
        R("(130000元, ∞)").Contains(130000.01m).Should().BeTrue();
        R("[1元, 2元]").Contains(R("(1元, 2元)")).Should().BeTrue();
        R("(1元, 2元)").Contains(R("[1元, 2元]")).Should().BeFalse();
        R("[1元, ∞)").Contains(R("[1元, 2元]")).Should().BeTrue();
        R("[1元, 2元]").Contains(R("[1元, ∞)")).Should().BeFalse();
    }

    [Fact]
    public void Meets_TouchingEnds_OnlyWhereBothAreClosed()
    {
        R("[1元, 2元]").Meets(R("[2元, 3元]")).Should().BeTrue("closed ends touch");
        R("[1元, 2元)").Meets(R("[2元, 3元]")).Should().BeFalse();
        R("[1元, 2元]").Intersect(R("[2元, 3元]")).Should().Be(ValueRange.Exactly(2, Unit.Yuan));
        R("[1元, 2元)").Intersect(R("[2元, 3元]")).Should().BeNull();
        R("(-∞, 5元]").Intersect(R("(3元, ∞)")).Should().Be(R("(3元, 5元]"));
        FluentActions.Invoking(() => R("[1元, 2元]").Meets(R("[1户, 2户]"))).Should().Throw<ArgumentException>().WithMessage("*yuan and household*");
    }

    [Fact]
    public void Arithmetic_Examples_AreExact()
    {
        (R("[1元, 2元)") + R("(3元, 4元]")).Should().Be(R("(4元, 6元)"));
        (R("[1元, 2元]") - R("[0.5元, 1元]")).Should().Be(R("[0元, 1.5元]"));
        (R("[23.05%, 23.15%]") - R("[1.565%, 1.575%]")).Should().Be(R("[21.475个百分点, 21.585个百分点]"));
        (-R("[1元, ∞)")).Should().Be(R("(-∞, -1元]"));
        (R("[1元, 2元)") * -2).Should().Be(R("(-4元, -2元]"));
        (R("[1元, ∞)") * 0).Should().Be(ValueRange.Exactly(0, Unit.Yuan));
        (0.5m * R("[1元, 2元)")).Should().Be(R("[0.5元, 1元)"));
        R("[1元, 2元)").Hull(R("(5元, ∞)")).Should().Be(R("[1元, ∞)"));
        R("[1元, 3元]").Width.Should().Be(2);
        R("[1元, ∞)").Width.Should().BeNull();
    }

    [Fact]
    public void In_OtherUnit_ConvertsOrReads()
    {
        R("[31倍, 32倍)").In(Unit.Percent).Should().Be(R("[3100%, 3200%)"));
        R("[0个, ∞)").In(Unit.Project).Should().Be(ValueRange.AtLeast(0, Unit.Project));
        R("[1公顷, 2公顷]").In(Unit.Mu).Should().Be(R("[15亩, 30亩]"));
        FluentActions.Invoking(() => R("[1元, 2元]").In(Unit.Person)).Should().Throw<InvalidOperationException>();
        FluentActions.Invoking(() => ValueRange.Everything(Unit.Yuan).In(Unit.Person)).Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void Sets_AnyRanges_AgreeWithTheirValues() => Gen.Select(Any, Any, Gen.Int[-25, 25]).Sample((a, b, n) =>
    {
        decimal value = n / 2m;
        ValueRange? both = a.Intersect(b);
        (both is not null).Should().Be(a.Meets(b));
        a.Meets(b).Should().Be(b.Meets(a));
        (both?.Contains(value) ?? false).Should().Be(a.Contains(value) && b.Contains(value));
        ValueRange hull = a.Hull(b);
        hull.Should().Be(b.Hull(a));
        (hull.Contains(a) && hull.Contains(b)).Should().BeTrue();
        a.Contains(b).Should().Be(a.Intersect(b) == b);
        a.Contains(a).Should().BeTrue();
    });

    [Fact]
    public void Arithmetic_AnyRanges_ContainsAllResults() => Gen.Select(Any, Any, Gen.Int[-25, 25], Gen.Int[-25, 25]).Sample((a, b, m, n) =>
    {
        (decimal x, decimal y) = (m / 2m, n / 2m);
        if (a.Contains(x) && b.Contains(y))
        {
            (a + b).Contains(x + y).Should().BeTrue();
            (a - b).Contains(x - y).Should().BeTrue();
            (-a).Contains(-x).Should().BeTrue();
            (a * y).Contains(x * y).Should().BeTrue();
        }

        (a + b).Should().Be(b + a);
        (-(-a)).Should().Be(a);
    });

    [Fact]
    public void ToString_AnyDigits_HoldsTheRange() => Gen.Select(Gen.Long[-1_000_000, 1_000_000], Gen.Int[0, 100_000], Gen.Int[0, 3]).Sample((n, width, digits) =>
    {
        ValueRange range = ValueRange.Closed(n / 1000m, (n + width) / 1000m, Unit.Percent);
        ValueRange shown = R(range.ToString("G" + digits.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        shown.Contains(range).Should().BeTrue("a printed range is rounded outwards");
        (shown.Width - range.Width).Should().BeLessThan(2 * (decimal)Math.Pow(10, -digits), "and by less than one digit at each end");
    });

    [Fact]
    public void Text_AnyRange_RoundTrips() => Any.Sample(r => ValueContract.RoundTrip(r, "", "G", "S", "W", "Y", "A", "E"), iter: 300);

    [Fact]
    public void TryParse_AnyText_NeverThrows()
    {
        HostileTexts.Any.Sample(text => ValueRange.TryParse(text, out _) | ValueRange.TryParse("[" + text + "]", out _) | true, iter: 5_000);
        HostileTexts.AnyBytes.Sample(utf8 => ValueRange.TryParse(utf8, out _) | true, iter: 5_000);
    }
}
