using Guangming.Domain;

namespace ReportConsole.Json;

/// <summary>The one slip that would repair a failure, as <c>audit --json</c> shows it.</summary>
internal sealed record DiagnosisItem(string Kind, string Message, IReadOnlyList<string> Figures)
{
    public static DiagnosisItem? Of(Diagnosis? diagnosis, Language language) => diagnosis is null ? null : new(
        Code(diagnosis.Kind), diagnosis.Message.In(language), [.. diagnosis.Figures.Select(figure => figure.Id)]);

    private static string Code(SlipKind kind) => kind switch
    {
        SlipKind.PowerOfTen => "power-of-ten",
        SlipKind.MultipleAsGrowth => "multiple-as-growth",
        SlipKind.GrowthAsMultiple => "growth-as-multiple",
        SlipKind.PercentForPoints => "percent-for-points",
        SlipKind.TruncatedForRounded => "truncated-for-rounded",
        SlipKind.HouseholdsForPersons => "households-for-persons",
        SlipKind.OneForAll => "one-for-all",
        SlipKind.YearForCumulative => "year-for-cumulative",
        SlipKind.SwappedOperands => "swapped-operands",
        _ => "none",
    };
}
