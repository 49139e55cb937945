using Guangming.Domain;
using ReportConsole.Views;

namespace ReportConsole.Json;

/// <summary>One number of two reports as <c>compare --json</c> shows it.</summary>
internal sealed record ComparisonItem(
    string Verdict,
    string Measure,
    string? NameZh,
    string? NameEn,
    string Pairing,
    string? Place,
    string? Axes,
    string? Population,
    string Period,
    ComparedFigureItem? First,
    ComparedFigureItem? Second)
{
    public static ComparisonItem Of(FigureComparison comparison)
    {
        Figure one = (comparison.First ?? comparison.Second)!;
        return new ComparisonItem(
            Code(comparison.Verdict),
            one.Measure.Code,
            one.Measure.Name.Chinese,
            one.Measure.Name.English,
            one.Pairing.Id,
            one.Subject.Place?.Id,
            RowCodes.OfAxes(one.Subject.Axes),
            Narrower.OwnPopulation(one),
            one.Period.ToString(Language.English),
            ComparedFigureItem.Of(comparison.First),
            ComparedFigureItem.Of(comparison.Second));
    }

    private static string Code(ComparisonVerdict verdict) => verdict switch
    {
        ComparisonVerdict.Equal => "equal",
        ComparisonVerdict.Compatible => "compatible",
        ComparisonVerdict.Revised => "revised",
        ComparisonVerdict.Conflicting => "conflicting",
        ComparisonVerdict.OnlyInFirst => "only-in-first",
        _ => "only-in-second",
    };
}
