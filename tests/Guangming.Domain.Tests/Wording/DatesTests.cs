using System.Globalization;
using CsCheck;

namespace Guangming.Domain.Tests.Wording;

/// <summary>The lexer of dates: what it takes for a date, how far it goes, and that it stands everything.</summary>
public sealed class DatesTests
{
    [Theory]
    [InlineData("2020年投入", "2020年", "2020", "a year")]
    [InlineData("２０２０年投入", "２０２０年", "2020", "full width")]
    [InlineData("二〇二〇年投入", "二〇二〇年", "2020", "Chinese digits")]
    [InlineData("二○一九年", "二○一九年", "2019", "a circle for the zero")]
    [InlineData("二0一九年", "二0一九年", "2019", "a zero among Chinese digits")]
    [InlineData("二ＯＯ九年", "二ＯＯ九年", "2009", "letters for zeros")]
    [InlineData("2020 年 5 月 3 日", "2020 年 5 月 3 日", "2020-5-3", "blanks within")]
    [InlineData("二〇二〇年十一月三十日", "二〇二〇年十一月三十日", "2020-11-30", "a letter's date")]
    [InlineData("2020年五月廿五日", "2020年五月廿五日", "2020-5-25", "廿")]
    [InlineData("2019．12．30", "2019．12．30", "2019-12-30", "full-width points")]
    [InlineData("2020-12-21 08:02:58", "2020-12-21 08:02:58", "2020-12-21", "the clock goes with the day")]
    [InlineData("2020/5/3", "2020/5/3", "2020-5-3", "slashes")]
    [InlineData("2020-12，", "2020-12", "2020-12", "a month")]
    [InlineData("2015年底", "2015年底", "2015 end", "its end")]
    [InlineData("2020年全年", "2020年全年", "2020 whole", "whole")]
    [InlineData("今年1—11月", "今年1—11月", "今年+0-1..今年+0-11", "months of this year")]
    [InlineData("去年同期", "去年同期", "今年-1 same", "as much of last year")]
    [InlineData("上半年", "上半年", "-1..-6", "a half")]
    [InlineData("第三季度", "第三季度", "-7..-9", "a quarter")]
    [InlineData("前三季度", "前三季度", "-1..-9", "three quarters")]
    [InlineData("2020年前11个月", "2020年前11个月", "2020-1..2020-11", "eleven months")]
    [InlineData("1至3季度", "1至3季度", "-1..-9", "a span of quarters")]
    [InlineData("9月至12月", "9月至12月", "-9..-12", "a span without a year")]
    [InlineData("2019年9月-2020年6月", "2019年9月-2020年6月", "2019-9..2020-6", "a span over years")]
    [InlineData("去年9月至今年6月", "去年9月至今年6月", "今年-1-9..今年+0-6", "a span of relative years")]
    [InlineData("12月1日至21日", "12月1日至21日", "-12-1..-12-21", "days of one month")]
    [InlineData("2016-2020年", "2016-2020年", "2016..2020", "the first year without its word")]
    [InlineData("十三五”期间", "十三五”", "2016..2020", "a five-year plan")]
    [InlineData("2020年5个村", "2020年", "2020", "5个 is no month")]
    [InlineData("2020年两会", "2020年", "2020", "两会 is no month")]
    [InlineData("2020年前三名", "2020年", "2020", "a rank is no part of it")]
    [InlineData("5月收入", "5月", "-5", "a month")]
    public void TryRead_Date_IsReadAsFarAsItGoes(string text, string token, string expected, string because)
    {
        Dates.TryRead(text, 0, out DateToken date).Should().BeTrue(because);

        date.Kind.Should().Be(DateKind.Date, because);
        text[date.Start..date.End].Should().Be(token, because);
        Shown(date).Should().Be(expected, because);
    }

