using Guangming.Domain;

namespace ReportConsole.Views;

/// <summary>A result explained: the one place that puts the explanation together.</summary>
internal static class Explanation
{
    /// <summary>In words, one step a line.</summary>
    public static string Words(IndicatorResult result, Language language) =>
        $"{result.Indicator.Name.In(language)} = {result.Indicator.Formula}\n= {result.ToString(language)}";

    /// <summary>As a formula in TeX.</summary>
    public static string TeX(IndicatorResult result, Language language) =>
        $@"\text{{{Escaped(result.Indicator.Name.In(language))}}} = \text{{{Escaped(result.ToString(language))}}}";

    private static string Escaped(string text) => text.Replace("%", @"\%", StringComparison.Ordinal).Replace("_", @"\_", StringComparison.Ordinal);
}
