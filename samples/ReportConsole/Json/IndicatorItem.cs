using Guangming.Domain;

namespace ReportConsole.Json;

/// <summary>An indicator's result as <c>indicators --json</c> shows it; its messages in the session's language, all else in none.</summary>
internal sealed record IndicatorItem(
    string Code,
    int Version,
    string? NameZh,
    string? NameEn,
    string? Pairing,
    ReportingPeriod? Period,
    ReportingPeriod? Baseline,
    ExactNumber? Value,
    ExactNumber? Low,
    bool? LowIncluded,
    ExactNumber? High,
    bool? HighIncluded,
    string Unit,
    string Origin,
    string? Display,
    string? NoValueReason,
    string? NoValueMessage,
    IReadOnlyList<InputItem> Inputs,
    IReadOnlyList<string> Notes,
    string Fingerprint)
{
    public static IndicatorItem Of(IndicatorResult result, Language language) => new(
        result.Code,
        result.Version,
        result.Indicator.Name.Chinese,
        result.Indicator.Name.English,
        result.Pairing?.Id,
        result.Period,
        result.BaselinePeriod,
        ExactNumber.Of(result.HasValue ? result.Value.Amount : null, result.Unit),
        ExactNumber.Of(result.Range?.Lower, result.Unit),
        result.Range?.IsLowerClosed,
        ExactNumber.Of(result.Range?.Upper, result.Unit),
        result.Range?.IsUpperClosed,
        result.Unit.ToString(),
        result.Origin.Code(),
        result.Display,
        result.Reason?.Kind.Code(),
        result.Reason?.Message.In(language),
        [.. result.Trace.Select(InputItem.Of)],
        [.. result.Notes.Select(note => note.In(language))],
        result.Fingerprint);
}
