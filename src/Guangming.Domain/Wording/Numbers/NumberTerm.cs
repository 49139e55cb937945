namespace Guangming.Domain;

/// <summary>Digits and the scale words behind them: one part of a number.</summary>
internal struct NumberTerm
{
    private const int MostDigits = 38;

    public UInt128 Mantissa;
    public int Fraction;
    public int Exponent;
    public int Digits;
    public int At;
    public int End;
    public bool IsChinese;

    /// <summary>零 stands before it.</summary>
    public bool AfterZero;

    /// <summary>Numerals side by side.</summary>
    public bool IsRun;

    /// <summary>A scale word that leaves 一 out.</summary>
    public bool IsBare;

    /// <summary>Whether it may turn out to have no place of its own: the 5 of 3万5.</summary>
    public bool IsTail;

    /// <summary>Whether it is the decimals of the part before: 二十点五.</summary>
    public bool IsContinuation;

    /// <summary>A second point stands behind its decimals.</summary>
    public bool IsBroken;

    /// <summary>Appends a digit; <see langword="false"/> where there are too many.</summary>
    public bool Append(int digit)
    {
        if (Digits == MostDigits)
        {
            return false;
        }

        // 38 digits stay below 2^128.
        Mantissa = Digits < PowersOfTen.MostNarrow ? unchecked(((ulong)Mantissa * 10) + (uint)digit) : (Mantissa * 10) + (uint)digit;
        Digits++;
        return true;
    }

    /// <summary>Whether the part is smaller than a power of ten.</summary>
    public readonly bool IsBelow(int exponent)
    {
        int power = exponent - Exponent + Fraction;
        return power >= 0 && (power >= PowersOfTen.Length || Mantissa < PowersOfTen.Of(power));
    }
}
