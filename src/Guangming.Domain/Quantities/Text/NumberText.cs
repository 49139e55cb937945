namespace Guangming.Domain;

/// <summary>A number as it was written: its value, and what the writing says about its precision.</summary>
internal struct NumberText
{
    /// <summary>The value is ± Mantissa × 10^Exponent.</summary>
    public UInt128 Mantissa;

    public int Exponent;

    /// <summary>The power of ten of the last written digit.</summary>
    public int Place;

    /// <summary>The offset behind the number.</summary>
    public int End;

    public bool Negative;

    /// <summary>Whether it was rounded to what it shows: a decimal point or a scale word.</summary>
    public bool IsScaled;

    /// <summary>Whether it is written in Chinese numerals.</summary>
    public bool IsHan;

    /// <summary>Whether it starts with a scale word that leaves 一 out: 超百万.</summary>
    public bool IsBare;

    /// <summary>Whether 多 or 余 stands inside it.</summary>
    public bool Many;

    /// <summary>The power of ten of the last digit that is not zero.</summary>
    public readonly int UnitPlace
    {
        get
        {
            return Mantissa == 0 ? Place : Exponent + PowersOfTen.TrailingZeros(Mantissa);
        }
    }

    public readonly DecimalParts Parts => new(Negative, Mantissa, -Exponent);

    /// <summary>Multiplies by a power of ten: the scale word that was read outside the number.</summary>
    public void Scale(int power)
    {
        Exponent += power;
        Place += power;
    }
}
