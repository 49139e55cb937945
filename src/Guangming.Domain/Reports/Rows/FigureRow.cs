using System.Text.Json.Serialization;

namespace Guangming.Domain;

/// <summary>One figure as a flat row of plain types (数据行): for JSON, spreadsheets, databases and other languages.</summary>
/// <remarks>
/// Applications, files and the console all use this one shape. <c>report.ToRows()</c> writes it, <see cref="Domain.Report.FromRows"/>
/// reads it and says what it needs; the report is equal after the round trip. What a row says twice is there for whoever only reads rows
/// (<see cref="Value"/>, <see cref="Low"/>, <see cref="High"/>, <see cref="Unit"/>, <see cref="Qualifier"/>, <see cref="AsOf"/>,
/// <see cref="Period"/>, <see cref="Length"/>, names): reading takes the figure from <see cref="AsWritten"/> and the dates, does without
/// the others, and refuses one that contradicts. Dates are <c>yyyy-MM-dd</c>. Equality is by content.
/// </remarks>
public sealed record FigureRow
{
    /// <summary>The figure's id.</summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary>The measure's code.</summary>
    [JsonPropertyName("measure")]
    public required string Measure { get; init; }

    /// <summary>The measure's kind: <c>funding beneficiaries tally rate other</c>.</summary>
    [JsonPropertyName("kind")]
    public string? Kind { get; init; }

    /// <summary>The measure's Chinese name.</summary>
    [JsonPropertyName("nameZh")]
    public string? NameZh { get; init; }

    /// <summary>The measure's English name.</summary>
    [JsonPropertyName("nameEn")]
    public string? NameEn { get; init; }

    /// <summary>The pairing's id.</summary>
    [JsonPropertyName("pairing")]
    public required string Pairing { get; init; }

    /// <summary>The supporter's Chinese name, or its English one where there is no other.</summary>
    [JsonPropertyName("supporter")]
    public string? Supporter { get; init; }

    /// <summary>The supporter's division codes, separated by spaces.</summary>
    [JsonPropertyName("supporterCode")]
    public string? SupporterCode { get; init; }

    /// <summary>The recipient's Chinese name, or its English one where there is no other.</summary>
    [JsonPropertyName("recipient")]
    public string? Recipient { get; init; }

    /// <summary>The recipient's division codes, separated by spaces.</summary>
    [JsonPropertyName("recipientCode")]
    public string? RecipientCode { get; init; }

    /// <summary>The programme's code.</summary>
    [JsonPropertyName("programme")]
    public string? Programme { get; init; }

    /// <summary>The id of a place narrower than the recipient.</summary>
    [JsonPropertyName("place")]
    public string? Place { get; init; }

    /// <summary>The place's Chinese name, or its English one where there is no other.</summary>
    [JsonPropertyName("placeName")]
    public string? PlaceName { get; init; }

    /// <summary>The place's kind: <c>province prefecture county township village functional-area organisation group</c>.</summary>
    [JsonPropertyName("placeKind")]
    public string? PlaceKind { get; init; }

    /// <summary>The scope narrower than the pairing, in Chinese.</summary>
    [JsonPropertyName("scopeZh")]
    public string? ScopeZh { get; init; }

    /// <summary>The scope narrower than the pairing, in English.</summary>
    [JsonPropertyName("scopeEn")]
    public string? ScopeEn { get; init; }

    /// <summary>The scope narrower than the pairing as values of axes, such as <c>budget-level:city; use:industry</c>.</summary>
    [JsonPropertyName("axes")]
    public string? Axes { get; init; }

    /// <summary>The number as written, such as <c>1.796亿元</c>.</summary>
    [JsonPropertyName("asWritten")]
    public required string AsWritten { get; init; }

    /// <summary>The number in the base unit (元, 人, 户 …); a percentage as a fraction.</summary>
    [JsonPropertyName("value")]
    public decimal? Value { get; init; }

    /// <summary>The least value it can stand for, in the same unit; missing where there is none.</summary>
    [JsonPropertyName("low")]
    public decimal? Low { get; init; }

    /// <summary>Whether <see cref="Low"/> itself is possible.</summary>
    [JsonPropertyName("lowIncluded")]
    public bool? LowIncluded { get; init; }

    /// <summary>The greatest value it can stand for, in the same unit; missing where there is none.</summary>
    [JsonPropertyName("high")]
    public decimal? High { get; init; }

    /// <summary>Whether <see cref="High"/> itself is possible.</summary>
    [JsonPropertyName("highIncluded")]
    public bool? HighIncluded { get; init; }

    /// <summary>
    /// The unit: <c>yuan household person person-time village project enterprise workshop job event place percent
    /// percentage-point year area other</c>; <see cref="UnitText"/> says which area or other it is.
    /// </summary>
    [JsonPropertyName("unit")]
    public string? Unit { get; init; }

    /// <summary>The measure word of a unit <c>area</c> or <c>other</c>.</summary>
    [JsonPropertyName("unitText")]
    public string? UnitText { get; init; }

    /// <summary>What one number is per, as a unit code (村均: <c>village</c>).</summary>
    [JsonPropertyName("per")]
    public string? Per { get; init; }

    /// <summary>The qualifier: <c>exact over at-least nearly about at-least-many under at-most</c>; of 以上 and 至少 older rows say <c>over</c>.</summary>
    [JsonPropertyName("qualifier")]
    public string? Qualifier { get; init; }

