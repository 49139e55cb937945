using System.Text.RegularExpressions;
using Guangming.Domain.Entrances.Tests.Reference;

namespace Guangming.Domain.Entrances.Tests.Dates;

/// <summary>Wordings of periods: years as they are written times forms, and what is refused.</summary>
internal static partial class PeriodTexts
{
    private static readonly string[] Years =
    [
        "2015年", "2019年", "2020年", "二○一九年", "二〇二〇年", "二0一九年", "二零二零年", "今年", "去年", "上年", "",
    ];

    // Behind a year, or behind nothing, where the day of publication gives it.
    private static readonly string[] Parts =
    [
        "上半年", "一季度", "第一季度", "第三季度", "三季度", "第2季度", "前三季度", "前两个季度", "前11个月", "前9个月", "前十个月", "1-11月", "1至11月", "1—11月", "1月-11月", "1月至11月", "1～6月",
        "一至六月", "10月", "十月", "十一月", "10月底", "10月末", "11月15日", "十一月十五日", "12月1日", "12月1日至21日", "12月1-15日",
    ];

    private static readonly string[] Dashes = ["-", "－", "—", "——", "～", "至", "到"];

    private static readonly string[] Refused =
    [
        "", "以前", "2020", "20年", "0000年", "2020年13月", "2019年2月29日", "2020年11", "2020年第五季度", "2020年11-3月", "2020年6月至2019年9月", "自2016年",
        "截至", "累计约", "2030年至今", "2020年左右", "前13个月", "2020年前0个月", "2020年12月32日", "2020.13.01", "2020.12.30.1", "九年", "五年来", "十三五",
    ];

    /// <summary>All, each once.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. Years.Where(year => year.Length > 0)
            .Concat(Ends())
            .Concat(from year in Years from part in Parts where part != "前两个季度" select year + part)
            .Concat(Starts())
            .Concat(Spans())
            .Concat(WithSeparators())
            .Concat(["今年上半年", "去年全年", "2019年全年", "2019年度", "去年同期", "上年同期", "每年", "目前", "累计", "截至目前", "目前累计"])
            .SelectMany(text => new[] { text, ReferenceWidths.Widen(text), Spaced().Replace(text, " $0") })
            .Concat(Refused)
            .Distinct(StringComparer.Ordinal),
    ];

    private static IEnumerable<string> Ends() =>
        from year in Years
        where year.Length > 0
        from end in new[] { "底", "末", "年底", "年末" }
        where year is not ("今年" or "本年")
        select year.EndsWith('年') ? year + end : year;

    private static IEnumerable<string> Starts() =>
        from date in new[] { "2016年", "2016年5月", "2019年5月8日", "2018年底", "二〇一六年", "二○一六年五月", "2019年11月底", "去年", "去年9月", "10月底", "10月15日", "2019.12.30" }
        from form in new[] { "截至{0}", "截止{0}", "截止到{0}", "累计至{0}", "累计到{0}", "自{0}以来", "自{0}起", "{0}以来", "{0}起", "{0}至今" }
        let starts = form.EndsWith("以来", StringComparison.Ordinal) || form.EndsWith('起') || form.EndsWith('今')
        where !(starts && (date.EndsWith('底') || date.Contains('.', StringComparison.Ordinal)))
        select form.Replace("{0}", date, StringComparison.Ordinal);

    private static IEnumerable<string> Spans() =>
        from dash in Dashes
        from pair in new[]
        {
            ("2016", "2020年"), ("2016年", "2020年"), ("二〇一六年", "二〇二〇年"), ("2019年9月", "2020年6月"), ("2019年9月", "12月"), ("2019年11月5日", "2020年3月8日"),
            ("去年9月", "今年6月"), ("2020年12月1日", "21日"), ("2020年1", "11月"),
        }
        select pair.Item1 + dash + pair.Item2;

    private static IEnumerable<string> WithSeparators() =>
    [
        "2019.12.30", "2019-12-30", "2019/12/30", "2019．12．30", "2019年12月30日", "２０１９年１２月３０日", "（２０１９年１２月３０日）", "(2019年12月30日)", "二○一九年十二月三十日",
        "二〇一九年十二月三十一日", "2019年2月28日", "2020年2月29日", "2019.1.5", "2019/1/5", "2019-01-05",
    ];

    // 2019 年 9 月: as printed reports have it.
    [GeneratedRegex("(?<=[0-9])[年月日]|(?<=[年月])[0-9]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Spaced();
}
