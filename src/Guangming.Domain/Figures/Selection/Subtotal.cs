using System.Collections.Immutable;

namespace Guangming.Domain;

/// <summary>A sum on its way (小计): a value, or bounds alone; for one period.</summary>
internal sealed record Subtotal(Quantity? Value, ValueRange Range, ReportingPeriod Period, ImmutableArray<Figure> Parts, LocalizedText? Note)
{
    public static Subtotal Of(Figure figure) => new(figure.Quantity, figure.Range(), figure.Period, [figure], null);

    /// <summary>From the largest sum of parts that have nothing in common to the sum of all.</summary>
    public static Subtotal Bounds(IReadOnlyList<Subtotal> parts, Func<int, int, bool> areApart, LocalizedText note)
    {
        Subtotal sum = parts.Aggregate((a, b) => a.Plus(b));
        return sum with { Value = null, Range = LargestApart(parts, areApart).Hull(sum.Range), Note = note };
    }

    /// <summary>The largest sum of parts that have nothing in common: at least as much there is.</summary>
    public static ValueRange LargestApart(IReadOnlyList<Subtotal> parts, Func<int, int, bool> areApart)
    {
        int[] byFloor = [.. Enumerable.Range(0, parts.Count).OrderByDescending(at => Floor(parts[at].Range))];
        ValueRange? best = null;
        foreach (int first in byFloor)
        {
            List<int> taken = [first];
            ValueRange range = parts[first].Range;
            foreach (int next in byFloor)
            {
                if (next != first && taken.TrueForAll(one => areApart(one, next)))
                {
                    taken.Add(next);
                    range += parts[next].Range;
                }
            }

            best = best is null || Floor(range) > Floor(best) ? range : best;
        }

        return best!;
    }

    public Subtotal Plus(Subtotal other) => new(
        Value is { } a && other.Value is { } b ? a + b : null,
        Range + other.Range,
        Period,
        Parts.AddRange(other.Parts),
        Note ?? other.Note);

    private static decimal Floor(ValueRange range) => range.Lower ?? decimal.MinValue;
}