    [Theory]
    [InlineData("五年来", DateKind.Vague)]
    [InlineData("3年多来", DateKind.Vague)]
    [InlineData("近三年", DateKind.Vague)]
    [InlineData("近6个月", DateKind.Vague)]
    [InlineData("2019年2月29日", DateKind.Vague)]
    [InlineData("13月", DateKind.Vague)]
    [InlineData("2020年6月至2019年9月", DateKind.Vague)]
    [InlineData("15时", DateKind.Moment)]
    [InlineData("3点30分", DateKind.Moment)]
    [InlineData("8点半", DateKind.Moment)]
    [InlineData("8点30开会", DateKind.Moment)]
    [InlineData("08:02", DateKind.Moment)]
    [InlineData("21日", DateKind.Moment)]
    [InlineData("21号，", DateKind.Moment)]
    public void TryRead_WordsThatDateNothing_SayWhatTheyAre(string text, DateKind kind)
    {
        Dates.TryRead(text, 0, out DateToken date).Should().BeTrue("they are words of time");
        date.Kind.Should().Be(kind, "they set no period");
    }

    [Theory]
    [InlineData("3点5元", "a decimal")]
    [InlineData("2点3亿元", "a decimal")]
    [InlineData("24/7", "no date")]
    [InlineData("4/5G", "no date")]
    [InlineData("3个月", "a length of time")]
    [InlineData("九年义务教育", "a name")]
    [InlineData("五年来自", "来自 is a word of its own")]
    [InlineData("3号线", "a line")]
    [InlineData("两月", "two months")]
    [InlineData("三个季度", "three quarters")]
    [InlineData("上年龄", "part of 以上年龄")]
    [InlineData("2020个", "a number")]
    [InlineData("2020.12%", "a number")]
    [InlineData("前三名", "a rank")]
    [InlineData("前3个月", "that is a date: three months from the start of the year", true)]
    [InlineData("", "nothing")]
    public void TryRead_NoDate_IsNone(string text, string because, bool isDate = false) =>
        Dates.TryRead(text, 0, out _).Should().Be(isDate, because);

    [Theory]
    [InlineData("历时近三年", 2)]
    [InlineData("提前3个月", 1)]
    public void TryRead_WordsBefore_Count(string text, int start) => Dates.TryRead(text, start, out _).Should().BeFalse("the words before make it a length of time");

    [Fact]
    public void TryRead_EveryDayOfEveryScript_IsThatDay()
    {
        Gen.Select(Gen.Int[Dates.FirstYear, Dates.LastYear], Gen.Int[1, 12], Gen.Int[1, 31]).Sample((year, month, day) =>
        {
            bool exists = day <= DateTime.DaysInMonth(year, month);
            string digits = FormattableString.Invariant($"{year}年{month}月{day}日");
            string[] forms = [digits, Wide(digits), FormattableString.Invariant($"{year}-{month:00}-{day:00}"), Han(year) + "年" + Small(month) + "月" + Small(day) + "日"];
            return forms.All(form => Dates.TryRead(form, 0, out DateToken date) && date.End == form.Length && date.IsDay == exists && (date.Year, date.Month, date.Day) == (year, month, day));
        }, iter: 20_000);
    }

    [Fact]
    public void TryRead_Hostile_NeverThrowsAndStaysInTheText()
    {
        string[] words =
        [
            "2020", "１９９９", "0", "99999999", "1", "12", "31", "年", "月", "日", "号", "底", "末", "初", "至", "-", "—", "/", ".", "．", ":", "点", "时", "分", "半", "起", "以来", "来", "今年", "去年",
            "上半年", "第", "三", "十", "廿", "○", "两", "季度", "前", "个", "近", "全年", "同期", "“", "十三五", "”", "期间", " ", "\u3000", "，", "\ud800", "\0",
        ];
        Gen.Int[0, words.Length - 1].Select(i => words[i]).Array[0, 9].Select(string.Concat).Sample(
            text =>
            {
                bool isSound = true;
                for (int at = 0; at <= text.Length; at++)
                {
                    bool isRead = Dates.TryRead(text, at, out DateToken date);
                    isSound &= isRead == new DateLexer(text).TryRead(at, out _); // The quick answer is the slow one's.
                    isSound &= !isRead || (date.Start == at && date.End > at && date.End <= text.Length && date.Month is >= 0 and <= 13 && Enum.IsDefined(Dates.LeadOf(text, date)));
                }

                _ = Dates.TryReadAlone(text, out _);
                _ = PublicationDay.Find(text);
                return isSound && YearsNamed.TryFind(text, true, out int first, out int last) == (last > 0) && (first > 0) == (last > 0);
            },
            iter: 30_000);
    }

