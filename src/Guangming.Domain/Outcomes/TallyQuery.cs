using System.Collections.Immutable;

namespace Guangming.Domain;

/// <summary>A question to a report's tallies (数量查询).</summary>
public sealed class TallyQuery : FigureQuery<Tally, TallyQuery>
{
    internal TallyQuery(FigureSelection<Tally> selection)
        : base(selection)
    {
    }

    /// <summary>The total of one measure over the periods, pairings and places asked for (合计).</summary>
    /// <exception cref="TotalRefusedException">Several measures are there, or the numbers cannot be added soundly.</exception>
    public FigureTotal Total()
    {
        ImmutableArray<Measure> measures = [.. All.Select(figure => figure.Measure).Distinct()];
        return measures.Length <= 1
            ? Summation.Over(Selection)
            : throw TotalRefusals.SeveralThings(measures);
    }

    private protected override TallyQuery Of(FigureSelection<Tally> selection) => new(selection);
}
