using Guangming.Domain;

namespace ReportConsole.Views;

/// <summary>A result explained by the library: the one place that asks for it.</summary>
internal static class Explanation
{
    /// <summary>In words, one step a line.</summary>
    public static string Words(IndicatorResult result, Language language) => result.Explain(language);

    /// <summary>As a formula in TeX.</summary>
    public static string TeX(IndicatorResult result, Language language) => result.ExplainTeX(language);
}
