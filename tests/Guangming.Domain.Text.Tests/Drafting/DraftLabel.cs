using System.Globalization;
using NodaTime;

namespace Guangming.Domain.Text.Tests;

/// <summary>A figure of a labelled text, and what a draft should make of it.</summary>
/// <param name="Start">Where its token starts.</param>
/// <param name="Token">The token.</param>
/// <param name="Code">The measure's code; <c>-</c> where none of the built-in measures fits.</param>
/// <param name="Whole">The token of the whole that it is a part of.</param>
/// <param name="Recipients">Whom it is about.</param>
/// <param name="Basis">The basis; <c>?</c> where the label does not say.</param>
/// <param name="From">The first day; <see langword="null"/> where it is not stated.</param>
/// <param name="To">The last day, or the day of a point.</param>
internal sealed record DraftLabel(int Start, string Token, string Code, string? Whole, string Recipients, string Basis, LocalDate? From, LocalDate? To)
{
    /// <summary>Reads <c>token|code|whole|to=recipients|basis=…|period=first/last|asOf=day</c>; what is left out is as in the text's head.</summary>
    public static DraftLabel Parse(int start, string marked, string recipients, string basis)
    {
        string[] parts = marked.Split('|');
        string? whole = parts.Skip(2).FirstOrDefault(part => !part.Contains('=', StringComparison.Ordinal));
        Dictionary<string, string> keys = parts.Skip(2).Where(part => part.Contains('=', StringComparison.Ordinal))
            .Select(part => part.Split('=', 2)).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
        if (!keys.TryGetValue("basis", out string? own))
        {
            string[] defaults = basis.Split(':', 2);
            own = defaults[0];
            if (defaults.Length > 1)
            {
                keys[defaults[0] == "point" ? "asOf" : "period"] = defaults[1];
            }
        }

        string[] days = keys.TryGetValue("period", out string? period) ? period.Split('/') : ["..", keys.GetValueOrDefault("asOf", "..")];
        return new DraftLabel(start, parts[0], parts[1], whole, keys.GetValueOrDefault("to", recipients), own, Day(days[0]), Day(days[1]));
    }

    /// <summary>Whether a figure holds for the time that the label says.</summary>
    /// <param name="period">The figure's period.</param>
    /// <param name="published">The day of publication; a running year may end on it.</param>
    public bool Holds(ReportingPeriod period, LocalDate published) => Basis switch
    {
        "?" => true,
        "none" => period.Basis == PeriodBasis.Unspecified || (period.Basis == PeriodBasis.PointInTime && period.End is null),
        "point" => period.Basis == PeriodBasis.PointInTime && period.End == To,
        "per-year" => period.Basis == PeriodBasis.PerYear,
        "cumulative" => period.Basis == PeriodBasis.Cumulative && period.Start == From && period.End == To,
        // 截至11月底，当年…: cumulative to that day; the label gives the start that the words leave open.
        "period" when period is { Basis: PeriodBasis.Cumulative, Start: null } => period.End == To,
        _ => period.Basis is PeriodBasis.Annual or PeriodBasis.Period && period.Start == From && (period.End == To || (To?.Year == published.Year && To is { Month: 12, Day: 31 } && period.End == published)),
    };

    private static LocalDate? Day(string text) =>
        text == ".." ? null : NodaTime.Text.LocalDatePattern.CreateWithInvariantCulture("uuuu-MM-dd").Parse(text).Value;

    /// <summary>The label as a line of a list of errors.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Token}: {Code} of {Recipients}, {Basis} {From}..{To}{(Whole is null ? string.Empty : $", part of {Whole}")}");
}
