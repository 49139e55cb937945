using CsCheck;
using NodaTime;

namespace Guangming.Domain.Text.Tests;

/// <summary>The same words give the same period at every entrance: ReportingPeriod, and prose that opens with them.</summary>
public sealed class DateEntrancesTests
{
    private static readonly LocalDate Published = new(2020, 12, 21);

    // What needs a year or a day of publication says which where none is known.
    [Theory]
    [InlineData("2020年", "2020 to 2020-12-21", true)]
    [InlineData("２０１９年", "2019", true)]
    [InlineData("二0一九年", "2019", true)]
    [InlineData("2015年底", "end of 2015", true)]
    [InlineData("上半年", "2020-01 to 2020-06", false)]
    [InlineData("下半年", "2020-07 to 2020-12", false)]
    [InlineData("一季度", "2020-01 to 2020-03", false)]
    [InlineData("第三季度", "2020-07 to 2020-09", false)]
    [InlineData("前三季度", "2020-01 to 2020-09", false)]
    [InlineData("前11个月", "2020-01 to 2020-11", false)]
    [InlineData("2020年前11个月", "2020-01 to 2020-11", true)]
    [InlineData("截至10月底", "cumulative to 2020-10", false)]
    [InlineData("截至今年11月底", "cumulative to 2020-11", false)]
    [InlineData("截至2019年底", "cumulative to 2019", true)]
    [InlineData("累计至2020年11月", "cumulative to 2020-11", true)]
    [InlineData("年底", "end of 2019", false)]
    [InlineData("10月底", "end of 2020-10", false)]
    [InlineData("今年", "2020 to 2020-12-21", false)]
    [InlineData("今年以来", "2020 to 2020-12-21", false)]
    [InlineData("去年", "2019", false)]
    [InlineData("去年底", "end of 2019", false)]
    [InlineData("去年同期", "2019 to 2019-12-21", false)]
    [InlineData("1—11月", "2020-01 to 2020-11", false)]
    [InlineData("5月", "2020-05", false)]
    [InlineData("五月", "2020-05", false)]
    [InlineData("12月25日", "as of 2019-12-25", false)]
    [InlineData("2月29日", "as of 2020-02-29", false)]
    [InlineData("2019年9月-2020年6月", "2019-09 to 2020-06", true)]
    [InlineData("2016-2020年", "2016 to 2020", true)]
    [InlineData("去年9月至今年6月", "2019-09 to 2020-06", false)]
    [InlineData("12月1日至21日", "2020-12-01 to 2020-12-21", false)]
    [InlineData("2016年以来", "from 2016", true)]
    [InlineData("自2016年结对以来", "from 2016", true)]
    [InlineData("2016年以来累计", "cumulative from 2016 to 2020-12-21", false)]
    [InlineData("2016年5月至今", "2016-05 to 2020-12-21", false)]
    [InlineData("2018年至2020年累计", "cumulative from 2018 to 2020", true)]
    [InlineData("2020年1-11月累计", "2020-01 to 2020-11", true)]
    [InlineData("“十三五”期间", "2016 to 2020", true)]
    [InlineData("十三五以来", "from 2016", true)]
    [InlineData("累计", "cumulative to 2020-12-21", false)]
    [InlineData("目前", "as of 2020-12-21", false)]
    [InlineData("每年", "per year", true)]
    public void Period_OfTheSameWords_IsTheSameEverywhere(string words, string expected, bool needsNoDay)
    {
        ReportingPeriod parsed = ReportingPeriod.Parse(words, Published);
        parsed.ToString().Should().Be(expected, words);
        InProse(words, Published).Should().Be(parsed, "prose has the same grammar");

        ReportingPeriod.TryParse(words, null, out ReportingPeriod? undated).Should().Be(needsNoDay, words);
        ReportingPeriod prose = InProse(words, null);
        if (needsNoDay)
        {
            prose.Should().Be(undated, "it needs no day of publication");
        }
        else
        {
            (prose.Basis is PeriodBasis.Unspecified || prose.End is null).Should().BeTrue("prose leaves it undated too");
            FluentActions.Invoking(() => ReportingPeriod.Parse(words, null)).Should().Throw<FormatException>().Which.Message.Should().ContainAny("a year: none is stated", "a day of publication: none is known");
        }
    }

