using System.Buffers;

namespace Guangming.Domain;

/// <summary>The words that begin, end or qualify a date, as data.</summary>
internal static class DateWords
{
    /// <summary>The first characters of dates that begin with a word.</summary>
    public const string FirstCharacters = "今本去上下年前第近“";

    /// <summary>What may stand right behind one of them, beside a number.</summary>
    public const string SecondCharacters = "年半底末 ";

    /// <summary>Behind a number of up to three characters that begins a date, letters for zeros included.</summary>
    public const string BehindSmallNumbers = "年月日号季时点:：-－–—~～至到─ＯO◯";

    /// <summary>Behind four digits that begin one.</summary>
    public const string BehindYears = "年-－–—~～至到─/／.．";

    /// <summary>Between the two ends of a span.</summary>
    public static readonly CharSet Separators = new("-－–—~～至到─");

    /// <summary>Between the parts of a date in digits.</summary>
    public static readonly CharSet NumericSeparators = new("-－/／.．");

    /// <summary>Zeros of years that are typed as letters or circles.</summary>
    public static readonly CharSet Zeros = new("ＯO◯");

    /// <summary>What may stand between a date and its clock.</summary>
    public static readonly CharSet BeforeClock = new("T");

    /// <summary>Behind a whole year only: 2020年度, 2020学年度.</summary>
    public static readonly WordSet YearNouns = new("学年度 学年 年度 年");

    public static readonly (string Word, int Offset)[] RelativeYears = [("今年", 0), ("本年", 0), ("去年", -1), ("上年", -1)];

    /// <summary>上年 and 本年 that are parts of other words: 以上年龄, 上年产.</summary>
    public static readonly CharSet BehindNoYear = new("龄均产收纪轻");

    public static readonly WordSet YearEnds = new("年底 年末 底 末");

    /// <summary>Ends of a year that is not named.</summary>
    public static readonly WordSet BareYearEnds = new("年底 年末");

    public static readonly WordSet MonthEnds = new("底 末");

    /// <summary>Parts of a month, read as the month.</summary>
    public static readonly WordSet MonthParts = new("上旬 中旬 下旬 初");

    public static readonly WordSet DayWords = new("日 号");

    /// <summary>What counts months behind a blank is no month: 人数 5 月收入….</summary>
    public static readonly CharSet BehindNoMonth = new("收均薪产");

    /// <summary>Behind 21号 where that is a day: 3号线 and 5号文 are numbers.</summary>
    public static readonly CharSet BehindDay = new("\0，,。上下晚当起");

    /// <summary>Behind a year that is begun: 2020年初以来 names no day.</summary>
    public static readonly CharSet BehindNoStart = new("以");

    /// <summary>Five-year plans, by the numeral between 十 and 五: the first year.</summary>
    public static readonly (char Numeral, int First)[] Plans = [('一', 2006), ('二', 2011), ('三', 2016), ('四', 2021), ('五', 2026)];

    public static readonly WordSet PlanNouns = new("期间 时期 以来");

    public static readonly CharSet Quotes = new("”\"’");

    /// <summary>Behind some years that lead up to now: 五年来, 3年多来.</summary>
    public static readonly WordSet YearsUntilNow = new("年以来 年来 年多以来 年多来");

    /// <summary>来 that begins a word of its own: 五年来自, 来到.</summary>
    public static readonly CharSet BehindNoUntilNow = new("自到访");

    /// <summary>Counted behind 近: 近三年, 近6个月.</summary>
    public static readonly WordSet Spans = new("年 个月");

    /// <summary>Before 近 where the years are a length of time: 历时近三年.</summary>
    public static readonly WordSet BeforeLength = new("历时 长达 为期 持续 用时 耗时 任期 达 已");

    /// <summary>Not before 前 that counts from the start of the year: 提前, 之前, 以前.</summary>
    public static readonly CharSet BeforeNoUpTo = new("提之以此目");

    /// <summary>Behind 点 and two digits where that is a clock time: 8点30开会; before a measure word it is a decimal point (3点5元).</summary>
    public static readonly CharSet BehindClock = new("\0分左许前后开至到的在起，,。；;、）) \n\r");

