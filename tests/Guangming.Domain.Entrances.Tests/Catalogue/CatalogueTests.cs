using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Guangming.Domain.Entrances.Tests.Entrances;
using Guangming.Domain.Entrances.Tests.Reference;

namespace Guangming.Domain.Entrances.Tests.Catalogue;

/// <summary>A figure of any measure stands for what its text says in the measure's unit, cut to what the measure can be.</summary>
public sealed class CatalogueTests
{
    private const int Shown = 20;

    private static readonly string[] Forms =
    [
        "{0}", "约{0}", "{0}左右", "超{0}", "至少{0}", "{0}以上", "不超过{0}", "{0}以下", "不足{0}", "近{0}", "{0}多", "达{0}", " {0} ", "{0}（含）以上",
    ];

    public static TheoryData<string> Codes => [.. Measures.All.Select(measure => measure.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Range_OfAFigure_IsThatOfItsTextCutToTheDomain(string code)
    {
        Measure measure = Measures.Get(code);
        StringBuilder wrong = new();
        int count = 0;
        foreach (string text in Texts(measure))
        {
            Bounds? expected = Expected(measure, text, out bool isImpossible);
            string? told = Compared(measure, text, expected, isImpossible);
            if (told is not null && ++count <= Shown)
            {
                wrong.AppendLine(CultureInfo.InvariantCulture, $"\"{text}\": expected {expected?.ToString() ?? "a refusal"}, {told}");
            }
        }

        Assert.True(count == 0, string.Create(CultureInfo.InvariantCulture, $"{code}: {count} texts\n{wrong}"));
    }

    private static IEnumerable<string> Texts(Measure measure)
    {
        string word = measure.Unit.Symbol;
        string[] numbers = measure.Unit.IsCountable
            ? ["0", "5", "300", "1,234", "1 234", "1.5万", "三十七", "2千5百", "3万零5"]
            : measure.Unit == Unit.Percent || measure.Unit == Unit.PercentagePoint ? ["0", "5", "1.57", "23.1", "95", "99.9", "100", "三十七"]
            : ["0", "5", "300", "1.57", "1,234.5", "1.5万", "44.70万", "1.796亿", "2千5百万", "三十七", "一亿七千九百六十万"];
        return from number in numbers from form in Forms select string.Format(CultureInfo.InvariantCulture, form, number + word);
    }

    // A text outside the domain as a whole (不足0户) may be refused or kept as it is, but not be thrown at.
    private static Bounds? Expected(Measure measure, string text, out bool isImpossible)
    {
        isImpossible = false;
        if (ReferenceReader.Read(text).Reading is not { } reading)
        {
            return null;
        }

        // The measures' own rule: an unqualified 100% of the cover of a guarantee says all.
        if (measure.Kind == MeasureKind.Rate && measure.Code.StartsWith("guarantee.", StringComparison.Ordinal) && reading is { Qualifier: "None" } && reading.Amount == Fraction.From(100m))
        {
            return Bounds.Point(Fraction.From(100m));
        }

        Bounds range = reading.Range!;
        Bounds? cut = measure.Domain is { } domain ? range.CutTo(Bounds.From(domain)) : range;
        isImpossible = cut is null;
        return cut;
    }

    private static string? Compared(Measure measure, string text, Bounds? expected, bool isImpossible)
    {
#pragma warning disable CA1031 // Any exception is what the test looks for.
        try
        {
            bool isBuilt = OwnReports.Builder(measure, text).TryBuild(out Report? report, out ImmutableArray<Finding> findings);
            Bounds? read = isBuilt ? Bounds.From(report![OwnReports.FigureId].Range()) : null;
            return isImpossible || read == expected ? null : "read " + (read?.ToString() ?? "none: " + string.Join(' ', findings.Select(finding => finding.ToString())));
        }
        catch (Exception e)
        {
            return "THROWS " + e.GetType().Name + ": " + e.Message;
        }
#pragma warning restore CA1031
    }
}
