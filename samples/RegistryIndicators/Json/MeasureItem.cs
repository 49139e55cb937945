using Guangming.Domain;
using Guangming.Domain.Data;

namespace RegistryIndicators.Json;

/// <summary>A survey measure; its 95% interval where there is a standard error.</summary>
internal sealed record MeasureItem(
    string Code, string? NameZh, string? NameEn, double? Value, double? StandardError, double? Low, double? High, string? NoValueMessage)
{
    public static MeasureItem Of(SurveyResult result, Language language) => new(
        result.Measure.Code,
        result.Measure.Name.Chinese,
        result.Measure.Name.English,
        result.HasValue ? result.Value : null,
        null,
        null,
        null,
        result.Reason?.In(language));

    public static MeasureItem Of(SurveyEstimate estimate, Language language) => estimate.HasStandardError
        ? Of(estimate.Result, language) with { StandardError = estimate.StandardError, Low = estimate.Interval().Low, High = estimate.Interval().High }
        : Of(estimate.Result, language);
}
