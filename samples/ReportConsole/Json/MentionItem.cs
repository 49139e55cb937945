using System.Globalization;
using System.Text.Json.Serialization;
using Guangming.Domain;
using Guangming.Domain.Text;

namespace ReportConsole.Json;

/// <summary>A figure of a text as <c>read --json</c> shows it; units and qualifiers are named as in flat rows.</summary>
internal sealed record MentionItem
{
    [JsonPropertyName("start")]
    public required int Start { get; init; }

    [JsonPropertyName("length")]
    public required int Length { get; init; }

    [JsonPropertyName("token")]
    public required string Token { get; init; }

    /// <summary>In the base unit; a percentage as a fraction; none where <see cref="Problem"/> says why it cannot be held.</summary>
    [JsonPropertyName("value")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public decimal? Value { get; init; }

    /// <summary>Why the number states no value: two readings, too many digits, two currencies, a fraction of persons.</summary>
    [JsonPropertyName("problem")]
    public string? Problem { get; init; }

    /// <summary>Which words and rules made it what it is, where <c>--why</c> asks.</summary>
    [JsonPropertyName("why")]
    public IReadOnlyList<string>? Why { get; init; }

    [JsonPropertyName("unit")]
    public required string Unit { get; init; }

    /// <summary>The measure word of a unit <c>area</c> or <c>other</c>.</summary>
    [JsonPropertyName("unitText")]
    public string? UnitText { get; init; }

    /// <summary>The library's own code of the unit, such as <c>kilometre</c> or <c>other:项</c>.</summary>
    [JsonPropertyName("unitCode")]
    public required string UnitCode { get; init; }

    [JsonPropertyName("qualifier")]
    public required string Qualifier { get; init; }

    [JsonPropertyName("basis")]
    public required string Basis { get; init; }

    [JsonPropertyName("asOf")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string? AsOf { get; init; }

    [JsonPropertyName("period")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string? Period { get; init; }

    [JsonPropertyName("noun")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string? Noun { get; init; }

    [JsonPropertyName("relation")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string? Relation { get; init; }

    /// <summary>The places in this array of what the relation names.</summary>
    [JsonPropertyName("relatedTo")]
    public IReadOnlyList<int>? RelatedTo { get; init; }

    [JsonPropertyName("status")]
    public required string Status { get; init; }

    [JsonPropertyName("line")]
    public required int Line { get; init; }

    [JsonPropertyName("sentence")]
    public required int Sentence { get; init; }

    public static MentionItem Of(FigureMention mention, TextReading reading, bool isRefused, Language language)
    {
        Guangming.Domain.Unit unit = mention.Unit;
        ReportingPeriod period = mention.Period;
        return new MentionItem
        {
            Start = mention.Start,
            Length = mention.Length,
            Token = mention.Token,
            Value = isRefused ? null : unit == Guangming.Domain.Unit.Percent ? Trim(mention.Amount / 100m) : mention.Amount,
            Problem = mention.Problem?.In(language),
            Why = reading.Steps.IsEmpty ? null : [.. reading.StepsOf(mention.NumberStart).Select(step => step.ToString(language))],
            Unit = RowCodes.OfUnit(unit),
            UnitText = RowCodes.MeasureWordOf(unit),
            UnitCode = unit.ToString(),
            Qualifier = RowCodes.OfQualifier(mention.Qualifier),
            Basis = period.Basis.Code(),
            AsOf = period.AsOf?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture),
            Period = period.PeriodText ?? period.Label,
            Noun = mention.Noun,
            Relation = Code(mention.Relation.Kind),
            RelatedTo = mention.Relation.To.IsEmpty ? null : mention.Relation.To,
            Status = mention.Status.Code(),
            Line = mention.Paragraph,
            Sentence = mention.Sentence,
        };
    }

    // 1.57% is 0.0157, not 0.0157000.
    private static decimal Trim(decimal value) => value / 1.0000000000000000000000000000m;

    private static string? Code(MentionRelationKind kind) => kind switch
    {
        MentionRelationKind.PartOf => "part-of",
        MentionRelationKind.Together => "together",
        MentionRelationKind.ChangeFrom => "change-from",
        MentionRelationKind.DerivedFrom => "derived-from",
        MentionRelationKind.Respectively => "respectively",
        MentionRelationKind.RangeFrom => "range-from",
        _ => null,
    };
}
