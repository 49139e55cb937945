using System.Collections.Immutable;
using System.Text;
using NodaTime;

namespace Guangming.Domain;

/// <summary>Reads figures out of rows, given the rest of their report.</summary>
internal sealed class RowFigures(ReportContent content, RowThings things, bool hasHead, List<Finding> problems)
{
    private readonly RowAgreement _agreement = new(new RowWriter(content, null), hasHead, problems);

    /// <summary>The figure of a row; <see langword="null"/>, and what is wrong added, where there is none.</summary>
    public Figure? Read(FigureRow row, int index)
    {
        try
        {
            FigureParts parts = new()
            {
                Id = Codes.IsId(row.Id) ? row.Id : throw new CellFault("id", row.Id, "expected an id: " + Codes.IdForm),
                Measure = MeasureOf(row, out bool isKnown),
                Subject = new Subject(
                    things.Pairings.GetValueOrDefault(row.Pairing ?? string.Empty) ?? throw new CellFault("pairing", row.Pairing, "expected the id of a pairing of the report"),
                    row.Place is null ? null : things.Divisions.GetValueOrDefault(row.Place) ?? throw new CellFault("place", row.Place, "expected the id of a division of the report"),
                    Text("scopeZh", row.ScopeZh, row.ScopeEn),
                    AxesOf(row)),
                Stated = StatedIn(row, MeasureOf(row, out _)),
                Period = PeriodOf(row),
                Anchor = AnchorOf(row),
                ReportedIn = content.Source,
                Status = Code<FigureStatus>("status", row.Status, FigureCodes.TryRead, FigureCodes.Statuses),
                Attribution = Code<Attribution>("attribution", row.Attribution, FigureCodes.TryRead, FigureCodes.Attributions),
                Standard = Code<PovertyStandard>("standard", row.Standard, MeasureCodes.TryRead, MeasureCodes.StandardCodes),
                Population = row.Population is null ? null
                    : Codes.IsCode(row.Population) ? PopulationGroup.Of(row.Population)
                    : throw new CellFault("population", row.Population, "expected a code: " + Codes.CodeForm),
                Revision = Code<RevisionStatus>("revision", row.Revision, FigureCodes.TryRead, FigureCodes.Revisions),
                Of = BaseOf(row),
                IsUnconfirmed = row.Unconfirmed ?? false,
                Note = Text("noteZh", row.NoteZh, row.NoteEn),
            };
            Figure figure = FigureFactory.Create(parts, out string? fault) ?? throw new CellFault("asWritten", row.AsWritten, fault!);
            if (row.Unknown is not null)
            {
                content.Unknown.Keep(figure, UnknownJson.Read(row.Unknown) ?? throw new CellFault("unknown", row.Unknown, "expected a JSON object"));
            }

            _agreement.Hold(row, index, figure, isKnown);
            return figure;
        }
        catch (CellFault fault)
        {
            problems.Add(ModelFindings.UnreadableCell(index, fault.Column, fault.Found, fault.Why));
            return null;
        }
    }

    private delegate bool ReadCode<T>(ReadOnlySpan<byte> code, out T value);

    private static T Code<T>(string column, string? text, ReadCode<T> read, string expected)
        where T : struct
    {
        if (text is null)
        {
            return default;
        }

        return read(Encoding.UTF8.GetBytes(text), out T value) ? value : throw new CellFault(column, text, "expected one of " + expected);
    }

    private static LocalizedText? Text(string column, string? chinese, string? english)
    {
        try
        {
            return chinese is null && english is null ? null : new LocalizedText(chinese, english);
        }
        catch (ArgumentException e)
        {
            throw new CellFault(column, chinese ?? english, e.Message);
        }
    }

    private static ImmutableArray<ScopeValue> AxesOf(FigureRow row) => row.Axes is null ? []
        : RowCodes.TryReadAxes(row.Axes, out ImmutableArray<ScopeValue> axes) ? axes
        : throw new CellFault("axes", row.Axes, $"expected one value an axis, such as budget-level:city; use:industry; a budget level is one of {ScopeValue.BudgetLevels}");

