namespace Guangming.Domain;

/// <content>What the statement stands for.</content>
public sealed partial class StatedValue
{
    /// <summary>All values that the statement stands for.</summary>
    /// <remarks>
    /// With v the number, h half a <see cref="Step"/>, u the <see cref="UnitStep"/>: exact v; nearest [v − h, v + h];
    /// truncated [v, v + step), mirrored below zero; 超 (v, ∞); 以上 [v, ∞); 不足 (−∞, v); 以下 (−∞, v]; 多 (v, v + u);
    /// 约 [v − u/2, v + u/2]; 近 (v − u, v), the last two and 多 mirrored below zero.
    /// </remarks>
    /// <param name="reading">How the digits came about.</param>
    /// <param name="domain">What values are possible at all, such as [0%, 100%]: the range is cut to it.</param>
    /// <exception cref="ArgumentException">The domain has another unit, or shares no value with the range.</exception>
    public ValueRange Range(RoundingReading reading = RoundingReading.Nearest, ValueRange? domain = null)
    {
        ValueRange range = Bounds(reading);
        return domain is null ? range
            : range.Intersect(domain)
                ?? throw new ArgumentException($"{Text} stands for {range}, which lies outside the domain {domain}.", nameof(domain));
    }

    private ValueRange Bounds(RoundingReading reading)
    {
        decimal v = Amount;
        decimal u = UnitStep;
        bool isNegative = v < 0;
        switch (Qualifier)
        {
            case Qualifier.Over:
                return ValueRange.Above(v, Unit);
            case Qualifier.AtLeast:
                return ValueRange.AtLeast(v, Unit);
            case Qualifier.Under:
                return ValueRange.Below(v, Unit);
            case Qualifier.AtMost:
                return ValueRange.AtMost(v, Unit);
            case Qualifier.Many:
                return isNegative ? ValueRange.Open(v - u, v, Unit) : ValueRange.Open(v, v + u, Unit);
            case Qualifier.Nearly:
                return isNegative ? ValueRange.Open(v, v + u, Unit) : ValueRange.Open(v - u, v, Unit);
            case Qualifier.About:
                return Around(v, u);
            default:
                break;
        }

        return IsExact ? ValueRange.Exactly(v, Unit)
            : reading == RoundingReading.Nearest ? Around(v, Step)
            : isNegative ? ValueRange.Of(ExactDecimal.Subtract(v, Step), false, v, true, Unit)
            : ValueRange.Of(v, true, ExactDecimal.Add(v, Step), false, Unit);
    }

    private ValueRange Around(decimal v, decimal width)
    {
        decimal half = width / 2;
        return ValueRange.Closed(ExactDecimal.Subtract(v, half), ExactDecimal.Add(v, half), Unit);
    }
}
