using System.Collections.Immutable;

namespace Guangming.Domain;

/// <summary>A question to a report's beneficiaries (受益人口查询).</summary>
public sealed class BeneficiaryQuery : FigureQuery<BeneficiaryCount, BeneficiaryQuery>
{
    internal BeneficiaryQuery(FigureSelection<BeneficiaryCount> selection)
        : base(selection)
    {
    }

    /// <summary>Only counts of the given groups.</summary>
    /// <param name="groups">One group or more.</param>
    /// <exception cref="ArgumentException">No group is given.</exception>
    public BeneficiaryQuery Of(params ReadOnlySpan<PopulationGroup> groups)
    {
        if (groups.IsEmpty)
        {
            throw new ArgumentException("Name one group or more.", nameof(groups));
        }

        ImmutableArray<PopulationGroup> named = groups.ToImmutableArray();
        return Narrow(figure => named.Contains(figure.Group), string.Join(" or ", named.Select(group => group.Code)));
    }

    /// <summary>The one count of households (户).</summary>
    /// <exception cref="InvalidOperationException">There is none, or there are several; the message names them.</exception>
    public BeneficiaryCount Households() => In(Unit.Household).Single();

    /// <summary>The one count of persons (人).</summary>
    /// <exception cref="InvalidOperationException">There is none, or there are several; the message names them.</exception>
    public BeneficiaryCount Persons() => In(Unit.Person).Single();

    /// <summary>Only counts in one unit.</summary>
    /// <param name="unit">Such as <see cref="Unit.Household"/>.</param>
    public BeneficiaryQuery In(Unit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return Narrow(figure => figure.Measure.Unit == unit, $"in {unit}");
    }

    /// <summary>The total of one group in one unit over the pairings and places asked for (合计).</summary>
    /// <exception cref="TotalRefusedException">Several groups or units are there, or the counts cannot be added soundly.</exception>
    public FigureTotal Total()
    {
        ImmutableArray<Measure> measures = [.. All.Select(figure => figure.Measure).Distinct()];
        return measures.Length <= 1
            ? Summation.Over(Selection)
            : throw TotalRefusals.SeveralGroups(measures);
    }

    /// <summary>How many persons the groups hold together, each person once: bounds, since groups may overlap (并集上下界).</summary>
    /// <exception cref="InvalidOperationException">A group has no count of persons, or several.</exception>
    public FigureTotal Union() => Union(Unit.Person);

    /// <summary>How many the groups hold together in one unit, each once: bounds, since groups may overlap (并集上下界).</summary>
    /// <param name="unit">Such as <see cref="Unit.Household"/>.</param>
    /// <exception cref="InvalidOperationException">A group has no count in that unit, or several.</exception>
    public FigureTotal Union(Unit unit)
    {
        BeneficiaryQuery counted = In(unit);
        ImmutableArray<PopulationGroup> groups = [.. All.Select(figure => figure.Group).Distinct()];
        return groups.IsEmpty
            ? throw new InvalidOperationException($"The report has no {Selection.Question}.")
            : Summation.Union(Selection.Graph, [.. groups.Select(group => counted.Of(group).Single())]);
    }

    private protected override BeneficiaryQuery Of(FigureSelection<BeneficiaryCount> selection) => new(selection);
}