    [Theory]
    [InlineData("（２０１９年１２月３０日）\n投入5万元。", "2019-12-30", "a date line at the head")]
    [InlineData("总结\n2019．12．30\n投入5万元。", "2019-12-30", "points")]
    [InlineData("总结\n投入5万元。\n二○一九年十二月三十日", "2019-12-30", "a letter's foot")]
    [InlineData("总结\n投入5万元。\n某区协作办 2019年12月30日印发\n", "2019-12-30", "behind the office")]
    [InlineData("发布时间：二0一九年十二月三十日", "2019-12-30", "labelled")]
    [InlineData("来源：某报 2019-12-30 08:02，投入5万元。", "2019-12-30", "a clock behind it")]
    [InlineData("关于2019年12月30日会议的通知", null, "the day of a meeting")]
    [InlineData("2019年12月30日，投入5万元。", null, "a sentence")]
    [InlineData("", null, "nothing")]
    public void Find_DayOfPublication_IsTheOneStated(string text, string? day, string because) =>
        (PublicationDay.Find(text) is { } found ? NodaTime.Text.LocalDatePattern.Iso.Format(found) : null).Should().Be(day, because);

    [Theory]
    [InlineData("２０１９年工作情况", 2019)]
    [InlineData("二○一九年总结", 2019)]
    [InlineData("二0一九年总结", 2019)]
    [InlineData("2016—2020年工作总结", 2020)]
    [InlineData("某区-某县-2020", 2020)]
    [InlineData("工作总结\n（二〇一九年）\n", 2019)]
    [InlineData("（２０１９年１２月３０日）", 2019)]
    [InlineData("投入2000万元", 0)]
    [InlineData("工作总结\n2019年，投入5万元。", 0)]
    public void TryFindAtHead_Title_NamesItsYear(string text, int expected)
    {
        YearsNamed.TryFindAtHead(text, out int year).Should().Be(expected > 0, text);
        year.Should().Be(expected, text);
    }

    private static string Shown(in DateToken date)
    {
        string first = Point(date.Year, date.YearOffset, date.Month, date.Day);
        string last = Point(date.LastYear, date.LastYearOffset, date.LastMonth, date.LastDay);
        return (first == last ? first : first + ".." + last) + (date.IsEnd ? " end" : date.IsWhole ? " whole" : date.IsSamePeriod ? " same" : string.Empty);
    }

    private static string Point(int year, int? offset, int month, int day) =>
        (year > 0 ? year.ToString(CultureInfo.InvariantCulture) : offset is { } by ? "今年" + by.ToString("+0;-0;+0", CultureInfo.InvariantCulture) : string.Empty)
        + (month > 0 ? FormattableString.Invariant($"-{month}") : string.Empty) + (day > 0 ? FormattableString.Invariant($"-{day}") : string.Empty);

    private static string Wide(string text) => string.Concat(text.Select(c => char.IsAsciiDigit(c) ? (char)(c - '0' + '０') : c));

    private static string Han(int number) => string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(c => "〇一二三四五六七八九"[c - '0']));

    private static string Small(int number) =>
        (number >= 20 ? Han(number / 10) : string.Empty) + (number >= 10 ? "十" : string.Empty) + (number % 10 > 0 ? Han(number % 10) : string.Empty);
}
