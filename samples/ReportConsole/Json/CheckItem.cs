using Guangming.Domain;

namespace ReportConsole.Json;

/// <summary>A check as <c>audit --json</c> shows it; its messages in the session's language. <c>Unconfirmed</c> names the figures that no person has confirmed.</summary>
internal sealed record CheckItem(
    string Rule,
    string Severity,
    string Verdict,
    string Message,
    IReadOnlyList<string> Figures,
    string? Unit,
    RangeItem? Stated,
    RangeItem? Computed,
    decimal? Slack,
    DiagnosisItem? Diagnosis,
    string Certainty,
    IReadOnlyList<string>? Unconfirmed)
{
    public static CheckItem Of(Check check, Language language) => new(
        check.Rule.Id,
        Code(check.Severity),
        Code(check.Verdict),
        check.Message.In(language),
        [.. check.Figures.Select(figure => figure.Id)],
        (check.Stated ?? check.Computed)?.Unit.ToString(),
        RangeItem.Of(check.Stated),
        RangeItem.Of(check.Computed),
        check.Slack,
        DiagnosisItem.Of(check.Diagnosis, language),
        Code(check.Certainty),
        check.Figures.Where(figure => !figure.IsConfirmed).Select(figure => figure.Id).Distinct(StringComparer.Ordinal).ToList() is { Count: > 0 } open ? open : null);

    private static string Code(CheckVerdict verdict) => verdict switch
    {
        CheckVerdict.Holds => "holds",
        CheckVerdict.Fails => "fails",
        _ => "not-checkable",
    };

    private static string Code(Guangming.Domain.Certainty certainty) => certainty switch
    {
        Guangming.Domain.Certainty.Reading => "reading",
        Guangming.Domain.Certainty.Inferred => "inferred",
        Guangming.Domain.Certainty.Unconfirmed => "unconfirmed",
        _ => "stated",
    };

    private static string Code(Guangming.Domain.Severity severity) => severity switch
    {
        Guangming.Domain.Severity.Error => "error",
        Guangming.Domain.Severity.Warning => "warning",
        Guangming.Domain.Severity.Question => "question",
        _ => "information",
    };
}
