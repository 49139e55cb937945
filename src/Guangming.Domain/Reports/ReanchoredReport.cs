using System.Collections.Immutable;

namespace Guangming.Domain;

/// <summary>A report whose anchors were moved to an edited text (重新定位的报告), and what became of each.</summary>
/// <remarks>Immutable.</remarks>
public sealed class ReanchoredReport
{
    internal ReanchoredReport(Report report, ImmutableArray<AnchorCheck> checks) => (Report, Checks) = (report, checks);

    /// <summary>The report; its intact and moved anchors stand in the edited text, the others are as they were.</summary>
    public Report Report { get; }

    /// <summary>What became of each anchor: the figures' in the report's order, then the milestones', then what was left out.</summary>
    public ImmutableArray<AnchorCheck> Checks { get; }

    /// <summary>The anchors that could not be moved: their tokens have changed or are gone.</summary>
    public IEnumerable<AnchorCheck> Unresolved => Checks.Where(check => check.Status is AnchorStatus.Changed or AnchorStatus.Gone);

    /// <summary>How many anchors were moved and how many not.</summary>
    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Checks.Length} anchors, {Checks.Length - Unresolved.Count()} found in the text, {Unresolved.Count()} changed or gone");
}
