namespace Guangming.Domain.Data;

/// <summary>From which share of all weights on a household is poor (多维贫困临界值): an exact fraction.</summary>
/// <remarks>Immutable. The score 1/6 + 1/6 meets the cut-off 1/3, which it need not do in binary fractions.</remarks>
public sealed class PovertyCutoff : IEquatable<PovertyCutoff>
{
    private PovertyCutoff(int numerator, int denominator) => (Numerator, Denominator) = (numerator, denominator);

    /// <summary>Poor is who is deprived in anything (并集法).</summary>
    public static PovertyCutoff Union { get; } = new(0, 1);

    /// <summary>Poor is who is deprived in everything (交集法).</summary>
    public static PovertyCutoff Intersection { get; } = new(1, 1);

    /// <summary>The numerator; 0 for the union.</summary>
    public int Numerator { get; }

    /// <summary>The denominator.</summary>
    public int Denominator { get; }

    /// <summary>Poor is whose deprivations have this share of all weights, or more.</summary>
    /// <param name="numerator">Such as 1 of 1/3; from 1 to the denominator.</param>
    /// <param name="denominator">Such as 3; at most 1,000,000.</param>
    /// <exception cref="ArgumentOutOfRangeException">The fraction is not above 0 and at most 1, or the denominator is too large.</exception>
    public static PovertyCutoff Of(int numerator, int denominator)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(numerator, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(denominator, 1_000_000);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(numerator, denominator);
        return new PovertyCutoff(numerator, denominator);
    }

    /// <inheritdoc/>
    public bool Equals(PovertyCutoff? other) =>
        other is not null && (long)Numerator * other.Denominator == (long)other.Numerator * Denominator;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PovertyCutoff);

    /// <inheritdoc/>
    public override int GetHashCode() => ((double)Numerator / Denominator).GetHashCode();

    /// <summary>Such as <c>1/3</c>, or <c>union</c>.</summary>
    public override string ToString() => Numerator == 0 ? "union" : $"{SurveyText.Of(Numerator)}/{SurveyText.Of(Denominator)}";

    internal bool IsPoor(int score, int total) => score > 0 && (long)score * Denominator >= (long)Numerator * total;
}
