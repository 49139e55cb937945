using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Guangming.Domain.Text;
using NodaTime;

namespace Guangming.Domain.Entrances.Tests.Dates;

/// <summary>Without a day of publication what has no year is refused, and the refusal says that the year is missing.</summary>
public sealed class UndatedPeriodTests
{
    private const int Shown = 100;

    private static readonly LocalDate AnyDay = new(2020, 12, 21);

    private static readonly PeriodReference Reference = new(null);

    private static readonly PeriodReference Dated = new(AnyDay);

    private static IEnumerable<string> Readable => PeriodTexts.All.Where(text => Dated.Read(text) is not null);

    [Fact]
    public void TryParse_WithoutPublication_ReadsWhatHasItsYear()
    {
        StringBuilder wrong = new();
        int count = 0;
        foreach (string text in PeriodTexts.All)
        {
            ReportingPeriod? expected = Reference.Read(text);
            ReportingPeriod? read = ReportingPeriod.TryParse(text, null, out ReportingPeriod? period) ? period : null;
            if (read != expected && ++count <= Shown)
            {
                wrong.AppendLine(CultureInfo.InvariantCulture, $"\"{text}\": expected {expected?.ToString() ?? "none"}, read {read?.ToString() ?? "none"}");
            }
        }

        Assert.True(count == 0, string.Create(CultureInfo.InvariantCulture, $"{count} wordings\n{wrong}"));
    }

    [Fact]
    public void Parse_WithoutPublication_SaysWhatIsMissing()
    {
        foreach (string text in Readable.Where(text => Reference.Read(text) is null))
        {
            Action parse = () => ReportingPeriod.Parse(text, null);

            parse.Should().Throw<FormatException>(text).Which.Message.Should().Match(message => message.Contains("year", StringComparison.Ordinal)
                || message.Contains("publication", StringComparison.Ordinal), text);
        }
    }

    [Fact]
    public void FigureReader_WithoutPublication_DatesNothingThatHasNoYear()
    {
        // 2016年至今 has a year: prose may keep its start.
        foreach (string text in Readable.Where(text => Reference.Read(text) is null && !text.EndsWith("至今", StringComparison.Ordinal)))
        {
            ImmutableArray<FigureMention> mentions = FigureReader.Read(text + "，安排资金300万元。");
            FigureMention money = mentions.First(mention => mention.Token == "300万元");

            money.Period.IsDated.Should().BeFalse(text);
        }
    }
}
