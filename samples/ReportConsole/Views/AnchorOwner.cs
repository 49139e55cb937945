using System.Collections.Immutable;
using Guangming.Domain;

namespace ReportConsole.Views;

/// <summary>An anchor and the thing of the report that has it.</summary>
/// <param name="Name">The figure's or milestone's id, or the kind of what was left out.</param>
/// <param name="Anchor">The anchor.</param>
/// <param name="IsFigure">Whether it is a figure's.</param>
internal sealed record AnchorOwner(string Name, SourceAnchor Anchor, bool IsFigure)
{
    public static ImmutableArray<AnchorOwner> All(Report report) =>
    [
        .. report.Figures.All.Where(figure => figure.Anchor is not null).Select(figure => new AnchorOwner(figure.Id, figure.Anchor!, IsFigure: true)),
        .. report.Milestones.Where(milestone => milestone.Anchor is not null).Select(milestone => new AnchorOwner(milestone.Id, milestone.Anchor!, IsFigure: false)),
        .. report.LeftOut.Select(left => new AnchorOwner(left.Kind, left.Anchor, IsFigure: false)),
    ];
}
