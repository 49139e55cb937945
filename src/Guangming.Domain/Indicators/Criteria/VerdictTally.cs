namespace Guangming.Domain;

/// <summary>How many of several units passed (通过数): verdicts combine in no other way.</summary>
/// <remarks>Immutable; equality is by content.</remarks>
public sealed record VerdictTally
{
    private VerdictTally(int met, int notMet, int undecided) => (Met, NotMet, Undecided) = (met, notMet, undecided);

    /// <summary>How many met their standard.</summary>
    public int Met { get; }

    /// <summary>How many did not.</summary>
    public int NotMet { get; }

    /// <summary>How many are undecided: that many more may have passed.</summary>
    public int Undecided { get; }

    /// <summary>All of them.</summary>
    public int Total => Met + NotMet + Undecided;

    /// <summary>Counts verdicts.</summary>
    /// <param name="verdicts">The verdicts.</param>
    public static VerdictTally Of(IEnumerable<CriterionVerdict> verdicts)
    {
        ArgumentNullException.ThrowIfNull(verdicts);
        int[] counts = new int[3];
        foreach (CriterionVerdict verdict in verdicts)
        {
            counts[(int)verdict]++;
        }

        return new VerdictTally(counts[(int)CriterionVerdict.Met], counts[(int)CriterionVerdict.NotMet], counts[(int)CriterionVerdict.Undecided]);
    }

    /// <summary>Such as <c>17 of 20 passed, 1 undecided</c>.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{Met} of {Total} passed{(Undecided > 0 ? FormattableString.Invariant($", {Undecided} undecided") : string.Empty)}");
}
