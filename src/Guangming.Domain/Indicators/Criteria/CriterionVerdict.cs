namespace Guangming.Domain;

/// <summary>Whether a criterion is met (判定结论).</summary>
public enum CriterionVerdict
{
    /// <summary>The digits stated, or missing inputs, do not decide it (无法判定).</summary>
    Undecided,

    /// <summary>Every value that the number can stand for meets it, or the published one does (达标).</summary>
    Met,

    /// <summary>No value that the number can stand for meets it, or the published one does not (不达标).</summary>
    NotMet,
}
