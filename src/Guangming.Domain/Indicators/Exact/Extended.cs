namespace Guangming.Domain;

/// <summary>A fraction, or one of the two infinities (扩充有理数).</summary>
internal readonly struct Extended : IComparable<Extended>, IEquatable<Extended>
{
    private readonly sbyte _infinity;

    private Extended(Rational value, sbyte infinity) => (Value, _infinity) = (value, infinity);

    public static Extended Infinity { get; } = new(default, 1);

    public static Extended MinusInfinity { get; } = new(default, -1);

    /// <summary>The fraction; zero where it is infinite.</summary>
    public Rational Value { get; }

    public bool IsFinite => _infinity == 0;

    public int Sign => _infinity != 0 ? _infinity : Value.Sign;

    public static implicit operator Extended(Rational value) => new(value, 0);

    /// <summary>An end of a range of decimals; none is infinite on the side given.</summary>
    public static Extended Of(decimal? end, Extended without) => end is { } value ? Rational.Of(value) : without;

    /// <summary>The sum of two lower or of two upper ends: an infinity stays.</summary>
    public static Extended operator +(Extended a, Extended b) => !a.IsFinite ? a : !b.IsFinite ? b : a.Value + b.Value;

    public static Extended operator -(Extended a) => new(-a.Value, (sbyte)-a._infinity);

    /// <summary>The product of two ends; zero times infinity is zero, as the zero is attained while the other end only grows.</summary>
    public static Extended operator *(Extended a, Extended b) =>
        a.IsFinite && b.IsFinite ? a.Value * b.Value
        : a.Sign == 0 || b.Sign == 0 ? Rational.Zero
        : a.Sign == b.Sign ? Infinity : MinusInfinity;

    public int CompareTo(Extended other) =>
        _infinity != 0 || other._infinity != 0 ? _infinity.CompareTo(other._infinity) : Value.CompareTo(other.Value);

    public bool Equals(Extended other) => CompareTo(other) == 0;

    public override bool Equals(object? obj) => obj is Extended other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(_infinity, Value);
}
