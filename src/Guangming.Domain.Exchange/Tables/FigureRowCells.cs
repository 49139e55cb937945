using System.Globalization;

namespace Guangming.Domain.Exchange;

/// <summary>A <see cref="FigureRow"/> as cells of invariant text, in the order of <see cref="FigureTable.All"/>, and back.</summary>
internal static class FigureRowCells
{
    public static string?[] Write(FigureRow row) =>
    [
        row.Id, row.Measure, row.Kind, row.NameZh, row.NameEn, row.Pairing, row.Supporter, row.SupporterCode, row.Recipient, row.RecipientCode,
        row.Programme, row.Place, row.PlaceName, row.PlaceKind, row.ScopeZh, row.ScopeEn, row.Axes, row.AsWritten,
        Text(row.Value), Text(row.Low), Text(row.LowIncluded), Text(row.High), Text(row.HighIncluded),
        row.Unit, row.UnitText, row.Per, row.Qualifier, Text(row.Exact),
        row.Basis, row.AsOf, row.Period, row.PeriodStart, row.PeriodEnd, row.Granularity, row.Dated, row.PeriodLabel,
        row.Status, row.Attribution, row.Standard, row.Population, row.Revision, row.RateOf, row.RateOfZh, row.RateOfEn, row.Relation, Text(row.Unconfirmed),
        row.NoteZh, row.NoteEn, Text(row.Line), Text(row.Start), Text(row.Length), row.Token,
        row.Source, row.Publisher, row.Published, row.TextSha256, row.ReportHash, row.Unknown, row.Report,
    ];

    /// <summary>The row of cells that have been checked: numbers are numbers, and what is required is there.</summary>
    /// <param name="cell">The cell of a column, by the column's key.</param>
    public static FigureRow Read(Func<string, string?> cell) => new()
    {
        Id = cell("id") ?? string.Empty,
        Measure = cell("measure") ?? string.Empty,
        Kind = cell("kind"),
        NameZh = cell("nameZh"),
        NameEn = cell("nameEn"),
        Pairing = cell("pairing") ?? string.Empty,
        Supporter = cell("supporter"),
        SupporterCode = cell("supporterCode"),
        Recipient = cell("recipient"),
        RecipientCode = cell("recipientCode"),
        Programme = cell("programme"),
        Place = cell("place"),
        PlaceName = cell("placeName"),
        PlaceKind = cell("placeKind"),
        ScopeZh = cell("scopeZh"),
        ScopeEn = cell("scopeEn"),
        Axes = cell("axes"),
        AsWritten = cell("asWritten") ?? string.Empty,
        Value = Number(cell("value")),
        Low = Number(cell("low")),
        LowIncluded = Truth(cell("lowIncluded")),
        High = Number(cell("high")),
        HighIncluded = Truth(cell("highIncluded")),
        Unit = cell("unit"),
        UnitText = cell("unitText"),
        Per = cell("per"),
        Qualifier = cell("qualifier"),
        Exact = Truth(cell("exact")),
        Basis = cell("basis") ?? string.Empty,
        AsOf = cell("asOf"),
        Period = cell("period"),
        PeriodStart = cell("periodStart"),
        PeriodEnd = cell("periodEnd"),
        Granularity = cell("granularity"),
        Dated = cell("dated"),
        PeriodLabel = cell("periodLabel"),
        Status = cell("status"),
        Attribution = cell("attribution"),
        Standard = cell("standard"),
        Population = cell("population"),
        Revision = cell("revision"),
        RateOf = cell("rateOf"),
        RateOfZh = cell("rateOfZh"),
        RateOfEn = cell("rateOfEn"),
        Relation = cell("relation"),
        Unconfirmed = Truth(cell("unconfirmed")),
        NoteZh = cell("noteZh"),
        NoteEn = cell("noteEn"),
        Line = Whole(cell("line")),
        Start = Whole(cell("start")),
        Length = Whole(cell("length")),
        Token = cell("token"),
        Source = cell("source"),
        Publisher = cell("publisher"),
        Published = cell("published"),
        TextSha256 = cell("textSha256"),
        ReportHash = cell("reportHash"),
        Unknown = cell("unknown"),
        Report = cell(FigureTable.Head),
    };

    public static string? Text(decimal? number) => number?.ToString(CultureInfo.InvariantCulture);

    public static string? Text(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    public static string? Text(bool? truth) => truth switch { null => null, true => CellText.Yes, false => CellText.No };

    private static decimal? Number(string? text) => text is null ? null : decimal.Parse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    private static int? Whole(string? text) => text is null ? null : int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);

    private static bool? Truth(string? text) => text is null ? null : text == CellText.Yes;
}
