using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using CsCheck;
using Guangming.Domain.Tests.Contracts;

namespace Guangming.Domain.Tests.Quantities;

/// <summary>Numbers against a model of big-integer fractions, written apart from the library.</summary>
public sealed partial class NumberModelTests
{
    private static readonly (string Word, int Power)[] Scales =
        [("", 0), ("千", 3), ("万", 4), ("十万", 5), ("百万", 6), ("千万", 7), ("亿", 8), ("十亿", 9), ("万亿", 12)];

    // A number, its decimals, and a scale word: the text and the mantissa in units of 10^-8.
    private static readonly Gen<(string Text, BigInteger Units, bool Fits)> Written = Gen.Select(
        Gen.Long[0, 999_999_999_999_999], Gen.Int[0, 10], Gen.Int[0, Scales.Length - 1], Gen.Bool, Gen.Bool).Select(
        (digits, decimals, scale, minus, grouped) =>
        {
            string all = digits.ToString(CultureInfo.InvariantCulture).PadLeft(decimals + 1, '0');
            string whole = all[..^decimals];
            string text = (minus ? "-" : "") + (grouped ? Group(whole) : whole) + (decimals > 0 ? "." + all[^decimals..] : "") + Scales[scale].Word;
            int power = Scales[scale].Power - decimals + 8;
            BigInteger size = power >= 0 ? digits * BigInteger.Pow(10, power) : digits / BigInteger.Pow(10, -power);
            bool isExact = power >= 0 || digits % BigInteger.Pow(10, -power) == 0;
            return (text + "元", minus ? -size : size, isExact && size < BigInteger.Pow(10, 23));
        });

    [Fact]
    public void Money_AnyScaleWord_AgreesWithTheModel() => Written.Sample(
        w =>
        {
            Money.TryParse(w.Text, out Money money).Should().Be(w.Fits, w.Text);
            if (w.Fits)
            {
                string digits = money.ToString("G8")[..^1].Replace(".", "", StringComparison.Ordinal);
                BigInteger.Parse(digits, CultureInfo.InvariantCulture).Should().Be(w.Units, w.Text);
            }
        },
        iter: 5_000);

    [Fact]
    public void Stated_AnyScaleWord_AgreesWithMoney() => Written.Sample(w =>
    {
        if (w.Fits && StatedValue.TryParse(w.Text, out StatedValue? value))
        {
            Money.FromYuan(value.Amount).Should().Be(Money.Parse(w.Text));
            value.Amount.ToString(CultureInfo.InvariantCulture).Should().NotEndWith(".0", "amounts carry no zeros of their own");
        }
    });

    [Fact]
    public void Quantity_SumAndProduct_AreExactOrRefused() =>
        Gen.Select(Gen.Decimal, Gen.Decimal).Sample(
            (x, y) =>
            {
                Check(() => (Quantity.Of(x, Unit.Mu) + Quantity.Of(y, Unit.Mu)).Amount, Fraction(x) + Fraction(y));
                Check(() => (Quantity.Of(x, Unit.Mu) - Quantity.Of(y, Unit.Mu)).Amount, Fraction(x) - Fraction(y));
                Check(() => (Quantity.Of(x, Unit.Mu) * y).Amount, Fraction(x) * Fraction(y) / BigInteger.Pow(10, 28), Fraction(x) * Fraction(y) % BigInteger.Pow(10, 28) == 0);
            },
            iter: 3_000);

    [Fact]
    public void Json_SourceGeneratedContext_UsesTheConverters()
    {
        Record record = new(
            Money.Parse("1.796亿元"), Count.Households(13055), null, Percentage.Parse("23.1%"), PercentagePoints.Parse("21.53个百分点"),
            Quantity.Parse("3653.97元/人"), ValueRange.Parse("[0%, 100%]"), StatedValue.Parse("1400多人次"), Unit.Parse("yuan/person"),
            new Dictionary<Unit, Money> { [Unit.Household] = default });
        string json = JsonSerializer.Serialize(record, RecordContext.Default.Record);
        JsonSerializer.Deserialize(json, RecordContext.Default.Record).Should().BeEquivalentTo(record);
        using JsonDocument document = JsonDocument.Parse(json);
        document.RootElement.GetProperty("Fiscal").GetString().Should().Be("179600000元");
        document.RootElement.GetProperty("ByUnit").GetProperty("household").GetString().Should().Be("0元");
        FluentActions.Invoking(() => JsonSerializer.Deserialize("""{"Fiscal":179600000}""", RecordContext.Default.Record))
            .Should().Throw<JsonException>().WithMessage("*sum of money*as a JSON string, not Number*");
    }

