using System.Globalization;
using System.Text.RegularExpressions;
using Guangming.Domain.Entrances.Tests.Reference;
using NodaTime;

namespace Guangming.Domain.Entrances.Tests.Dates;

/// <summary>Reads the wording of a period slowly and plainly: one rule after the other, over one plain way of writing.</summary>
internal sealed partial class PeriodReference(LocalDate? publication)
{
    private const string YearWord = "(?<year>[0-9]{4}年度?|今年|本年|去年|上年)?";

    /// <summary>The period, or null where the wording is refused.</summary>
    public ReportingPeriod? Read(string text)
    {
        try
        {
            return Whole(PlainDates.Plain(text));
        }
        catch (ReferenceRefusal)
        {
            return null;
        }
        catch (ArgumentException)
        {
            return null; // A month 13, a 29th of February, an end before the start.
        }
    }

    private ReportingPeriod Whole(string text)
    {
        if (text is "每年")
        {
            return ReportingPeriod.PerYear;
        }

        if (text is "目前" or "当前")
        {
            return ReportingPeriod.At(Published).With(DateSource.Publication);
        }

        if (text is "累计" or "截-目前" or "目前累计")
        {
            return ReportingPeriod.CumulativeTo(Published).With(DateSource.Publication);
        }

        // Dashes stand for 至 and 到 by now: 截-, 累计-, 截止-.
        foreach (string word in new[] { "截止-", "截-", "累计-", "截止" })
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
            {
                ReferenceDate to = Date(text[word.Length..]);
                return Dated(ReportingPeriod.CumulativeTo(to.Date), to.IsRelative);
            }
        }

        // An open span has no day that could be that of publication: its source is a reading.
        foreach (string word in new[] { "以来", "起" })
        {
            if (text.EndsWith(word, StringComparison.Ordinal))
            {
                string from = text.StartsWith('自') ? text[1..] : text;
                ReferenceDate start = Date(from[..^word.Length]);
                return start.IsRelative ? ReportingPeriod.From(start.Date).With(DateSource.Reading) : ReportingPeriod.From(start.Date);
            }
        }

        if (text.EndsWith("至今", StringComparison.Ordinal))
        {
            return ReportingPeriod.Between(Date(text[..^2]).Date, Published).With(DateSource.Publication);
        }

