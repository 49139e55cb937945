using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Guangming.Domain.Text;
using NodaTime;

namespace Guangming.Domain.Entrances.Tests.Dates;

/// <summary>A period is the same wherever its wording stands.</summary>
public sealed class PeriodEntranceTests
{
    private const int Shown = 100;

    private static readonly LocalDate Published = new(2020, 12, 21);

    private static readonly PeriodReference Reference = new(Published);

    [Fact]
    public void TryParse_EveryWording_AsTheReferenceDoes() => Hold(
        PeriodTexts.All,
        text => ReportingPeriod.TryParse(text, Published, out ReportingPeriod? period) ? period : null,
        (read, expected) => read == expected);

    [Fact]
    public void TryParse_EveryWording_NeverReadsWhatItRefuses()
    {
        foreach (string text in PeriodTexts.All)
        {
            bool isRead = ReportingPeriod.TryParse(text, Published, out _);
            Action parse = () => ReportingPeriod.Parse(text, Published);
            if (isRead)
            {
                parse.Should().NotThrow(text);
            }
            else
            {
                parse.Should().Throw<FormatException>(text);
            }
        }
    }

    [Fact]
    public void FigureReader_EveryWordingBeforeAFigure_AsTheReferenceDoes() => Hold(
        [.. PeriodTexts.All.Where(text => Reference.Read(text) is not null && !IsOfItsOwn(text))],
        Prose,
        (read, expected) => read is not null && expected is not null && SameDays(read, expected));

    // A date in brackets stands under a letter and dates nothing behind it; 每年 alone holds for its own clause only.
    private static bool IsOfItsOwn(string text) => text[0] is '（' or '(' || text == "每年";

    // Whether a date is the figure's own or was said just before differs by sentence; from publication or not must agree.
    private static bool SameDays(ReportingPeriod read, ReportingPeriod expected) =>
        read.Basis == expected.Basis && read.Start == expected.Start && read.End == expected.End && read.Granularity == expected.Granularity
        && (read.DateSource == DateSource.Publication) == (expected.DateSource == DateSource.Publication);

    private static ReportingPeriod? Prose(string text)
    {
        ImmutableArray<FigureMention> mentions = FigureReader.Read(text + "，安排资金300万元。", new ReaderOptions { PublishedOn = Published });
        FigureMention? money = mentions.FirstOrDefault(mention => mention.Token == "300万元");
        return mentions.Length == 1 ? money?.Period : null;
    }

    private static void Hold(IReadOnlyList<string> texts, Func<string, ReportingPeriod?> read, Func<ReportingPeriod?, ReportingPeriod?, bool> agrees)
    {
        List<(string Text, ReportingPeriod? Expected, string Read)> wrong = [];
        foreach (string text in texts)
        {
            ReportingPeriod? expected = Reference.Read(text);
#pragma warning disable CA1031 // Any exception is what the test looks for.
            try
            {
                ReportingPeriod? period = read(text);
                if (!agrees(period, expected))
                {
                    wrong.Add((text, expected, Told(period)));
                }
            }
            catch (Exception e)
            {
                wrong.Add((text, expected, "THROWS " + e.GetType().Name + ": " + e.Message));
            }
#pragma warning restore CA1031
        }

        StringBuilder table = new();
        table.AppendLine(CultureInfo.InvariantCulture, $"{wrong.Count} of {texts.Count} wordings disagree");
        foreach ((string text, ReportingPeriod? expected, string told) in wrong.Take(Shown))
        {
            table.AppendLine(CultureInfo.InvariantCulture, $"\"{text}\": expected {Told(expected)}, read {told}");
        }

        Assert.True(wrong.Count == 0, table.ToString());
    }

    private static string Told(ReportingPeriod? period) => period is null ? "none" : $"{period} ({period.DateSource})";
}
