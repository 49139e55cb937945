namespace Guangming.Domain.Text;

/// <summary>A number as it was scanned: its span and its value, without measure word.</summary>
internal struct NumberToken
{
    /// <summary>The first unit.</summary>
    public int Start;

    /// <summary>Just behind the number, its scale words and an inner 多 or 余.</summary>
    public int End;

    /// <summary>The number with its scale words.</summary>
    public decimal Value;

    /// <summary>The digits alone: 3 for 3万.</summary>
    public decimal Mantissa;

    /// <summary>The power of ten of the scale words behind the digits: 4 for 3万.</summary>
    public int Scale;

    /// <summary>How many whole digits stand before a point.</summary>
    public int WholeDigits;

    /// <summary>Whether it starts with a zero that does not stand alone: 0755.</summary>
    public bool HasLeadingZero;

    /// <summary>Whether it has a decimal point.</summary>
    public bool HasPoint;

    /// <summary>Whether 多, 余 or 来 stands in it.</summary>
    public bool Many;

    /// <summary>Whether it is in Chinese numerals.</summary>
    public bool IsHan;

    /// <summary>A scale word without a digit before it: 百家, 万户.</summary>
    public bool IsBare;

    /// <summary>What speech leaves open (二百五, 三五) or no number can hold.</summary>
    public bool IsOpen;

    /// <summary>Chinese digits side by side: 二〇二〇, 三八.</summary>
    public bool IsDigitRun;

    /// <summary>A run with two points or commas out of place: 1.2.3, a version.</summary>
    public bool IsBroken;
}