    /// <summary>Behind 点 without digits: 8点半.</summary>
    public static readonly CharSet ClockWords = new("许整半钟");

    /// <summary>Before a date up to which everything counts.</summary>
    public static readonly WordSet AsOf = new("截至 截止 截至到 截止到 截止至 累计至 累计到");

    public static readonly WordSet UntilNow = new("起至今 以来至今 至今 至目前 到目前");

    public static readonly WordSet Since = new("起 以后 开始");

    public const string SinceEvent = "以来";

    /// <summary>Before the other side of a comparison.</summary>
    public static readonly WordSet Compared = new("比 较 与 同 超 是 为 高于 低于 多于 少于 优于");

    /// <summary>Behind a date by which something is to be done.</summary>
    public static readonly WordSet By = new("之前 以前 前");

    /// <summary>Before a span that opens a sentence.</summary>
    public static readonly CharSet From = new("从自由");

    /// <summary>Before a date up to which something stands.</summary>
    public static readonly CharSet UpTo = new("至到");

    /// <summary>Before a date within a clause.</summary>
    public static readonly CharSet BeforeWithin = new("从由到至于（(");

    public static readonly CharSet BehindWithin = new("的");

    private const string Labels = "发布时间 发布日期 发稿时间 成文日期 落款日期 印发日期 发文日期 时间： 日期： 时间: 日期:";

    /// <summary>Labels of the day of publication.</summary>
    public static readonly WordSet PublicationLabels = new(Labels);

    /// <summary>What each of these labels holds: 时间, 日期.</summary>
    public static readonly string[] PublicationLabelNouns = [.. Labels.Split(' ').Select(label => label.TrimEnd('：', ':')[^2..]).Distinct(StringComparer.Ordinal)];

    /// <summary>Marks of sentences: a line that holds one is no date line.</summary>
    public static readonly SearchValues<char> SentenceMarks = SearchValues.Create("，。；");

    /// <summary>Behind a date that ends a line of its own: 2020年1月3日印发.</summary>
    public static readonly WordSet BehindPublication = new("发布 印发 星期 周 讯 来源");

    /// <summary>Behind four digits that count something and are no year: 2000万元.</summary>
    public static readonly CharSet Counters = new("元户人个名家项亩公米吨次%％多余");

    // The words of which dates are put together.
    public const string Year = "年";
    public const string Month = "月";
    public const string OfYear = "度";
    public const string OfMonth = "份";
    public const string FromStart = "前";
    public const string Ordinal = "第";
    public const string Counted = "个";
    public const string Quarter = "季度";
    public const string WholeYear = "全年";
    public const string SamePeriod = "同期";
    public const string Minutes = "分";
    public const string Day = "日";
    public const string DayNumber = "号";
    public const string Coming = "来";
    public const string EachYear = "每年";
    public const string Until = "止";
    public const char YearSign = '年';
    public const char Near = '近';
    public const char Quote = '“';
    public const char FromStartSign = '前';
    public const char OrdinalSign = '第';
    public const char Ten = '十';
    public const char Five = '五';
    public const char StartSign = '初';
    public const char MonthSign = '月';
    public const char Pair = '两';
    public const char DaySign = '日';
    public static readonly CharSet BehindNoDay = new("线元");
    public const char NumberSign = '号';
    public const char HourSign = '时';
    public const char PointSign = '点';

    /// <summary>Halves of a year, with their first and last month.</summary>
    public static readonly (string Word, int First, int Last)[] Halves = [("上半年", 1, 6), ("下半年", 7, 12)];

    // The words of a text that is one period.
    public const string Cumulative = "累计";
    public static readonly WordSet Now = new("目前 当前 现在");
    public static readonly WordSet AsOfLead = new("截至 截止");
    public static readonly WordSet UpToWords = new("到 至");
    public static readonly WordSet Opening = new("自 从");
    public static readonly WordSet Commas = new("， ,");
    public static readonly WordSet During = new("期间 时期");
    public static readonly WordSet NeedsYear = new("全年 同期");
}
