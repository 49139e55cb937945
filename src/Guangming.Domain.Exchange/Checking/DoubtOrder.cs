namespace Guangming.Domain.Exchange;

/// <summary>The order of doubts, the same on every machine: the most weighty first.</summary>
/// <remarks>
/// By severity, then by how sure it is, then those that a usual slip explains, then by how far the two ranges lie apart for their
/// size; what is left, by file, paragraph and rule.
/// </remarks>
internal sealed class DoubtOrder : IComparer<Doubt>
{
    public static DoubtOrder Instance { get; } = new();

    public int Compare(Doubt? x, Doubt? y)
    {
        (Doubt one, Doubt two) = (x!, y!);
        int order = two.Severity.CompareTo(one.Severity);
        order = order != 0 ? order : one.Certainty.CompareTo(two.Certainty);
        order = order != 0 ? order : (two.Check.Diagnosis is not null).CompareTo(one.Check.Diagnosis is not null);
        order = order != 0 ? order : Gap(two.Check).CompareTo(Gap(one.Check));
        order = order != 0 ? order : string.CompareOrdinal(one.File, two.File);
        order = order != 0 ? order : (one.Paragraph ?? 0).CompareTo(two.Paragraph ?? 0);
        order = order != 0 ? order : string.CompareOrdinal(one.Check.Rule.Id, two.Check.Rule.Id);
        return order != 0 ? order : string.CompareOrdinal(Ids(one), Ids(two));
    }

    // How far apart, as a share of the larger end: 0 for what has no two ranges, 1 at most.
    private static decimal Gap(Check check)
    {
        if (check is not { Stated: { } stated, Computed: { } computed })
        {
            return 0;
        }

        (decimal? low, decimal? high) = stated.Upper < computed.Lower ? (stated.Upper, computed.Lower) : (computed.Upper, stated.Lower);
        decimal size = Math.Max(Math.Abs(low ?? 0), Math.Abs(high ?? 0));
        return low is { } from && high is { } to && size > 0 ? Math.Min(1, Math.Abs(to / size - from / size)) : 0;
    }

    private static string Ids(Doubt doubt) => string.Join(' ', doubt.Evidence.Select(evidence => evidence.Figure.Id));
}
