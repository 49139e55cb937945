namespace Guangming.Domain.Exchange;

/// <summary>What a person made of a draft (确认结果): the report, and how many numbers were decided how.</summary>
/// <remarks>Immutable.</remarks>
public sealed class ConfirmedDraft
{
    internal ConfirmedDraft(Report report, int confirmed, int corrected, int unconfirmed, int leftOut) =>
        (Report, Confirmed, Corrected, Unconfirmed, LeftOut) = (report, confirmed, corrected, unconfirmed, leftOut);

    /// <summary>The report. Figures that nobody confirmed are in it, and say so; numbers that are no figures are among what was left out.</summary>
    public Report Report { get; }

    /// <summary>How many numbers a person confirmed, corrected ones included.</summary>
    public int Confirmed { get; }

    /// <summary>How many numbers a person corrected, confirmed or not.</summary>
    public int Corrected { get; }

    /// <summary>How many numbers are figures that nobody has confirmed.</summary>
    public int Unconfirmed { get; }

    /// <summary>How many numbers are no figures of the report, or of a measure that nobody has named.</summary>
    public int LeftOut { get; }

    /// <summary>The counts in one line.</summary>
    public override string ToString() => FormattableString.Invariant($"{Confirmed} confirmed, {Corrected} corrected, {Unconfirmed} unconfirmed, {LeftOut} left out");
}
