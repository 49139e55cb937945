using System.Globalization;
using CsCheck;
using Guangming.Domain.Tests.Contracts;
using NodaTime;

namespace Guangming.Domain.Tests.Time;

public sealed class ReportingPeriodParsingTests
{
    private static readonly LocalDate Publication = new(2020, 12, 21);

    [Theory]
    [InlineData("2015年底", "end of 2015", DateSource.Stated)]
    [InlineData("2019年末", "end of 2019", DateSource.Stated)]
    [InlineData("2019年年底", "end of 2019", DateSource.Stated)]
    [InlineData("2020年11月底", "end of 2020-11", DateSource.Stated)]
    [InlineData("2019年", "2019", DateSource.Stated)]
    [InlineData("2019年度", "2019", DateSource.Stated)]
    [InlineData("2020年", "2020 to 2020-12-21", DateSource.Publication)]
    [InlineData("2020年全年", "2020", DateSource.Stated)]
    [InlineData("2021年", "2021", DateSource.Stated)]
    [InlineData("今年", "2020 to 2020-12-21", DateSource.Publication)]
    [InlineData("去年", "2019", DateSource.Publication)]
    [InlineData("去年底", "end of 2019", DateSource.Publication)]
    [InlineData("2019年9月-2020年6月", "2019-09 to 2020-06", DateSource.Stated)]
    [InlineData("2019年9月至2020年6月", "2019-09 to 2020-06", DateSource.Stated)]
    [InlineData("2019年9月——2020年6月", "2019-09 to 2020-06", DateSource.Stated)]
    [InlineData("2019 年 9 月 — 2020 年 6 月", "2019-09 to 2020-06", DateSource.Stated)]
    [InlineData("2019年9月至12月", "2019-09 to 2019-12", DateSource.Stated)]
    [InlineData("2020年12月1日至21日", "2020-12-01 to 2020-12-21", DateSource.Stated)]
    [InlineData("2016-2020年", "2016 to 2020", DateSource.Stated)]
    [InlineData("2016年至2020年", "2016 to 2020", DateSource.Stated)]
    [InlineData("2020年1-11月", "2020-01 to 2020-11", DateSource.Stated)]
    [InlineData("2020年11月", "2020-11", DateSource.Stated)]
    [InlineData("2020年上半年", "2020-01 to 2020-06", DateSource.Stated)]
    [InlineData("2020年下半年", "2020-07 to 2020-12", DateSource.Stated)]
    [InlineData("2020年第三季度", "2020-07 to 2020-09", DateSource.Stated)]
    [InlineData("2020年一季度", "2020-01 to 2020-03", DateSource.Stated)]
    [InlineData("2020年第4季度", "2020-10 to 2020-12", DateSource.Stated)]
    [InlineData("2020年前三季度", "2020-01 to 2020-09", DateSource.Stated)]
    [InlineData("2020年12月21日", "as of 2020-12-21", DateSource.Stated)]
    [InlineData("截至2020年11月", "cumulative to 2020-11", DateSource.Stated)]
    [InlineData("截至2020年11月底", "cumulative to 2020-11", DateSource.Stated)]
    [InlineData("截止到2020年底", "cumulative to 2020", DateSource.Stated)]
    [InlineData("截至2020年11月，累计", "cumulative to 2020-11", DateSource.Stated)]
    [InlineData("截至目前", "cumulative to 2020-12-21", DateSource.Publication)]
    [InlineData("累计至2020年11月", "cumulative to 2020-11", DateSource.Stated)]
    [InlineData("累计", "cumulative to 2020-12-21", DateSource.Publication)]
    [InlineData("目前", "as of 2020-12-21", DateSource.Publication)]
    [InlineData("目前累计", "cumulative to 2020-12-21", DateSource.Publication)]
    [InlineData("每年", "per year", DateSource.Stated)]
    [InlineData("2016年5月起", "from 2016-05", DateSource.Stated)]
    [InlineData("自2016年以来", "from 2016", DateSource.Stated)]
    [InlineData("2016年以来累计", "cumulative from 2016 to 2020-12-21", DateSource.Publication)]
    [InlineData("2016年5月至今", "2016-05 to 2020-12-21", DateSource.Publication)]
    [InlineData("自2016年5月至2020年11月累计", "cumulative from 2016-05 to 2020-11", DateSource.Stated)]
    public void Parse_Wording_ReadsIt(string text, string expected, DateSource source)
    {
        ReportingPeriod period = ReportingPeriod.Parse(text, Publication);

        period.ToString().Should().Be(expected);
        period.DateSource.Should().Be(source);
    }

