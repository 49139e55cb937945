using System.Collections.Immutable;

namespace Guangming.Domain;

/// <summary>What a report is made of, before anybody has checked that it fits together.</summary>
internal sealed class ReportContent
{
    public required ReportSource Source { get; init; }

    public ImmutableArray<Division> Divisions { get; init; } = [];

    public ImmutableArray<Pairing> Pairings { get; init; } = [];

    public ImmutableArray<Measure> Measures { get; init; } = [];

    public ImmutableArray<Figure> Figures { get; init; } = [];

    public ImmutableArray<FigureRelation> Relations { get; init; } = [];

    public ImmutableArray<Milestone> Milestones { get; init; } = [];

    public ImmutableArray<LeftOut> LeftOut { get; init; } = [];

    public LocalizedText? Note { get; init; }

    /// <summary>The document's version where it was read from one; a newer minor version is written back as it was.</summary>
    public FormatVersion Version { get; init; } = FormatVersion.First;

    /// <summary>The version it is written in: the lowest that holds what it uses, so that older readers read what they can; a newer one stays as it was.</summary>
    public FormatVersion WrittenVersion =>
        Version.Minor > FormatVersion.Current.Minor ? Version : UsesMoreThanTheFirst() ? FormatVersion.Current : FormatVersion.First;

    /// <summary>Members of a document that this version does not know, by the thing they stand in.</summary>
    public UnknownMembers Unknown { get; init; } = new();

    public ReportContent With(ImmutableArray<Figure> figures) => new()
    {
        Source = Source,
        Divisions = Divisions,
        Pairings = Pairings,
        Measures = Measures,
        Figures = figures,
        Relations = Relations,
        Milestones = Milestones,
        LeftOut = LeftOut,
        Note = Note,
        Version = Version,
        Unknown = Unknown,
    };

    private bool UsesMoreThanTheFirst()
    {
        foreach (Figure figure in Figures)
        {
            if (!figure.Subject.Axes.IsEmpty || figure.Parts.Population is not null || figure.Revision != RevisionStatus.NotStated)
            {
                return true;
            }
        }

        return Pairings.Any(pairing => pairing.IsCountedApart)
            || Relations.Any(relation => relation.Kind == FigureRelationKind.Revises)
            || Milestones.Any(milestone => !milestone.Subject.Axes.IsEmpty);
    }
}
