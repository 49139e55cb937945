using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Meziantou.Analyzer.Annotations;

namespace Guangming.Domain;

/// <summary>A sum of money in Chinese yuan (金额, 元), exact.</summary>
/// <remarks>
/// Less than 10^15 元 either way, with at most 8 decimals; anything else is an error, never a lost digit. Equal sums are
/// equal however they were written: 1.796亿元 is 17960万元. The default value is 0元. Nothing rounds unless asked to.
/// </remarks>
[JsonConverter(typeof(MoneyJsonConverter))]
[TypeConverter(typeof(ParsableTypeConverter<Money>))]
[CultureInsensitiveType]
[DebuggerDisplay("{ToString(),nq}")]
public readonly partial struct Money : IEquatable<Money>, IComparable<Money>, IComparable, ISpanFormattable,
    IUtf8SpanFormattable, ISpanParsable<Money>, IUtf8SpanParsable<Money>, ITextValue<Money>
{
    internal const int Decimals = 8;
    private const long PerYuan = 100_000_000;
    private const long PerFen = PerYuan / 100;

    // Units of 10^-8 yuan: sums and comparisons are those of integers, and there is one form for each sum.
    private readonly Int128 _units;

    private Money(Int128 units) => _units = units;

    /// <summary>No money, 0元.</summary>
    public static Money Zero => default;

    /// <summary>The largest sum, 999999999999999.99999999元.</summary>
    public static Money MaxValue => new(MaxUnits);

    /// <summary>The smallest sum, −999999999999999.99999999元.</summary>
    public static Money MinValue => new(-MaxUnits);

    /// <summary>The sum in yuan (元).</summary>
    public decimal Yuan
    {
        get
        {
            DecimalParts parts = Parts.Normalised();
            return PowersOfTen.ToDecimal(parts.Mantissa, parts.Negative, parts.Scale);
        }
    }

    /// <summary>−1, 0 or 1.</summary>
    public int Sign => Int128.Sign(_units);

    // 10^23 − 1.
    internal static Int128 MaxUnits => new(0x152D, 0x02C7_E14A_F67F_FFFF);

    internal Int128 Units => _units;

    private DecimalParts Parts => _units < 0 ? new(true, (UInt128)(-_units), Decimals) : new(false, (UInt128)_units, Decimals);

    /// <summary>A sum in yuan (元).</summary>
    /// <param name="yuan">Less than 10^15 either way, at most 8 decimals.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not.</exception>
    public static Money FromYuan(decimal yuan) => FromScaled(yuan, 0, nameof(yuan));

    /// <summary>A sum in units of ten thousand yuan (万元).</summary>
    /// <param name="tenThousandYuan">The number before 万元.</param>
    /// <exception cref="ArgumentOutOfRangeException">The sum is not less than 10^15 元, or has more than 8 decimals.</exception>
    public static Money FromTenThousandYuan(decimal tenThousandYuan) => FromScaled(tenThousandYuan, 4, nameof(tenThousandYuan));

    /// <summary>A sum in units of a hundred million yuan (亿元).</summary>
    /// <param name="hundredMillionYuan">The number before 亿元.</param>
    /// <exception cref="ArgumentOutOfRangeException">The sum is not less than 10^15 元, or has more than 8 decimals.</exception>
    public static Money FromHundredMillionYuan(decimal hundredMillionYuan) =>
        FromScaled(hundredMillionYuan, 8, nameof(hundredMillionYuan));

    /// <summary>A sum in fen (分), hundredths of a yuan.</summary>
    /// <param name="fen">Less than 10^17 either way.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not.</exception>
    public static Money FromFen(long fen) => IsWithin((Int128)fen * PerFen)
        ? new Money((Int128)fen * PerFen)
        : throw new ArgumentOutOfRangeException(nameof(fen), fen, "Expected less than 10^17 fen (10^15 元) either way.");

    /// <summary>The sum of a quantity in 元.</summary>
    /// <param name="quantity">A quantity whose unit is <see cref="Unit.Yuan"/>.</param>
    /// <exception cref="ArgumentException">Its unit is another.</exception>
    /// <exception cref="ArgumentOutOfRangeException">It is not less than 10^15 元, or has more than 8 decimals.</exception>
    public static Money FromQuantity(Quantity quantity) => quantity.Unit == Unit.Yuan
        ? FromScaled(quantity.Amount, 0, nameof(quantity))
        : throw new ArgumentException($"{quantity} is not a sum of money: expected a quantity in 元.", nameof(quantity));

    /// <summary>The sum as a quantity in 元.</summary>
    public Quantity ToQuantity() => Quantity.Of(Yuan, Unit.Yuan);

    /// <summary>The sum without its sign.</summary>
    public Money Abs() => new(Int128.Abs(_units));

    /// <summary>The sum rounded, as told.</summary>
    /// <param name="decimals">How many decimals of the yuan to keep, 0 to 8.</param>
    /// <param name="mode">How to round; statistics use <see cref="MidpointRounding.AwayFromZero"/> (四舍五入).</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is outside 0 to 8, or <paramref name="mode"/> is none.</exception>
    public Money Round(int decimals, MidpointRounding mode)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, Decimals);
        return mode is < MidpointRounding.ToEven or > MidpointRounding.ToPositiveInfinity
            ? throw new ArgumentOutOfRangeException(nameof(mode), mode, "Expected a MidpointRounding.")
            : FromScaled(decimal.Round(Yuan, decimals, mode), 0, nameof(decimals));
    }

    /// <inheritdoc/>
    public bool Equals(Money other) => _units == other._units;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Money other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _units.GetHashCode();

    /// <inheritdoc/>
    public int CompareTo(Money other) => _units.CompareTo(other._units);

    /// <inheritdoc/>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        Money other => CompareTo(other),
        _ => throw new ArgumentException($"Money compares with Money, not with {obj.GetType().Name}.", nameof(obj)),
    };

    // The upper half alone decides except near the limit.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsWithin(Int128 units)
    {
        ulong size = unchecked((ulong)((units ^ (units >> 127)) >> 64));
        return size < 0x152D || (units <= MaxUnits && units >= -MaxUnits);
    }

    /// <summary>The sum of a mantissa and a decimal exponent in 元; <see langword="false"/> outside the limits.</summary>
    internal static bool TryMake(bool negative, UInt128 mantissa, int exponent, out Money money)
    {
        money = default;
        int power = exponent + Decimals;
        if (power < 0)
        {
            DecimalParts parts = new DecimalParts(negative, mantissa, -exponent).Normalised();
            (mantissa, power) = (parts.Mantissa, Decimals - parts.Scale);
        }

        if (mantissa == 0)
        {
            return true;
        }

        if (power is < 0 or > 23 || mantissa > (UInt128)MaxUnits / PowersOfTen.Of(power))
        {
            return false;
        }

        Int128 size = (Int128)(mantissa * PowersOfTen.Of(power));
        money = new Money(negative ? -size : size);
        return true;
    }

    /// <summary>A sum in 元; <see langword="false"/> outside the limits.</summary>
    internal static bool TryFromYuan(decimal yuan, out Money money)
    {
        DecimalParts parts = DecimalParts.From(yuan);
        return TryMake(parts.Negative, parts.Mantissa, -parts.Scale, out money);
    }

    private static Money FromScaled(decimal value, int power, string parameter)
    {
        DecimalParts parts = DecimalParts.From(value);
        return TryMake(parts.Negative, parts.Mantissa, power - parts.Scale, out Money money)
            ? money
            : throw new ArgumentOutOfRangeException(
                parameter, value, "Expected a sum below 10^15 元 either way with at most 8 decimals of a 元.");
    }
}