    [Theory]
    [InlineData("", 0, "a period such as *")]
    [InlineData("以前", 0, "a period such as *")]
    [InlineData("2020", 4, "年")]
    [InlineData("20年", 0, "a year of four digits")]
    [InlineData("0000年", 0, "a year of four digits")]
    [InlineData("2020年13月", 5, "a month from 1 to 12")]
    [InlineData("2019年2月29日", 7, "a day of that month")]
    [InlineData("2020年11", 7, "月")]
    [InlineData("2020年第五季度", 6, "a quarter *")]
    [InlineData("2020年11-3月", 8, "a month from the first to 12")]
    [InlineData("2020年6月至2019年9月", 8, "an end that does not lie before the start")]
    [InlineData("2020年 左右", 6, "the end")]
    [InlineData("自2016年", 6, "起, 以来, 至今, 至 or -")]
    [InlineData("截至", 2, "a date or 目前")]
    [InlineData("累计约", 2, "至, 到 or the end")]
    [InlineData("2030年至今", 0, "a start that does not lie after the publication")]
    public void Parse_Wrong_NamesPositionAndExpectation(string text, int position, string expected)
    {
        ReportingPeriod.TryParse(text, Publication, out ReportingPeriod? none).Should().BeFalse();
        none.Should().BeNull();
        FluentActions.Invoking(() => ReportingPeriod.Parse(text, Publication))
            .Should().Throw<FormatException>().WithMessage(string.Create(CultureInfo.InvariantCulture, $"\"{text}\" is not a period: at position {position} expected {expected}."));
    }

    [Fact]
    public void TryParse_Null_IsNone() => ReportingPeriod.TryParse((string?)null, Publication, out _).Should().BeFalse();

    [Fact]
    public void TryParse_PublishedOnTheLastDay_ReadsTheWholeYear() =>
        ReportingPeriod.Parse("2020年", new LocalDate(2020, 12, 31)).Should().Be(ReportingPeriod.Year(2020));

    [Fact]
    public void TryParse_Hostile_NeverThrows()
    {
        string[] words =
        [
            "2020", "2019", "0", "9999", "1", "12", "31", "年", "月", "日", "底", "末", "至", "-", "起", "自", "以来", "至今", "累计", "截至", "目前",
            "每年", "今年", "去年", "上半年", "第", "三", "季度", "前", " ", "，", "全年", "\ud800", "\0",
        ];
        Gen<string> texts = Gen.Int[0, words.Length - 1].Select(i => words[i]).Array[0, 9].Select(string.Concat);
        Gen<LocalDate> days = Gen.OneOf(PartialDateTests.Days, OneOf(
            default, LocalDate.MinIsoValue, LocalDate.MaxIsoValue, new LocalDate(9999, 12, 31), new LocalDate(1399, 10, 1, CalendarSystem.PersianSimple)));

        Gen.Select(texts, days).Sample(
            (text, day) => ReportingPeriod.TryParse(text, day, out ReportingPeriod? period) == (period is not null), iter: 20_000);
        Gen.Select(Gen.String, days).Sample((text, day) => ReportingPeriod.TryParse(text, day, out ReportingPeriod? period) == (period is not null));
        ReportingPeriod.TryParse(new string('2', 100_000), Publication, out _).Should().BeFalse("texts are limited to 256 characters");
    }

    [Fact]
    public void Parse_EveryCulture_IsTheSame() => Cultures.Each(() =>
        ReportingPeriod.Parse("截至2020年11月", Publication).ToString(Language.Chinese).Should().Be("截至2020年11月累计"));

    private static Gen<LocalDate> OneOf(params LocalDate[] days) => Gen.Int[0, days.Length - 1].Select(i => days[i]);
}
