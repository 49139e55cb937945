namespace Guangming.Domain;

/// <summary>Bounds that one figure sets for another (界限).</summary>
internal static class Limits
{
    /// <summary>Everything up to the most that a range allows, in a unit.</summary>
    public static ValueRange UpTo(ValueRange range, Unit unit) => ValueRange.Of(null, false, range.Upper, range.IsUpperClosed, unit);

    /// <summary>Everything from the least that a range allows, in a unit.</summary>
    public static ValueRange From(ValueRange range, Unit unit) => ValueRange.Of(range.Lower, range.IsLowerClosed, null, false, unit);

    /// <summary>A claim that a figure is no more than another.</summary>
    public static Claim NoMore(Figure figure, Figure most, bool isInferred, Func<LocalizedText> words) =>
        new(figure, [most], ranges => UpTo(ranges[0], figure.Measure.Unit), isInferred, words) { IsBound = true };

    /// <summary>A claim that a figure is no less than another.</summary>
    public static Claim NoLess(Figure figure, Figure least, bool isInferred, Func<LocalizedText> words) =>
        new(figure, [least], ranges => From(ranges[0], figure.Measure.Unit), isInferred, words) { IsBound = true };
}