    private static StatedValue StatedIn(FigureRow row, Measure measure) =>
        StatedValue.TryRead(Encoding.UTF8.GetBytes(row.AsWritten ?? string.Empty), row.AsWritten ?? string.Empty, measure.Unit, row.Exact ?? false, out StatedValue? stated, out string? fault)
            ? stated
            : throw new CellFault("asWritten", row.AsWritten, fault);

    private static ReportingPeriod PeriodOf(FigureRow row) => ReportingPeriod.TryCreate(
        Code<PeriodBasis>("basis", row.Basis, TimeCodes.TryRead, "point-in-time, cumulative, annual, per-year, period, unspecified"),
        Date("periodStart", row.PeriodStart),
        Date("periodEnd", row.PeriodEnd),
        Code<DateGranularity>("granularity", row.Granularity, TimeCodes.TryRead, "day, month, year"),
        Code<DateSource>("dated", row.Dated, TimeCodes.TryRead, "stated, inherited, publication, reading"),
        row.PeriodLabel,
        out ReportingPeriod? period,
        out string? fault)
        ? period
        : throw new CellFault("basis", row.Basis, fault);

    private static LocalDate? Date(string column, string? text)
    {
        if (text is null)
        {
            return null;
        }

        return IsoDates.TryRead(Encoding.UTF8.GetBytes(text), out LocalDate date) ? date : throw new CellFault(column, text, "expected a date as yyyy-MM-dd");
    }

    private static SourceAnchor? AnchorOf(FigureRow row)
    {
        if (row.Token is null)
        {
            return null;
        }

        try
        {
            return new SourceAnchor(
                row.Line ?? throw new CellFault("line", null, "expected a line, since there is a token"),
                row.Start ?? throw new CellFault("start", null, "expected an offset, since there is a token"),
                row.Token);
        }
        catch (ArgumentException e)
        {
            throw new CellFault("token", row.Token, e.Message);
        }
    }

    private static RateBase? BaseOf(FigureRow row) => row.RateOf switch
    {
        null => null,
        RowRelations.NotNamed => RateBase.NotNamed,
        RowRelations.Population => RateBase.OfPopulation(
            Text("rateOfZh", row.RateOfZh, row.RateOfEn) ?? throw new CellFault("rateOfZh", null, "expected the population in words")),
        { } text when text.StartsWith(RowRelations.FigurePrefix, StringComparison.Ordinal) && Codes.IsId(text[RowRelations.FigurePrefix.Length..]) =>
            RateBase.OfFigure(text[RowRelations.FigurePrefix.Length..]),
        { } text => throw new CellFault("rateOf", text, "expected figure:ID, population or not-named"),
    };

    private Measure MeasureOf(FigureRow row, out bool isKnown)
    {
        string code = row.Measure ?? string.Empty;
        isKnown = things.Measures.TryGetValue(code, out Measure? measure) || Measures.TryGet(code, out measure);
        if (measure is not null)
        {
            return measure;
        }

        return Codes.IsCode(code) && StatedValue.TryParse(row.AsWritten, out StatedValue? stated)
            ? Measure.Unknown(code, UnitIn(row) ?? stated.Unit)
            : throw new CellFault("measure", row.Measure, "expected the code of a measure, and a value with its unit");
    }

    // 个 may be a project, a village or a job: of a measure that is not described the row's unit says which, where the number can be read in it.
    private static Unit? UnitIn(FigureRow row) =>
        Unit.TryParse(row.Unit, out Unit? unit) && RowCodes.OfUnit(unit) == row.Unit
        && StatedValue.TryRead(Encoding.UTF8.GetBytes(row.AsWritten), row.AsWritten, unit, row.Exact ?? false, out _, out _) ? unit : null;

    /// <summary>A cell that cannot be read.</summary>
    private sealed class CellFault(string column, string? found, string why) : Exception
    {
        public string Column => column;

        public string? Found => found;

        public string Why => why;
    }
}
