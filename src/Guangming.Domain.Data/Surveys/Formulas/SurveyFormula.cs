namespace Guangming.Domain.Data;

/// <summary>How a survey measure is computed (测算公式): from which sums or from the order, and its error and groups where these are defined.</summary>
internal abstract class SurveyFormula
{
    /// <summary>The sums it takes.</summary>
    public virtual SumKey[] Sums => [];

    /// <summary>Whether it can be had from sums alone, so that parts merge.</summary>
    public virtual bool IsAdditive => Sums.Length > 0 && !NeedsOrder;

    /// <summary>Whether incomes have to be put in order.</summary>
    public virtual bool NeedsOrder => false;

    /// <summary>Whether the distances from the mean have to be added up, which takes a pass of its own.</summary>
    public virtual bool NeedsDistances => false;

    public virtual PovertyLine? Line => null;

    /// <summary>Whether it is the share of some rows, for which a logit interval is the better one.</summary>
    public virtual bool IsShare => false;

    /// <summary>How values of groups combine; <see langword="null"/> where the whole is not given by them.</summary>
    public virtual GroupRule? Groups => null;

    public Outcome Compute(WelfareView view) =>
        view.Facts.Rows == 0 ? Outcome.Empty
        : !view.Holds(Sums) ? Outcome.NotInSums
        : Of(view);

    /// <summary>Each row's part in the sampling error (线性化变量), or why there is none.</summary>
    /// <param name="view">The sample.</param>
    /// <param name="estimate">The measure's value.</param>
    /// <param name="score">The z of an income, in the unit of results.</param>
    public virtual bool TryLinearise(WelfareView view, double estimate, out Func<double, double> score)
    {
        score = static _ => 0;
        return false;
    }

    protected abstract Outcome Of(WelfareView view);
}
