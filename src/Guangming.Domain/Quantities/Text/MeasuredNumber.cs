namespace Guangming.Domain;

/// <summary>A number that was read with its unit: ± Mantissa × 10^Exponent.</summary>
internal struct MeasuredNumber
{
    public UInt128 Mantissa;

    public int Exponent;

    /// <summary>The power of ten of the last written digit or place word.</summary>
    public int Place;

    /// <summary>The power of ten of the last digit that is not zero.</summary>
    public int UnitPlace;

    public bool IsNegative;

    /// <summary>Whether its form says that it was rounded to what it shows.</summary>
    public bool IsScaled;

    public Unit Unit;

    /// <summary>How many of the unit one of the measure word makes: 15 for 公顷 read in 亩.</summary>
    public int Factor;

    public Qualifier Qualifier;

    /// <summary>Whether a code in brackets stands behind the measure word: 65个(project).</summary>
    public bool IsMarked;

    /// <summary>Where the measure word starts, for messages.</summary>
    public int WordAt;

    public readonly DecimalParts Parts => new(IsNegative, Mantissa, -Exponent);
}
