namespace Guangming.Domain.Data;

/// <summary>What is read off the Lorenz curve.</summary>
internal sealed class LorenzFormula(Func<IncomeDistribution, Outcome> read) : SurveyFormula
{
    public override bool NeedsOrder => true;

    protected override Outcome Of(WelfareView view) =>
        view.Facts.Least < 0 ? Outcome.NotForNegatives
        : view.Facts.Total <= 0 ? Outcome.NoTotal
        : view.Ordered is not { } ordered ? Outcome.NeedsOrder
        : read(ordered);
}

/// <summary>What is read off the quantiles.</summary>
internal sealed class QuantileFormula(decimal share, bool isAveraged) : SurveyFormula
{
    public override bool NeedsOrder => true;

    protected override Outcome Of(WelfareView view) =>
        view.Ordered is not { } ordered ? Outcome.NeedsOrder
        : ordered.QuantileAt((double)share, isAveraged);
}
