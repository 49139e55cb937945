namespace Guangming.Domain;

/// <summary>A question to a report's rates (比率查询). Rates have no total: a rate of several is the ratio of sums.</summary>
public sealed class RateQuery : FigureQuery<Rate, RateQuery>
{
    internal RateQuery(FigureSelection<Rate> selection)
        : base(selection)
    {
    }

    private protected override RateQuery Of(FigureSelection<Rate> selection) => new(selection);
}
