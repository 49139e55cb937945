using Guangming.Domain;

namespace ReportConsole.Views;

/// <summary>Compared numbers, those that most deserve a look first.</summary>
internal static class ComparisonOrder
{
    /// <summary>The verdicts from the gravest to the one that asks for nothing.</summary>
    public static IReadOnlyList<ComparisonVerdict> Verdicts { get; } =
    [
        ComparisonVerdict.Conflicting, ComparisonVerdict.Revised, ComparisonVerdict.Compatible,
        ComparisonVerdict.OnlyInFirst, ComparisonVerdict.OnlyInSecond, ComparisonVerdict.Equal,
    ];

    public static IEnumerable<FigureComparison> Of(ReportComparison comparison) => Verdicts.SelectMany(verdict => comparison.With(verdict));
}
