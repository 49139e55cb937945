using System.Collections.Immutable;
using System.Text;
using NodaTime;
using NodaTime.Text;

namespace Guangming.Domain;

/// <summary>Lays a report's figures out as flat rows.</summary>
internal sealed class RowWriter
{
    private readonly UnknownMembers _unknown;
    private readonly string? _reportHash;
    private readonly ILookup<string, string> _relations;

    /// <summary>A writer of the rows of a report.</summary>
    /// <param name="content">The report; its figures are not looked at.</param>
    /// <param name="reportHash">Its content hash; <see langword="null"/> where the rows are only compared.</param>
    public RowWriter(ReportContent content, string? reportHash)
    {
        (_unknown, _reportHash) = (content.Unknown, reportHash);
        _relations = content.Relations.ToLookup(relation => relation.Figures[0], RowRelations.Write, StringComparer.Ordinal);
    }

    public static ImmutableArray<FigureRow> Write(Report report)
    {
        RowWriter writer = new(report.Content, report.ContentHash);
        ImmutableArray<FigureRow>.Builder rows = ImmutableArray.CreateBuilder<FigureRow>();
        foreach (Figure figure in report.Content.Figures)
        {
            rows.Add(rows.Count == 0 ? writer.Row(figure) with { Report = Head(report) } : writer.Row(figure));
        }

        return rows.DrainToImmutable();
    }

    private static string Head(Report report) =>
        Encoding.UTF8.GetString(ReportDocumentWriter.ToUtf8(report.Content.With([]), report.Content.WrittenVersion, indented: false));

    /// <summary>The row of a figure, without the rest of the report.</summary>
    public FigureRow Row(Figure figure)
    {
        ReportingPeriod period = figure.Period;
        ReportSource source = figure.ReportedIn;
        ValueRange range = figure.Range();
        string relations = string.Join(' ', _relations[figure.Id]);
        return new FigureRow
        {
            Id = figure.Id,
            Measure = figure.Measure.Code,
            Kind = figure.Measure.Kind.Code(),
            NameZh = figure.Measure.Name.Chinese,
            NameEn = figure.Measure.Name.English,
            Pairing = figure.Pairing.Id,
            Supporter = figure.Pairing.Supporter.Name(Language.Chinese),
            SupporterCode = CodesOf(figure.Pairing.Supporter),
            Recipient = figure.Pairing.Recipient.Name(Language.Chinese),
            RecipientCode = CodesOf(figure.Pairing.Recipient),
            Programme = figure.Pairing.Programme.Code,
            Place = figure.Subject.Place?.Id,
            PlaceName = figure.Subject.Place?.Name.In(Language.Chinese),
            PlaceKind = figure.Subject.Place?.Kind.Code(),
            ScopeZh = figure.Subject.Scope?.Chinese,
            ScopeEn = figure.Subject.Scope?.English,
            Axes = RowCodes.OfAxes(figure.Subject.Axes),
            AsWritten = figure.Stated.Text,
            Value = InBaseUnit(figure.Stated.Amount, figure),
            Low = InBaseUnit(range.Lower, figure),
            LowIncluded = range.Lower is null ? null : range.IsLowerClosed,
            High = InBaseUnit(range.Upper, figure),
            HighIncluded = range.Upper is null ? null : range.IsUpperClosed,
            Unit = RowCodes.OfUnit(figure.Measure.Unit),
            UnitText = RowCodes.MeasureWordOf(figure.Measure.Unit),
            Per = figure.Measure.Per?.Code,
            Qualifier = RowCodes.OfQualifier(figure.Stated.Qualifier),
            Exact = figure.Stated.IsDeclaredExact ? true : null,
            Basis = period.Basis.Code(),
            AsOf = Iso(period.AsOf),
            Period = period.PeriodText ?? period.Label,
            PeriodStart = Iso(period.Start),
            PeriodEnd = Iso(period.End),
            Granularity = period.IsDated ? period.Granularity.Code() : null,
            Dated = period.IsDated ? period.DateSource.Code() : null,
            PeriodLabel = period.Label,
            Status = figure.Status.Code(),
            Attribution = figure.Attribution.Code(),
            Standard = figure.Parts.Standard == PovertyStandard.NotStated ? null : figure.Parts.Standard.Code(),
            Population = figure.Parts.Population?.Code,
            Revision = figure.Revision == RevisionStatus.NotStated ? null : figure.Revision.Code(),
            RateOf = RateOf(figure.Parts.Of),
            RateOfZh = figure.Parts.Of?.Population?.Chinese,
            RateOfEn = figure.Parts.Of?.Population?.English,
            Relation = relations.Length == 0 ? null : relations,
            Unconfirmed = figure.IsConfirmed ? null : true,
            NoteZh = figure.Note?.Chinese,
            NoteEn = figure.Note?.English,
            Line = figure.Anchor?.Line,
            Start = figure.Anchor?.Start,
            Length = figure.Anchor?.Length,
            Token = figure.Anchor?.Token,
            Source = source.Title.In(Language.Chinese),
            Publisher = source.Publisher.In(Language.Chinese),
            Published = OffsetDateTimePattern.Rfc3339.Format(source.Published),
            TextSha256 = source.TextSha256,
            ReportHash = _reportHash,
            Unknown = UnknownJson.Write(_unknown.Of(figure)),
        };
    }

    /// <summary>The number as other languages expect it: a percentage as a fraction.</summary>
    private static decimal? InBaseUnit(decimal? amount, Figure figure) => figure.Measure.Unit == Unit.Percent ? amount / 100m : amount;

    /// <summary>The number of a row in the measure's unit.</summary>
    public static decimal FromBaseUnit(decimal amount, Figure figure) => figure.Measure.Unit == Unit.Percent ? amount * 100m : amount;

    private static string? RateOf(RateBase? of) => of switch
    {
        null => null,
        { FigureId: { } id } => RowRelations.FigurePrefix + id,
        { Population: not null } => RowRelations.Population,
        _ => RowRelations.NotNamed,
    };

    private static string? CodesOf(Party party)
    {
        string codes = string.Join(' ', party.Members.Select(member => member.Code).OfType<DivisionCode>());
        return codes.Length == 0 ? null : codes;
    }

    private static string? Iso(LocalDate? date) => date is { } day ? IsoDates.ToText(day) : null;
}
