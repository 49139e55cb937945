using System.Collections.Immutable;

namespace Guangming.Domain;

/// <summary>A question to a report's money (资金查询).</summary>
public sealed class FundingQuery : FigureQuery<FundingAllocation, FundingQuery>
{
    internal FundingQuery(FigureSelection<FundingAllocation> selection)
        : base(selection)
    {
    }

    /// <summary>Only money of one source.</summary>
    /// <param name="source">The source.</param>
    public FundingQuery From(FundingSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Narrow(figure => figure.Source == source, source.Name(Language.English));
    }

    /// <summary>Only money at one stage.</summary>
    /// <param name="stage">The stage.</param>
    public FundingQuery At(FundingStage stage) => Narrow(figure => figure.Stage == stage, stage.ToString().ToLowerInvariant());

    /// <summary>The total of the named sources, each at its one stage (合计).</summary>
    /// <param name="sources">The sources to add to each other; none where the figures have only one.</param>
    /// <returns>The sum with its range and its parts.</returns>
    /// <exception cref="InvalidOperationException">
    /// Several sources are there and none is named, a named one has no figure, stages of the same money meet, or the
    /// figures cannot be added soundly. The message says which, and what to ask instead.
    /// </exception>
    public FigureTotal Total(params ReadOnlySpan<FundingSource> sources)
    {
        ImmutableArray<FundingSource> there = [.. All.Select(figure => figure.Source).Distinct()];
        if (sources.IsEmpty)
        {
            return there.Length <= 1 ? TotalOfOneSource() : throw new InvalidOperationException(SeveralKinds(there));
        }

        ImmutableArray<FundingSource> named = [.. sources.ToImmutableArray().Distinct()];
        foreach (FundingSource source in named.Except(there))
        {
            throw new InvalidOperationException($"There is no {source.Name(Language.English)} in {Selection.Question}.");
        }

        FundingQuery narrowed = Narrow(figure => named.Contains(figure.Source), string.Join(" + ", named.Select(source => source.Code)));
        foreach (FundingSource source in named)
        {
            narrowed.From(source).RefuseStages();
        }

        return Summation.Over(narrowed.Selection);
    }

    /// <summary>A total for each source (分来源合计).</summary>
    /// <exception cref="InvalidOperationException">One of the totals is refused.</exception>
    public IReadOnlyDictionary<FundingSource, FigureTotal> TotalBySource() =>
        All.Select(figure => figure.Source).Distinct().ToImmutableSortedDictionary(source => source, source => From(source).TotalOfOneSource());

    private protected override FundingQuery Of(FigureSelection<FundingAllocation> selection) => new(selection);

    private FigureTotal TotalOfOneSource()
    {
        RefuseStages();
        return Summation.Over(Selection);
    }

    private void RefuseStages()
    {
        ImmutableArray<Measure> measures = [.. All.Select(figure => figure.Measure).Distinct()];
        if (measures.Length > 1)
        {
            throw new InvalidOperationException(
                $"Refused: {string.Join(" and ", measures.Select(measure => $"{measure.Name.In(Language.English)} ({measure.Code})"))} "
                + "are the same money at different stages, or different things; ask for one with At(stage) or Of(measure).");
        }
    }

    private string SeveralKinds(ImmutableArray<FundingSource> sources)
    {
        string Amounts(FundingSource source) => string.Join(", ", All.Where(figure => figure.Source == source).Select(figure => figure.Stated.ToString()));

        ImmutableArray<FundingSource> aid = [.. sources.Where(source => source.IsAid)];
        ImmutableArray<FundingSource> business = [.. sources.Where(source => !source.IsAid)];
        string message = "Refused: " + string.Join(" and ", sources.Select(source => $"{source.Name(Language.English)} ({Amounts(source)})")) + " are different kinds.";
        if (!business.IsEmpty)
        {
            message += $" Not aid at all: {string.Join(", ", business.Select(source => source.Name(Language.English)))}.";
        }

        return aid.Length > 1
            ? message + $" Name the kinds: Total({string.Join(", ", aid.Select(source => $"'{source.Code}'"))}), or use TotalBySource()."
            : message + " Name the kind, or use TotalBySource().";
    }
}
