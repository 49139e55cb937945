namespace Guangming.Domain;

/// <summary>One of several numbers to combine: all it can be, what it is, and for when.</summary>
/// <param name="Range">Every value that it can be.</param>
/// <param name="Point">The value as stated or computed; none where only bounds are known.</param>
/// <param name="Period">For when it holds; none where that is not known.</param>
internal readonly record struct PartValue(ExactRange Range, Rational? Point, ReportingPeriod? Period)
{
    public bool IsCumulative => Period?.Basis == PeriodBasis.Cumulative;
}
