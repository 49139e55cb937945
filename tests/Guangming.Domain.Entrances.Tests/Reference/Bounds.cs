namespace Guangming.Domain.Entrances.Tests.Reference;

/// <summary>All values a statement stands for: two ends, closed, open or (null) infinite.</summary>
internal sealed record Bounds(Fraction? Low, bool HasLow, Fraction? High, bool HasHigh)
{
    public static Bounds Point(Fraction value) => new(value, true, value, true);

    public static Bounds Closed(Fraction low, Fraction high) => new(low, true, high, true);

    public static Bounds Open(Fraction? low, Fraction? high) => new(low, false, high, false);

    public static Bounds From(ValueRange range) => new(
        range.Lower is { } low ? Fraction.From(low) : null,
        range.IsLowerClosed,
        range.Upper is { } high ? Fraction.From(high) : null,
        range.IsUpperClosed);

    public Bounds Times(Fraction factor) => this with { Low = Low * factor, High = High * factor };

    /// <summary>The part within another; null where they share nothing.</summary>
    public Bounds? CutTo(Bounds other)
    {
        bool takesLow = Low is null || (other.Low is { } otherLow && (otherLow > Low.Value || (otherLow == Low.Value && !other.HasLow)));
        bool takesHigh = High is null || (other.High is { } otherHigh && (otherHigh < High.Value || (otherHigh == High.Value && !other.HasHigh)));
        Bounds low = takesLow ? other : this;
        Bounds high = takesHigh ? other : this;
        Bounds cut = new(low.Low, low.HasLow, high.High, high.HasHigh);
        bool isEmpty = cut.Low is { } from && cut.High is { } to && (from > to || (from == to && !(cut.HasLow && cut.HasHigh)));
        return isEmpty ? null : cut;
    }

    public override string ToString() =>
        (HasLow ? "[" : "(") + (Low?.ToString() ?? "-∞") + ", " + (High?.ToString() ?? "∞") + (HasHigh ? "]" : ")");
}
