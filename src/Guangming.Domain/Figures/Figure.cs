using System.Globalization;

namespace Guangming.Domain;

/// <summary>One stated number (统计数据): what it measures, of what, for when, how it was written, and where.</summary>
/// <remarks>
/// Immutable. Figures are made by a <c>ReportBuilder</c> or read from a document, and the measure's kind picks their
/// type: <c>FundingAllocation</c>, <c>BeneficiaryCount</c>, <c>Tally</c>, <c>Rate</c>, else this one. Equality is by
/// content.
/// </remarks>
public class Figure : IEquatable<Figure>
{
    private readonly FigureParts _parts;

    internal Figure(in FigureParts parts) => _parts = parts;

    /// <summary>The author's id, stable over editions, such as <c>tianlin.fund.fiscal.allocated</c>.</summary>
    public string Id => _parts.Id;

    /// <summary>What it measures.</summary>
    public Measure Measure => _parts.Measure;

    /// <summary>What it is about.</summary>
    public Subject Subject => _parts.Subject;

    /// <summary>The pairing it is about.</summary>
    public Pairing Pairing => _parts.Subject.Pairing;

    /// <summary>For when it holds.</summary>
    public ReportingPeriod Period => _parts.Period;

    /// <summary>The number as the report says it.</summary>
    public StatedValue Stated => _parts.Stated;

    /// <summary>The number without its precision, in the measure's base unit.</summary>
    public Quantity Quantity => _parts.Stated.Quantity;

    /// <summary>Where it stands in the source's text, where that is known.</summary>
    public SourceAnchor? Anchor => _parts.Anchor;

    /// <summary>Where it was published.</summary>
    public ReportSource ReportedIn => _parts.ReportedIn;

    /// <summary>Whether it happened, is aimed at, or is expected.</summary>
    public FigureStatus Status => _parts.Status;

    /// <summary>Whose doing it is.</summary>
    public Attribution Attribution => _parts.Attribution;

    /// <summary>By which poverty line its people count as poor: its own word, else its measure's.</summary>
    public PovertyStandard Standard => _parts.Standard == PovertyStandard.NotStated ? Measure.Standard : _parts.Standard;

    /// <summary>Whom it counts, where it counts people: its own word, else its measure's.</summary>
    public PopulationGroup? Population => _parts.Population ?? Measure.Group;

    /// <summary>How final the number is.</summary>
    public RevisionStatus Revision => _parts.Revision;

    /// <summary>Whether a person has confirmed how it was read (已确认).</summary>
    public bool IsConfirmed => !_parts.IsUnconfirmed;

    /// <summary>How an ambiguity was read, and why.</summary>
    public LocalizedText? Note => _parts.Note;

    /// <summary>A footnote that says where it stands.</summary>
    public Citation Citation => new(_parts.ReportedIn, _parts.Anchor);

    internal ref readonly FigureParts Parts => ref _parts;

    /// <summary>The same figure at another place of its source.</summary>
    internal FigureParts PartsAt(SourceAnchor? anchor, ReportSource source) => _parts with { Anchor = anchor, ReportedIn = source };

    /// <summary>
    /// The values that the stated number can stand for, cut to what makes sense for its measure: 23.1% is [23.05%, 23.15%]; 100% of the cover of a
    /// guarantee (<see cref="Measure.IsCover"/>) is all, and exact.
    /// </summary>
    /// <param name="reading">How its author dropped the digits that are not written.</param>
    public ValueRange Range(RoundingReading reading = RoundingReading.Nearest) => Measure.RangeOf(Stated, reading);

    /// <inheritdoc/>
    public bool Equals(Figure? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && string.Equals(Id, other.Id, StringComparison.Ordinal)
            && Measure.Equals(other.Measure)
            && Subject.Equals(other.Subject)
            && Period.Equals(other.Period)
            && Stated.Equals(other.Stated)
            && Equals(Anchor, other.Anchor)
            && Status == other.Status
            && Attribution == other.Attribution
            && _parts.Standard == other._parts.Standard
            && _parts.Population == other._parts.Population
            && Revision == other.Revision
            && Equals(_parts.Of, other._parts.Of)
            && IsConfirmed == other.IsConfirmed
            && Equals(Note, other.Note));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Figure);

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);

    /// <summary>The figure in one line, with what it is not yet (expected, unconfirmed), such as <c>fiscal aid allocated  1.796亿元  Guangming → Tianlin  cumulative to 2020-12-21  line 20</c>.</summary>
    /// <param name="language">The language of everything but the number, which stays as written.</param>
    public string ToString(Language language)
    {
        string text = $"{Measure.Name.In(language)}  {Stated}  {Subject.ToString(language)}  {Period.ToString(language)}";
        text = (Status, language) switch
        {
            (FigureStatus.Expectation, Language.Chinese) => text + "  预期",
            (FigureStatus.Expectation, _) => text + "  expected",
            (FigureStatus.Target, Language.Chinese) => text + "  目标",
            (FigureStatus.Target, _) => text + "  target",
            _ => text,
        };
        text = (Revision, language) switch
        {
            (RevisionStatus.Preliminary, Language.Chinese) => text + "  初步数",
            (RevisionStatus.Preliminary, _) => text + "  preliminary",
            (RevisionStatus.Revised, Language.Chinese) => text + "  修订数",
            (RevisionStatus.Revised, _) => text + "  revised",
            _ => text,
        };
        text += IsConfirmed ? string.Empty : language == Language.Chinese ? "  待确认" : "  unconfirmed";
        return (Anchor, language) switch
        {
            (null, _) => text,
            ({ } anchor, Language.Chinese) => string.Create(CultureInfo.InvariantCulture, $"{text}  第{anchor.Line}行"),
            ({ } anchor, _) => string.Create(CultureInfo.InvariantCulture, $"{text}  line {anchor.Line}"),
        };
    }

    /// <summary>The figure in one line, in English.</summary>
    public override string ToString() => ToString(Language.English);
}
