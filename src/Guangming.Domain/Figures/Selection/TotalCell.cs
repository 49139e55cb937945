namespace Guangming.Domain;

/// <summary>The figures of one measure and one subject that a total looks at (合计单元).</summary>
internal sealed record TotalCell(Measure Measure, Subject Subject, PopulationGroup? Population, List<Figure> Figures)
{
    /// <summary>Whether all that it counts is the supporter's doing, so that different supporters are apart.</summary>
    public bool IsBySupporter => Measure.Additivity == Additivity.Flow && Figures.TrueForAll(figure => figure.Attribution == Attribution.Supporter);

    /// <summary>How what it counts stands to another cell's.</summary>
    public SubjectRelation To(TotalCell other) => SubjectRelations.Both(
        SubjectRelations.Between(Subject, other.Subject, IsBySupporter && other.IsBySupporter),
        OfPopulations(other));

    /// <summary>Whether nothing can be counted in both: other subjects, or other kinds of money that are both known.</summary>
    public bool IsApartFrom(TotalCell other) => To(other) == SubjectRelation.Apart || !MayBeOneKind(Measure, other.Measure);

    // A group of its own lies within the measure's; of two nobody knows here what they share.
    private SubjectRelation OfPopulations(TotalCell other) =>
        Population == other.Population || !Measure.Equals(other.Measure) ? SubjectRelation.Same
        : other.Population == Measure.Group ? SubjectRelation.Within
        : Population == Measure.Group ? SubjectRelation.Holds
        : SubjectRelation.Unknown;

    // Money of an unstated source may be of any.
    private static bool MayBeOneKind(Measure one, Measure other) =>
        one.Equals(other) || one.Source == FundingSource.NotStated || other.Source == FundingSource.NotStated;
}