    /// <summary>Whether the number is declared exact although its form would stand for a range.</summary>
    [JsonPropertyName("exact")]
    public bool? Exact { get; init; }

    /// <summary>The basis: <c>point-in-time cumulative annual per-year period unspecified</c>.</summary>
    [JsonPropertyName("basis")]
    public required string Basis { get; init; }

    /// <summary>The day by which it holds: of a point in time, a cumulative figure, or a year to date.</summary>
    [JsonPropertyName("asOf")]
    public string? AsOf { get; init; }

    /// <summary>The period, such as <c>2020</c> or <c>2019-09/2020-06</c>; of an undated one its name, such as <c>疫情期间</c>.</summary>
    [JsonPropertyName("period")]
    public string? Period { get; init; }

    /// <summary>The first day of the period, where it is known.</summary>
    [JsonPropertyName("periodStart")]
    public string? PeriodStart { get; init; }

    /// <summary>The last day of the period, where it is known.</summary>
    [JsonPropertyName("periodEnd")]
    public string? PeriodEnd { get; init; }

    /// <summary>How precisely the dates were stated: <c>day month year</c>.</summary>
    [JsonPropertyName("granularity")]
    public string? Granularity { get; init; }

    /// <summary>Where the dates come from: <c>stated inherited publication reading</c>.</summary>
    [JsonPropertyName("dated")]
    public string? Dated { get; init; }

    /// <summary>The name of an undated period.</summary>
    [JsonPropertyName("periodLabel")]
    public string? PeriodLabel { get; init; }

    /// <summary>Whether it happened: <c>actual target expectation</c>.</summary>
    [JsonPropertyName("status")]
    public string? Status { get; init; }

    /// <summary>Whose doing it is: <c>supporter place</c>.</summary>
    [JsonPropertyName("attribution")]
    public string? Attribution { get; init; }

    /// <summary>By which poverty line people count as poor: <c>national provincial</c>; missing where it is not stated.</summary>
    [JsonPropertyName("standard")]
    public string? Standard { get; init; }

    /// <summary>The code of whom the figure counts, where that is narrower than its measure says, such as <c>registered-poor</c>.</summary>
    [JsonPropertyName("population")]
    public string? Population { get; init; }

    /// <summary>How final the number is: <c>preliminary final revised</c>; missing where it is not stated.</summary>
    [JsonPropertyName("revision")]
    public string? Revision { get; init; }

    /// <summary>What a rate is a rate of: <c>figure:ID</c>, <c>population</c> with the words in the next two, or <c>not-named</c>.</summary>
    [JsonPropertyName("rateOf")]
    public string? RateOf { get; init; }

    /// <summary>The population a rate is of, in Chinese.</summary>
    [JsonPropertyName("rateOfZh")]
    public string? RateOfZh { get; init; }

    /// <summary>The population a rate is of, in English.</summary>
    [JsonPropertyName("rateOfEn")]
    public string? RateOfEn { get; init; }

    /// <summary>The relations that name this figure first, such as <c>part-of:ID</c> or <c>revises:ID</c>; <c>~</c> before one that was inferred; separated by spaces.</summary>
    [JsonPropertyName("relation")]
    public string? Relation { get; init; }

    /// <summary>Whether a person has yet to confirm how it was read.</summary>
    [JsonPropertyName("unconfirmed")]
    public bool? Unconfirmed { get; init; }

    /// <summary>How an ambiguity was read, in Chinese.</summary>
    [JsonPropertyName("noteZh")]
    public string? NoteZh { get; init; }

    /// <summary>How an ambiguity was read, in English.</summary>
    [JsonPropertyName("noteEn")]
    public string? NoteEn { get; init; }

    /// <summary>The line of the source, blank lines not counted.</summary>
    [JsonPropertyName("line")]
    public int? Line { get; init; }

    /// <summary>The UTF-16 offset in the source.</summary>
    [JsonPropertyName("start")]
    public int? Start { get; init; }

    /// <summary>The length in UTF-16 units.</summary>
    [JsonPropertyName("length")]
    public int? Length { get; init; }

    /// <summary>The text that stands there.</summary>
    [JsonPropertyName("token")]
    public string? Token { get; init; }

    /// <summary>The source's title.</summary>
    [JsonPropertyName("source")]
    public string? Source { get; init; }

    /// <summary>Who published it.</summary>
    [JsonPropertyName("publisher")]
    public string? Publisher { get; init; }

    /// <summary>When, as an ISO 8601 time with its offset.</summary>
    [JsonPropertyName("published")]
    public string? Published { get; init; }

    /// <summary>The SHA-256 of the source's text.</summary>
    [JsonPropertyName("textSha256")]
    public string? TextSha256 { get; init; }

    /// <summary>The content hash of the report the row was taken from.</summary>
    [JsonPropertyName("reportHash")]
    public string? ReportHash { get; init; }

    /// <summary>Members of the figure's document that this version does not know, as JSON.</summary>
    [JsonPropertyName("unknown")]
    public string? Unknown { get; init; }

    /// <summary>
    /// The report's document without its figures, on the first row only: parties, pairings, own measures, relations,
    /// milestones and what was left out. Where it is missing, a report is put together from the other columns.
    /// </summary>
    [JsonPropertyName("report")]
    public string? Report { get; init; }
}
