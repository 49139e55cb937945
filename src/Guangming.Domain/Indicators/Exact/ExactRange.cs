namespace Guangming.Domain;

/// <summary>All fractions between two ends, each closed, open or infinite (精确区间); interval arithmetic that keeps which ends belong.</summary>
/// <remarks>Every operation gives the smallest range that holds all results of values taken independently.</remarks>
internal readonly struct ExactRange
{
    private ExactRange(Extended low, bool isLowClosed, Extended high, bool isHighClosed) =>
        (Low, IsLowClosed, High, IsHighClosed) = (low, isLowClosed && low.IsFinite, high, isHighClosed && high.IsFinite);

    public static ExactRange Everything { get; } = new(Extended.MinusInfinity, false, Extended.Infinity, false);

    public Extended Low { get; }

    public bool IsLowClosed { get; }

    public Extended High { get; }

    public bool IsHighClosed { get; }

    public bool IsPoint => Low.IsFinite && Low.Equals(High);

    public bool IsBounded => Low.IsFinite && High.IsFinite;

    /// <summary>Whether values of both signs lie in it.</summary>
    public bool CrossesZero => Low.Sign < 0 && High.Sign > 0;

    /// <summary>Whether zero is one of its values.</summary>
    public bool HoldsZero => CrossesZero || (Low.Sign == 0 && IsLowClosed) || (High.Sign == 0 && IsHighClosed);

    /// <summary>Whether zero is a value or an end.</summary>
    public bool TouchesZero => Low.Sign <= 0 && High.Sign >= 0;

    public static ExactRange Point(Rational value) => new(value, true, value, true);

    public static ExactRange Of(ValueRange range) => new(
        Extended.Of(range.Lower, Extended.MinusInfinity), range.IsLowerClosed, Extended.Of(range.Upper, Extended.Infinity), range.IsUpperClosed);

    /// <summary>A range between two ends; <see langword="null"/> where no value lies between them.</summary>
    public static ExactRange? Between(Extended low, bool isLowClosed, Extended high, bool isHighClosed) =>
        low.CompareTo(high) is var order && (order > 0 || (order == 0 && !(isLowClosed && isHighClosed)))
            ? null
            : new ExactRange(low, isLowClosed, high, isHighClosed);

    public static ExactRange operator +(ExactRange a, ExactRange b) =>
        new(a.Low + b.Low, a.IsLowClosed && b.IsLowClosed, a.High + b.High, a.IsHighClosed && b.IsHighClosed);

    public static ExactRange operator -(ExactRange a) => new(-a.High, a.IsHighClosed, -a.Low, a.IsLowClosed);

    public static ExactRange operator -(ExactRange a, ExactRange b) => a + (-b);

    public static ExactRange operator *(ExactRange a, ExactRange b)
    {
        (Extended Value, bool IsClosed) low = Product(a.Low, a.IsLowClosed, b.Low, b.IsLowClosed);
        (Extended Value, bool IsClosed) high = low;
        Widen(Product(a.Low, a.IsLowClosed, b.High, b.IsHighClosed), ref low, ref high);
        Widen(Product(a.High, a.IsHighClosed, b.Low, b.IsLowClosed), ref low, ref high);
        Widen(Product(a.High, a.IsHighClosed, b.High, b.IsHighClosed), ref low, ref high);

        // A zero within is attained whatever the other factor is.
        bool isLowClosed = low.IsClosed || (low.Value.Sign == 0 && (a.HoldsZero || b.HoldsZero));
        bool isHighClosed = high.IsClosed || (high.Value.Sign == 0 && (a.HoldsZero || b.HoldsZero));
        return new ExactRange(low.Value, isLowClosed, high.Value, isHighClosed);
    }

    /// <summary>All quotients by values that are not zero; <see langword="null"/> where the divisor is zero and nothing else.</summary>
    public static ExactRange? operator /(ExactRange a, ExactRange b)
    {
        if (b.Low.Sign == 0 && b.High.Sign == 0)
        {
            return null;
        }

        if (b.CrossesZero)
        {
            return a is { Low.Sign: 0, High.Sign: 0 } ? a : Everything;
        }

        return a * b.Reciprocal();
    }

    /// <summary>The part above zero; <see langword="null"/> where there is none.</summary>
    public ExactRange? AboveZero() => Low.Sign > 0 ? this : Between(Rational.Zero, false, High, IsHighClosed);

    /// <summary>The part at or above zero; <see langword="null"/> where there is none.</summary>
    public ExactRange? FromZero() => Low.Sign >= 0 ? this : Between(Rational.Zero, true, High, IsHighClosed);

    /// <summary>The range of the smaller of two values.</summary>
    public ExactRange Minimum(ExactRange other)
    {
        (Extended low, bool isLowClosed) = Lower((Low, IsLowClosed), (other.Low, other.IsLowClosed));

        // Near the lesser upper end the other value must be able to lie at or above it.
        int order = High.CompareTo(other.High);
        (Extended high, bool isHighClosed) = order < 0 ? (High, IsHighClosed)
            : order > 0 ? (other.High, other.IsHighClosed)
            : (High, IsHighClosed && other.IsHighClosed);
        return new ExactRange(low, isLowClosed, high, isHighClosed);
    }

    /// <summary>The range of the larger of two values.</summary>
    public ExactRange Maximum(ExactRange other) => -(-this).Minimum(-other);

    /// <summary>Every value by a positive factor.</summary>
    public ExactRange Times(Rational factor) => new(
        Low.IsFinite ? Low.Value * factor : Low, IsLowClosed, High.IsFinite ? High.Value * factor : High, IsHighClosed);

    private ExactRange Reciprocal() => new(
        High.Sign == 0 ? Extended.MinusInfinity : Reciprocal(High),
        IsHighClosed,
        Low.Sign == 0 ? Extended.Infinity : Reciprocal(Low),
        IsLowClosed);

    private static Extended Reciprocal(Extended end) => end.IsFinite ? Rational.One / end.Value : Rational.Zero;

    private static (Extended Value, bool IsClosed) Product(Extended a, bool isAClosed, Extended b, bool isBClosed) => (a * b, isAClosed && isBClosed);

    private static void Widen(
        (Extended Value, bool IsClosed) corner, ref (Extended Value, bool IsClosed) low, ref (Extended Value, bool IsClosed) high)
    {
        low = Lower(low, corner);
        (Extended value, bool isClosed) = Lower((-high.Value, high.IsClosed), (-corner.Value, corner.IsClosed));
        high = (-value, isClosed);
    }

    private static (Extended Value, bool IsClosed) Lower((Extended Value, bool IsClosed) a, (Extended Value, bool IsClosed) b)
    {
        int order = a.Value.CompareTo(b.Value);
        return order < 0 ? a : order > 0 ? b : (a.Value, a.IsClosed || b.IsClosed);
    }
}
