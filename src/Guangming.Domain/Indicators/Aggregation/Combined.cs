using System.Collections.Immutable;

namespace Guangming.Domain;

/// <summary>Several numbers made one, or why they cannot be.</summary>
internal sealed class Combined
{
    private Combined(ExactRange? range, Rational? point, int? chosen, NoValueReason? reason, ImmutableArray<LocalizedText> notes) =>
        (Range, Point, Chosen, Reason, Notes) = (range, point, chosen, reason, notes);

    public ExactRange? Range { get; }

    /// <summary>The number; none where only bounds are known.</summary>
    public Rational? Point { get; }

    /// <summary>Which one of them stands for all, where one does.</summary>
    public int? Chosen { get; }

    /// <summary>Why there is not even a range.</summary>
    public NoValueReason? Reason { get; }

    public ImmutableArray<LocalizedText> Notes { get; }

    public static Combined Refused(NoValueKind kind, string chinese, string english) =>
        new(null, null, null, new NoValueReason(kind, chinese, english), []);

    public static Combined Refused(NoValueReason reason) => new(null, null, null, reason, []);

    public static Combined Of(ExactRange range, Rational? point, IEnumerable<LocalizedText> notes) => new(range, point, null, null, [.. notes]);

    /// <summary>The sum of all.</summary>
    public static Combined Sum(IReadOnlyList<PartValue> terms, IEnumerable<LocalizedText> notes)
    {
        ExactRange range = terms[0].Range;
        Rational? point = terms[0].Point;
        for (int i = 1; i < terms.Count; i++)
        {
            range += terms[i].Range;
            point = point is { } a && terms[i].Point is { } b ? a + b : null;
        }

        return Of(range, point, notes);
    }

    /// <summary>The size of a union of sets that may overlap: at least the largest, at most all together.</summary>
    public static Combined Union(IReadOnlyList<PartValue> terms, LocalizedText why)
    {
        Extended low = Rational.Zero;
        bool isLowClosed = true;
        foreach (PartValue term in terms)
        {
            int order = term.Range.Low.CompareTo(low);
            (low, isLowClosed) = order > 0 ? (term.Range.Low, term.Range.IsLowClosed) : (low, isLowClosed && (order < 0 || term.Range.IsLowClosed));
        }

        ExactRange sum = Sum(terms, []).Range!.Value;
        return ExactRange.Between(low, isLowClosed, sum.High, sum.IsHighClosed) is { } range
            ? Of(range, null, [why])
            : Refused(NoValueKind.NotCombinable, "计数为负，不能汇总", "a count is below zero, so that no bounds are known");
    }

    /// <summary>One of them for all.</summary>
    public static Combined Choose(IReadOnlyList<PartValue> terms, int chosen, IEnumerable<LocalizedText> notes) =>
        new(terms[chosen].Range, terms[chosen].Point, chosen, null, [.. notes]);
}
