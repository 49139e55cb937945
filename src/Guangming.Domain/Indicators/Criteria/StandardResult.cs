using System.Collections.Immutable;

namespace Guangming.Domain;

/// <summary>Whether all criteria of a standard are met (评价结论).</summary>
/// <remarks>Immutable. One that is not met decides; else one that is undecided leaves it open.</remarks>
public sealed class StandardResult
{
    internal StandardResult(EvaluationStandard standard, ImmutableArray<CriterionResult> criteria)
    {
        (Standard, Criteria) = (standard, criteria);
        Verdict = criteria.Any(one => one.Verdict == CriterionVerdict.NotMet) ? CriterionVerdict.NotMet
            : criteria.All(one => one.Verdict == CriterionVerdict.Met) ? CriterionVerdict.Met
            : CriterionVerdict.Undecided;
    }

    /// <summary>The standard.</summary>
    public EvaluationStandard Standard { get; }

    /// <summary>Each criterion with its verdict.</summary>
    public ImmutableArray<CriterionResult> Criteria { get; }

    /// <summary>The verdict on all of them.</summary>
    public CriterionVerdict Verdict { get; }

    /// <summary>The standard and its criteria, one a line.</summary>
    public override string ToString() =>
        $"{Standard.Name}: {Verdict}{string.Concat(Criteria.Select(one => $"\n  {one}"))}";
}