        return PartOfYear(text) ?? Days(text) ?? Between(text) ?? One(text);
    }

    // 上半年, 第三季度, 前三季度, 前11个月, 1-11月
    private ReportingPeriod? PartOfYear(string text)
    {
        Match part = Part().Match(text);
        if (!part.Success)
        {
            return null;
        }

        (int year, bool isRelative) = Year(part.Groups["year"].Value);
        (int first, int last) = part.Groups["what"].Value switch
        {
            "上半年" => (1, 6),
            "下半年" => (7, 12),
            _ when part.Groups["quarter"].Success => ((3 * Number(part, "quarter")) - 2, 3 * Number(part, "quarter")),
            _ when part.Groups["quarters"].Success => (1, 3 * Number(part, "quarters")),
            _ when part.Groups["months"].Success => (1, Number(part, "months")),
            _ => (Number(part, "first"), Number(part, "last")),
        };
        return Dated(ReportingPeriod.Between(PartialDate.OfMonth(year, first), PartialDate.OfMonth(year, last)), isRelative);
    }

    // 2020年12月1日至21日
    private ReportingPeriod? Days(string text)
    {
        Match days = DaysOfMonth().Match(text);
        if (!days.Success)
        {
            return null;
        }

        (int year, bool isRelative) = Year(days.Groups["year"].Value);
        int month = Number(days, "month");
        return Dated(
            ReportingPeriod.Between(PartialDate.OfDay(year, month, Number(days, "first")), PartialDate.OfDay(year, month, Number(days, "last"))), isRelative);
    }

    // 2016-2020年, 2016年至2020年, 2019年9月至2020年6月, 2019年9月至12月
    private ReportingPeriod? Between(string text)
    {
        string[] sides = text.Split('-');
        if (sides.Length != 2 || sides[0].Length == 0 || sides[1].Length == 0)
        {
            return null;
        }

        bool isBareYear = sides[0].Length == 4 && sides[0].All(char.IsAsciiDigit);
        ReferenceDate from = Date(isBareYear ? sides[0] + "年" : sides[0].TrimStart('自', '从'));
        string end = sides[1];
        bool takesYear = !end.Contains('年', StringComparison.Ordinal);
        ReferenceDate to = Date(takesYear ? from.Date.Year.ToString("D4", CultureInfo.InvariantCulture) + "年" + end : end);
        if (from.Date.Granularity != to.Date.Granularity)
        {
            throw new ReferenceRefusal("two ends that are stated differently");
        }

        return Dated(ReportingPeriod.Between(from.Date, to.Date), from.IsRelative || to.IsRelative);
    }

    private ReportingPeriod One(string text)
    {
        if (SameTimeLastYear().IsMatch(text))
        {
            return ReportingPeriod.YearTo(Published.PlusYears(-1)).With(DateSource.Reading);
        }

        Match whole = WholeYear().Match(text);
        if (whole.Success)
        {
            (int of, bool isRelativeYear) = Year(whole.Groups["year"].Value);
            return Dated(ReportingPeriod.Year(of), isRelativeYear);
        }

        ReferenceDate date = Date(text);
        if (date.IsEnd || date.Date.Granularity == DateGranularity.Day)
        {
            return Dated(ReportingPeriod.At(date.Date), date.IsRelative);
        }

        if (date.Date.Granularity == DateGranularity.Month)
        {
            return Dated(ReportingPeriod.Between(date.Date, date.Date), date.IsRelative);
        }

        int year = date.Date.Year;
        return publication is { } day && day.Year == year && day < PartialDate.OfYear(year).Last
            ? ReportingPeriod.Year(year, day).With(DateSource.Publication)
            : Dated(ReportingPeriod.Year(year), date.IsRelative);
    }

    private ReferenceDate Date(string text)
    {
        Match digits = Digits().Match(text);
        if (digits.Success)
        {
            return new ReferenceDate(PartialDate.OfDay(Number(digits, "year"), Number(digits, "month"), Number(digits, "day")), false, false);
        }

        Match words = Words().Match(text);
        if (!words.Success || text.Length == 0)
        {
            throw new ReferenceRefusal($"{text} is no date");
        }

        (int year, bool isRelative) = Year(words.Groups["year"].Value);
        bool isEnd = words.Groups["end"].Success;
        return (words.Groups["month"].Success, words.Groups["day"].Success) switch
        {
            (true, true) when isEnd => throw new ReferenceRefusal("the end of a day"),
            (true, true) => new ReferenceDate(PartialDate.OfDay(year, Number(words, "month"), Number(words, "day")), isRelative, false),
            (true, false) when words.Groups["end"].Value.StartsWith('年') => throw new ReferenceRefusal("年底 behind a month"),
            (true, false) => new ReferenceDate(PartialDate.OfMonth(year, Number(words, "month")), isRelative, isEnd),
            _ => new ReferenceDate(PartialDate.OfYear(year), isRelative, isEnd),
        };
    }

    // What the text does not say comes from the day of publication.
    private (int Year, bool IsRelative) Year(string word) => word switch
    {
        "" or "今年" or "本年" => (Published.Year, true),
        "去年" or "上年" => (Published.Year - 1, true),
        _ => (int.Parse(word[..4], CultureInfo.InvariantCulture), false),
    };

    private LocalDate Published => publication ?? throw new ReferenceRefusal("the year is missing");

    private static ReportingPeriod Dated(ReportingPeriod period, bool isRelative) => isRelative ? period.With(DateSource.Publication) : period;

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex("^" + YearWord + "(?<what>上半年|下半年|第?(?<quarter>[1-4])季度|前(?<quarters>[1-4])季度|前(?<months>[0-9]{1,2})个月|(?<first>[0-9]{1,2})月?-(?<last>[0-9]{1,2})月)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Part();

    [GeneratedRegex("^" + YearWord + "(?<month>[0-9]{1,2})月(?<first>[0-9]{1,2})日?-(?<last>[0-9]{1,2})日$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex DaysOfMonth();

    [GeneratedRegex("^(去年|上年)同期$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SameTimeLastYear();

    [GeneratedRegex("^(?<year>[0-9]{4}年|去年|上年)全年$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex WholeYear();

    [GeneratedRegex("^(?<year>[0-9]{4})[.-](?<month>[0-9]{1,2})[.-](?<day>[0-9]{1,2})$|^(?<year>[0-9]{4})/(?<month>[0-9]{1,2})/(?<day>[0-9]{1,2})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Digits();

    [GeneratedRegex("^" + YearWord + "((?<month>[0-9]{1,2})月((?<day>[0-9]{1,2})[日号])?)?(?<end>年?[底末])?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Words();
}
