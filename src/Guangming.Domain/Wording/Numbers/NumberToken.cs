namespace Guangming.Domain;

/// <summary>A number as it stands in a text (数字): where, what it is worth, and what its writing says of its precision.</summary>
/// <remarks>It lives as long as its text is being read. The number is ± mantissa × 10^exponent, held exactly to 38 digits.</remarks>
public ref struct NumberToken
{
    internal UInt128 Mantissa;
    internal int Exponent;

    // Beside the token, which is handed on with every number.
    private Refusal? _refusal;

    /// <summary>What it is.</summary>
    public NumberKind Kind { get; internal set; }

    /// <summary>Where it starts; a sign is part of it.</summary>
    public int Start { get; internal set; }

    /// <summary>Just behind the number, its scale words and an inner 多, 余 or 来.</summary>
    public int End { get; internal set; }

    /// <summary>Whether it is below zero by its sign.</summary>
    public bool IsNegative { get; internal set; }

    /// <summary>Whether it is written in Chinese numerals alone.</summary>
    public bool IsChinese { get; internal set; }

    /// <summary>Whether it starts with a scale word that leaves 一 out: 超百万.</summary>
    public bool IsBare { get; internal set; }

    /// <summary>Whether 多, 余 or 来 stands in it.</summary>
    public bool HasMany { get; internal set; }

    /// <summary>Whether it has a decimal point.</summary>
    public bool HasPoint { get; internal set; }

    /// <summary>Whether its form says that it was rounded to what it shows: by a decimal point or a scale word.</summary>
    public bool IsScaled { get; internal set; }

    /// <summary>The power of ten of the last written digit or place word: 5 for 1.796亿, 6 for 2千5百万, 0 for 13055.</summary>
    public int Place { get; internal set; }

    /// <summary>The power of ten of the scale words behind digits that need no other part: 4 for 3万; 0 for 1亿7960万.</summary>
    public int Scale { get; internal set; }

    /// <summary>How many digits stand before a point.</summary>
    public int WholeDigits { get; internal set; }

    /// <summary>Where the digits before any scale word end.</summary>
    public int DigitsEnd { get; internal set; }

    /// <summary>Whether it starts with a zero that does not stand alone: 0755.</summary>
    public bool HasLeadingZero { get; internal set; }

    /// <summary>Whether points part it more than once: 1.2.3, a version or a date.</summary>
    public bool IsBroken { get; internal set; }

    /// <summary>Why it is refused: its two readings, or what cannot be held; <see langword="null"/> where it is not.</summary>
    public readonly LocalizedText? Problem => _refusal is { } refusal ? new LocalizedText(refusal.Chinese, "expected " + refusal.Fault.Expected) : null;

    /// <summary>What was expected where it is refused.</summary>
    internal readonly ReadFault Fault => _refusal?.Fault ?? default;

    /// <summary>The power of ten of the last digit that is not zero.</summary>
    internal readonly int UnitPlace => Mantissa == 0 ? Place : Exponent + PowersOfTen.TrailingZeros(Mantissa);

    /// <summary>The number, where a decimal holds it without losing a digit.</summary>
    /// <param name="value">The number.</param>
    /// <returns><see langword="false"/> where it is no number or has too many digits.</returns>
    public readonly bool TryGetValue(out decimal value)
    {
        value = 0;
        if (Kind is not (NumberKind.Number or NumberKind.Digits))
        {
            return false;
        }

        // Nearly all numbers: few digits, and no zeros behind the point to drop.
        UInt128 mantissa = Mantissa;
        int exponent = Exponent;
        ulong low = unchecked((ulong)mantissa);
        if (exponent >= 0 && exponent < PowersOfTen.Narrow.Length && low == mantissa && Math.BigMul(low, PowersOfTen.Narrow[exponent], out ulong product) == 0)
        {
            value = PowersOfTen.ToDecimal(product, IsNegative && product != 0, 0);
            return true;
        }

        if (exponent < 0)
        {
            PowersOfTen.StripZeros(ref mantissa, ref exponent);
        }

        if (exponent < -28 || exponent >= PowersOfTen.Length || mantissa > PowersOfTen.MostTimes(Math.Max(exponent, 0)))
        {
            return false;
        }

        value = PowersOfTen.ToDecimal(exponent > 0 ? mantissa * PowersOfTen.Of(exponent) : mantissa, IsNegative && mantissa != 0, Math.Max(-exponent, 0));
        return true;
    }

    /// <summary>Multiplies by a power of ten: a scale word or a per mille that was read outside the number.</summary>
    internal void Shift(int power)
    {
        Exponent += power;
        Place += power;
    }

    /// <summary>Adds a part of lower places, such as half a unit or 角 and 分; what they make is exact by its form.</summary>
    /// <returns><see langword="false"/> where the sum has too many digits.</returns>
    internal bool TryAdd(UInt128 part, int exponent)
    {
        int power = Exponent - exponent;
        if (power is < 0 or >= PowersOfTen.Length || Mantissa > (PowersOfTen.DecimalMax - part) / PowersOfTen.Of(power))
        {
            return false;
        }

        Mantissa = (Mantissa * PowersOfTen.Of(power)) + part;
        (Exponent, Place, IsScaled) = (exponent, exponent, false);
        return true;
    }

    internal void Refuse(int at, string expected, string chinese)
    {
        Kind = NumberKind.Refused;
        _refusal = new Refusal(new ReadFault(at, expected), chinese);
    }

    private sealed record Refusal(ReadFault Fault, string Chinese);
}
