namespace Guangming.Domain;

/// <summary>A fact without a number (事项): a county left the list, a bridge opened.</summary>
/// <remarks>Immutable; equality is by content.</remarks>
public sealed record Milestone
{
    /// <summary>States a fact.</summary>
    /// <param name="id">The author's id, stable over editions.</param>
    /// <param name="subject">What it is about.</param>
    /// <param name="kind">A code such as <see cref="MilestoneKinds.Exit"/>.</param>
    /// <param name="text">The fact, in the author's own words.</param>
    /// <param name="date">When, as precisely as stated.</param>
    /// <param name="status">Whether it happened, is aimed at, or is expected.</param>
    /// <param name="anchor">Where the source says so.</param>
    /// <param name="note">How it was read, and why.</param>
    /// <exception cref="ArgumentException">The id or the kind is malformed, or the date unspecified.</exception>
    public Milestone(
        string id,
        Subject subject,
        string kind,
        LocalizedText text,
        PartialDate? date = null,
        FigureStatus status = FigureStatus.Actual,
        SourceAnchor? anchor = null,
        LocalizedText? note = null)
    {
        Id = Codes.RequireId(id, nameof(id));
        Kind = Codes.RequireCode(kind, nameof(kind));
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(text);
        _ = status.Code(); // Rejects a number cast to the enumeration.
        if (date is { IsSpecified: false })
        {
            throw new ArgumentException("The date is unspecified; leave it out where it is not stated.", nameof(date));
        }

        (Subject, Text, Date, Status, Anchor, Note) = (subject, text, date, status, anchor, note);
    }

    /// <summary>The author's id.</summary>
    public string Id { get; }

    /// <summary>What it is about.</summary>
    public Subject Subject { get; }

    /// <summary>The kind, a code such as <c>exit</c>.</summary>
    public string Kind { get; }

    /// <summary>The fact in words.</summary>
    public LocalizedText Text { get; }

    /// <summary>When, as precisely as stated; <see langword="null"/> where the source does not say.</summary>
    public PartialDate? Date { get; }

    /// <summary>Whether it happened, is aimed at, or is expected.</summary>
    public FigureStatus Status { get; }

    /// <summary>Where the source says so.</summary>
    public SourceAnchor? Anchor { get; }

    /// <summary>How it was read, and why.</summary>
    public LocalizedText? Note { get; }

    /// <summary>The same fact at another place of its source.</summary>
    internal Milestone MovedTo(SourceAnchor? anchor) => new(Id, Subject, Kind, Text, Date, Status, anchor, Note);

    /// <summary>Date, subject and fact in one line.</summary>
    public override string ToString() => Date is { } date ? $"{date}  {Subject}  {Text}" : $"{Subject}  {Text}";
}