    [Theory]
    [InlineData("2019年2月29日")]
    [InlineData("2020年13月")]
    [InlineData("2020年6月至2019年9月")]
    [InlineData("11月至3月")]
    [InlineData("五年来")]
    [InlineData("近三年")]
    public void Period_OfADateThatCannotBeOrIsNone_IsRefusedEverywhere(string words)
    {
        ReportingPeriod.TryParse(words, Published, out _).Should().BeFalse(words);
        FigureReader.ReadAll("2018年投入1万元，" + words + "投入5万元。", new ReaderOptions { PublishedOn = Published }).Mentions[^1].Period.Should().Be(ReportingPeriod.Unspecified, "what was set before is over");
    }

    [Theory]
    [InlineData("2021-01-15", "截至12月底", "cumulative to 2020-12", "in January, the December before")]
    [InlineData("2021-01-15", "下半年", "2020-07 to 2020-12", "the half that is over")]
    [InlineData("2020-12-31", "年底", "end of 2020", "on the last day of the year")]
    [InlineData("2020-02-29", "去年同期", "2019 to 2019-02-28", "there was no 29 February")]
    [InlineData("2020-02-29", "2月29日", "as of 2020-02-29", "the day itself")]
    public void Period_WithoutItsYear_IsOfTheYearThatCanBeMeant(string day, string words, string expected, string because)
    {
        LocalDate publication = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
        ReportingPeriod.Parse(words, publication).ToString().Should().Be(expected, because);
        InProse(words, publication).ToString().Should().Be(expected, because);
    }

    [Theory]
    [InlineData("3点5元")]
    [InlineData("2点3亿元")]
    public void Read_ADecimalPointInWords_IsNoClock(string number) =>
        FigureReader.ReadAll("投入" + number + "。").NotFigures.Should().NotContain(one => one.Kind == NotFigureKind.Date, "the number is not taken for a clock time");

    [Theory]
    [InlineData("五年来建房3间。", "五年来")]
    [InlineData("近三年建房3间。", "近三年")]
    [InlineData("5年来建房3间。", "5年来")]
    public void Read_YearsUpToNow_AreNoFigure(string text, string token)
    {
        TextReading reading = FigureReader.ReadAll("2019年投入1万元，" + text, new ReaderOptions { PublishedOn = Published });
        reading.NotFigures.Should().Contain(one => one.Token == token && one.Kind == NotFigureKind.Date);
        reading.Mentions.Should().HaveCount(2);
        reading.Mentions[1].Period.Should().Be(ReportingPeriod.Unspecified, "another time is meant, not which");
    }

    [Fact]
    public void Read_AnyDayOfPublication_NeverThrows()
    {
        string[] words = ["去年", "今年", "上年同期", "年底", "2月29日", "截至12月底", "自去年以来", "5月至今", "累计", "目前", "每年", "下半年", "前三季度", "十一月", "，", "投入5万元", "3人", "。", "\n"];
        LocalDate[] days =
        [
            new(1, 1, 1), new(1, 12, 31), new(9999, 12, 31), new(9999, 1, 1), new(-5, 6, 1), new(2020, 2, 29), LocalDate.MinIsoValue, LocalDate.MaxIsoValue,
            new(1399, 10, 1, CalendarSystem.PersianSimple),
        ];
        Gen.Select(Gen.Int[0, words.Length - 1].Array[1, 12], Gen.Int[0, days.Length - 1]).Sample((picked, day) =>
            FigureReader.ReadAll(string.Concat(picked.Select(i => words[i])), new ReaderOptions { PublishedOn = days[day] }).Mentions.Length >= 0);
    }

    [Theory]
    [InlineData("（２０１９年１２月３０日）\n工作总结\n投入财政帮扶资金5万元。", "2019-12-30")]
    [InlineData("２０１９年工作情况\n投入财政帮扶资金5万元。", "2019-12-31")]
    [InlineData("工作总结\n2019．12．30\n投入财政帮扶资金5万元。", "2019-12-30")]
    [InlineData("二○一九年工作总结\n投入财政帮扶资金5万元。", "2019-12-31")]
    [InlineData("工作总结\n二0一九年\n投入财政帮扶资金5万元。", "2019-12-31")]
    public void Draft_TextWithHeadOrTitle_IsOfItsYear(string text, string day) =>
        new ReportDrafter().Draft(text).Report.Source.PublishedOn.Should().Be(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value);

    private static ReportingPeriod InProse(string words, LocalDate? publication) =>
        FigureReader.Read(words + "投入5万元。", new ReaderOptions { PublishedOn = publication })[^1].Period;
}