    [Fact]
    public void Formatting_EveryCulture_IsTheSame() => Cultures.Each(() =>
    {
        ValueRange.Parse("[-1.5%, 2.5%]").ToString("G1").Should().Be("[-1.5%, 2.5%]");
        StatedValue.Parse("-0.05亿元").ToString("E").Should().Be("CNY -5 million");
        Count.Households(-13055).ToString("E").Should().Be("-13,055 households");
        ChineseNumerals.Format(-1.5m).Should().Be("负一点五");
        FluentActions.Invoking(() => Count.Of(5, Unit.Yuan)).Should().Throw<ArgumentException>().WithMessage("yuan*");
        FluentActions.Invoking(() => ValueRange.Closed(-1.5m, -2.5m, Unit.Yuan)).Should().Throw<ArgumentException>().WithMessage("*-1.5 to -2.5*");
    });

    [Fact]
    public void HotPaths_Utf8_DoNotAllocate()
    {
        byte[] money = Encoding.UTF8.GetBytes("1.796亿元");
        byte[] count = Encoding.UTF8.GetBytes("13055户");
        byte[] percentage = Encoding.UTF8.GetBytes("23.1%");
        byte[] buffer = new byte[64];
        long allocated = long.MaxValue;
        for (int run = 0; run < 3; run++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            _ = Money.TryParse(money, out Money m);
            _ = Count.TryParse(count, out Count c);
            _ = Percentage.TryParse(percentage, out Percentage p);
            m.TryFormat(buffer, out _, "Y");
            c.TryFormat(buffer, out _, "G");
            p.TryFormat(buffer, out _, default);
            allocated = Math.Min(allocated, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        allocated.Should().Be(0);
    }

    // A decimal as an integer number of 10^-28.
    private static BigInteger Fraction(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        BigInteger size = unchecked(((BigInteger)(uint)bits[2] << 64) + ((BigInteger)(uint)bits[1] << 32) + (uint)bits[0]);
        return (bits[3] < 0 ? -size : size) * BigInteger.Pow(10, 28 - ((bits[3] >> 16) & 0xFF));
    }

    private static void Check(Func<decimal> compute, BigInteger expected, bool isHeld = true)
    {
        try
        {
            decimal result = compute();
            isHeld.Should().BeTrue("a result with more than 28 decimals must be refused");
            Fraction(result).Should().Be(expected);
        }
        catch (OverflowException)
        {
            // Refusing is right where the digits do not fit: strip zeros and see.
            BigInteger size = BigInteger.Abs(expected);
            int scale = 28;
            while (scale > 0 && size % 10 == 0)
            {
                size /= 10;
                scale--;
            }

            (isHeld && size < BigInteger.Pow(2, 96)).Should().BeFalse("what fits must not be refused");
        }
    }

    private static string Group(string digits)
    {
        StringBuilder text = new();
        for (int i = 0; i < digits.Length; i++)
        {
            text.Append(i > 0 && (digits.Length - i) % 3 == 0 ? "," : "").Append(digits[i]);
        }

        return text.ToString();
    }

    public sealed record Record(
        Money Fiscal, Count Households, Count? Persons, Percentage Rate, PercentagePoints Fall, Quantity PerPerson, ValueRange Domain,
        StatedValue Stated, Unit Unit, Dictionary<Unit, Money> ByUnit);

    [JsonSerializable(typeof(Record))]
    private sealed partial class RecordContext : JsonSerializerContext;
}
