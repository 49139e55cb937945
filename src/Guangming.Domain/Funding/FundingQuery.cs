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

    /// <summary>The total of the named sources, each at its one stage, for the newest period that all of them have (合计).</summary>
    /// <remarks>
    /// Aid alone: investment and sales are business, and a sum that mixes them has its own name, <see cref="TotalOfAidAndBusiness"/>.
    /// </remarks>
    /// <param name="sources">The sources to add to each other; none where the figures have only one.</param>
    /// <returns>The sum with its range, its period and its parts.</returns>
    /// <exception cref="TotalRefusedException">
    /// Several sources are there and none is named, a named one has no figure, aid and business or stages of the same money meet,
    /// the sources have no period in common, or the figures cannot be added soundly. The message says which, and what to ask instead.
    /// </exception>
    public FigureTotal Total(params ReadOnlySpan<FundingSource> sources)
    {
        ImmutableArray<FundingSource> named = [.. sources.ToImmutableArray().Distinct()];
        return named.Any(source => source.IsAid) && named.Any(source => !source.IsAid)
            ? throw FundingRefusals.Mixed(named)
            : TotalOf(named);
    }

    /// <summary>The total of sources of which some are aid and some are business (帮扶资金与企业投资、销售额合计): no sum of aid.</summary>
    /// <param name="sources">The sources to add to each other, at least one.</param>
    /// <returns>The sum with its range, its period and its parts.</returns>
    /// <exception cref="ArgumentException">No source is named.</exception>
    /// <exception cref="TotalRefusedException">As for <see cref="Total"/>, but for the mixture.</exception>
    public FigureTotal TotalOfAidAndBusiness(params ReadOnlySpan<FundingSource> sources) => sources.IsEmpty
        ? throw new ArgumentException("Name the sources to add.", nameof(sources))
        : TotalOf([.. sources.ToImmutableArray().Distinct()]);

    private FigureTotal TotalOf(ImmutableArray<FundingSource> named)
    {
        ImmutableArray<FundingSource> there = [.. All.Select(figure => figure.Source).Distinct()];
        if (named.IsEmpty)
        {
            return there.Length <= 1 ? TotalOfOneSource() : throw FundingRefusals.SeveralKinds(there, All);
        }

        foreach (FundingSource source in named.Except(there))
        {
            throw FundingRefusals.NoneOf(source, Selection.Question);
        }

        FundingQuery narrowed = Narrow(figure => named.Contains(figure.Source), string.Join(" + ", named.Select(source => source.Code)));
        foreach (FundingSource source in named)
        {
            narrowed.From(source).RefuseStages();
        }

        return Summation.Over(narrowed.Selection);
    }

    /// <summary>A total for each source (分来源合计).</summary>
    /// <exception cref="TotalRefusedException">One of the totals is refused.</exception>
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
            throw FundingRefusals.Stages(measures);
        }
    }
}
