using System.Collections.Immutable;

namespace Guangming.Domain;

/// <content>The report's anchors in its text, or in an edited one.</content>
public sealed partial class Report
{
    /// <summary>Holds every anchor of the report (figures, milestones, what was left out) against a text.</summary>
    /// <param name="text">The source's text, or an edited one.</param>
    public ImmutableArray<AnchorCheck> CheckAnchors(SourceText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Check(AnchorsOf(_content).OfType<SourceAnchor>());
    }

    /// <summary>Moves the anchors to where their tokens stand in an edited text.</summary>
    /// <remarks>
    /// Only what is intact or moved is moved. An anchor whose token has changed or is gone stays as it was: whether the figure changes with
    /// it is for a person to say, and until then a check names it again. A source that names its text's SHA-256 names that of the new text.
    /// </remarks>
    /// <param name="text">The edited text.</param>
    public ReanchoredReport ReanchorTo(SourceText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        ImmutableArray<AnchorCheck> checks = CheckAnchors(text);
        Queue<AnchorCheck> next = new(checks);
        SourceAnchor? Move(SourceAnchor? anchor) =>
            anchor is null ? null : next.Dequeue() is { Status: AnchorStatus.Intact or AnchorStatus.Moved, Found: { } found } ? found : anchor;

        UnknownMembers unknown = _content.Unknown;
        ReportSource source = Source.TextSha256 is null || Source.TextSha256 == text.Sha256 ? Source : Source.WithText(text.Sha256);
        ImmutableArray<Figure> figures = [.. _content.Figures.Select(figure => Kept(figure, FigureFactory.Create(figure.PartsAt(Move(figure.Anchor), source), out _)!))];
        ReportContent content = new()
        {
            Source = Kept(Source, source),
            Divisions = Divisions,
            Pairings = _content.Pairings,
            Measures = Measures,
            Figures = figures,
            Relations = Relations,
            Milestones = [.. Milestones.Select(milestone => Kept(milestone, milestone.MovedTo(Move(milestone.Anchor))))],
            LeftOut = [.. LeftOut.Select(left => Kept(left, new LeftOut(left.Kind, Move(left.Anchor)!, left.Reason)))],
            Note = Note,
            Version = _content.Version,
            Unknown = unknown,
        };
        return new ReanchoredReport(new Report(content, figures.ToDictionary(figure => figure.Id, StringComparer.Ordinal)), checks);

        // What a newer version wrote beside it goes along.
        T Kept<T>(T old, T moved)
            where T : notnull
        {
            if (!ReferenceEquals(old, moved) && unknown.Of(old) is { IsEmpty: false } members)
            {
                unknown = unknown == _content.Unknown ? unknown.Copy() : unknown;
                unknown.Keep(moved, members);
            }

            return moved;
        }
    }

    // In the order in which checks are told.
    private static IEnumerable<SourceAnchor?> AnchorsOf(ReportContent content) =>
        content.Figures.Select(figure => figure.Anchor)
            .Concat(content.Milestones.Select(milestone => milestone.Anchor))
            .Concat(content.LeftOut.Select(left => left.Anchor));
}
