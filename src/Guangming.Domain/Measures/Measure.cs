using System.Text.Json;

namespace Guangming.Domain;

/// <summary>What a number measures (指标口径): code, names, unit, and what may be done with its numbers.</summary>
/// <remarks>
/// The set is open: beside the built-in ones (<see cref="Measures"/>) a report may bring its own, and they travel in its
/// document. Equality is by content, so a report's own measure equals itself after a round trip.
/// </remarks>
public sealed class Measure : IEquatable<Measure>
{
    private const string CoverPrefix = "guarantee.";

    /// <summary>Makes a measure.</summary>
    /// <param name="code">1 to 64 lower-case ASCII letters, digits, dots and hyphens, such as <c>coverage.persons</c>.</param>
    /// <param name="name">The Chinese and English name.</param>
    /// <param name="unit">The unit its numbers are written in, scale words aside.</param>
    /// <param name="kind">Which typed figure its numbers become.</param>
    /// <param name="additivity">Along which axes they add.</param>
    /// <param name="per">What one number is per, when the text says so by a noun (村均: per village).</param>
    /// <param name="domain">The values that make sense, in <paramref name="unit"/>; <see langword="null"/> is unbounded.</param>
    /// <param name="source">Whose money it is; for <see cref="MeasureKind.Funding"/>.</param>
    /// <param name="stage">How far the money has come; for <see cref="MeasureKind.Funding"/>.</param>
    /// <param name="group">Whom it counts; for <see cref="MeasureKind.Beneficiaries"/>.</param>
    /// <param name="standard">The poverty line that decides who counts.</param>
    /// <param name="note">What a user of the measure should know.</param>
    /// <exception cref="ArgumentException">The code is malformed, the domain is in another unit, or a funding or beneficiary measure lacks its source or group.</exception>
    public Measure(
        string code,
        LocalizedText name,
        Unit unit,
        MeasureKind kind,
        Additivity additivity,
        Unit? per = null,
        ValueRange? domain = null,
        FundingSource? source = null,
        FundingStage stage = FundingStage.NotStated,
        PopulationGroup? group = null,
        PovertyStandard standard = PovertyStandard.NotStated,
        LocalizedText? note = null)
    {
        Code = Codes.RequireCode(code, nameof(code));
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(unit);
        ArgumentNullException.ThrowIfNull(additivity);
        if (!Enum.IsDefined(kind))
        {
            throw new ArgumentException($"{kind} is no kind of measure.", nameof(kind));
        }

        _ = (stage.Code(), standard.Code()); // Rejects numbers cast to the enumerations.

        if (domain is not null && domain.Unit != unit)
        {
            throw new ArgumentException($"The domain {domain} of '{code}' is not in its unit {unit}.", nameof(domain));
        }

        if ((kind == MeasureKind.Funding) != (source is not null))
        {
            throw new ArgumentException($"'{code}' is of kind {kind}: funding has a source, and nothing else has.", nameof(source));
        }

        if (kind == MeasureKind.Funding && unit != Unit.Yuan)
        {
            throw new ArgumentException($"'{code}' is funding, so its unit is 元, not {unit}.", nameof(unit));
        }

        if ((kind == MeasureKind.Beneficiaries) != (group is not null))
        {
            throw new ArgumentException($"'{code}' is of kind {kind}: beneficiaries have a group, and nothing else has.", nameof(group));
        }

        if (kind == MeasureKind.Rate && unit != Unit.Percent)
        {
            throw new ArgumentException($"'{code}' is a rate, so its unit is %, not {unit}.", nameof(unit));
        }

        (Name, Unit, Kind, Additivity, Per, Domain) = (name, unit, kind, additivity, per, domain);
        (Source, Stage, Group, Standard, Note) = (source, stage, group, standard, note);
        IsCover = kind == MeasureKind.Rate && code.StartsWith(CoverPrefix, StringComparison.Ordinal);
        EncodedCode = JsonEncodedText.Encode(code);
    }

    /// <summary>A measure that nobody has described: its numbers are kept in the unit they are written in, and nothing is done with them.</summary>
    internal static Measure Unknown(string code, Unit unit) => new(code, new LocalizedText(null, code), unit, MeasureKind.Other, Additivity.None);

    /// <summary>The code, such as <c>fund.fiscal.allocated</c>.</summary>
    public string Code { get; }

    /// <summary>The Chinese and English name.</summary>
    public LocalizedText Name { get; }

    /// <summary>The unit its numbers are written in, scale words aside.</summary>
    public Unit Unit { get; }

    /// <summary>What one number is per, when the text says so by a noun (村均: per village).</summary>
    public Unit? Per { get; }

    /// <summary>The unit to compute in: <see cref="Unit"/>, divided by <see cref="Per"/> where there is one.</summary>
    public Unit FullUnit => Per is null ? Unit : Unit / Per;

    /// <summary>Which typed figure its numbers become.</summary>
    public MeasureKind Kind { get; }

    /// <summary>Along which axes its numbers add.</summary>
    public Additivity Additivity { get; }

    /// <summary>The values that make sense; <see langword="null"/> is unbounded.</summary>
    public ValueRange? Domain { get; }

    /// <summary>Whose money it is; only for funding.</summary>
    public FundingSource? Source { get; }

    /// <summary>How far the money has come; only for funding.</summary>
    public FundingStage Stage { get; }

    /// <summary>Whom it counts; only for beneficiaries.</summary>
    public PopulationGroup? Group { get; }

    /// <summary>The poverty line that decides who counts.</summary>
    public PovertyStandard Standard { get; }

    /// <summary>
    /// Whether it is the cover of a guarantee (保障落实率): the rates whose code begins with <c>guarantee.</c>, a report's own among them. Of these an
    /// unqualified 100% says that all are covered (应保尽保) and stands for nothing less; of any other rate it stands for what rounds to it.
    /// </summary>
    public bool IsCover { get; }

    /// <summary>What a user of the measure should know.</summary>
    public LocalizedText? Note { get; }

    /// <summary>The values that a number of this measure can stand for, cut to what makes sense for it.</summary>
    /// <param name="stated">The number as written.</param>
    /// <param name="reading">How its author dropped the digits that are not written.</param>
    internal ValueRange RangeOf(StatedValue stated, RoundingReading reading)
    {
        if (IsCover && stated is { IsUnqualified: true, Amount: 100 } && stated.Unit == Unit.Percent)
        {
            return ValueRange.Exactly(100, Unit.Percent);
        }

        // A number outside the domain is an error of the report, for an audit to find: it keeps its own range.
        ValueRange range = stated.Range(reading);
        return Domain is not null && Domain.Unit == range.Unit ? Domain.Intersect(range) ?? range : range;
    }

    /// <summary>The code ready to be written to documents: every figure names its measure.</summary>
    internal JsonEncodedText EncodedCode { get; }

    /// <inheritdoc/>
    public bool Equals(Measure? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && string.Equals(Code, other.Code, StringComparison.Ordinal)
            && Name.Equals(other.Name)
            && Unit.Equals(other.Unit)
            && Equals(Per, other.Per)
            && Kind == other.Kind
            && Additivity == other.Additivity
            && Equals(Domain, other.Domain)
            && Source == other.Source
            && Stage == other.Stage
            && Group == other.Group
            && Standard == other.Standard
            && Equals(Note, other.Note));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Measure);

    /// <inheritdoc/>
    public override int GetHashCode() => Code.GetHashCode(StringComparison.Ordinal);

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
