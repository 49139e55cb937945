using System.Buffers;

namespace Guangming.Domain;

/// <summary>The words before and behind a number that bound it (限定词), as data, and how two of them go together.</summary>
public static class QualifierWords
{
    private const int MostFillers = 3;

    // The words that stand before a number.
    private static readonly (string Word, Qualifier Qualifier)[] Leading =
    [
        .. Of("超 超过 逾 突破 高于 多于 大于 超出", Qualifier.Over),
        .. Of("不超过 不得超过 未超过 不高于 不多于 不超 不大于 至多 最多", Qualifier.AtMost),
        .. Of("至少 不少于 不低于 不小于 不下 不下于 不得少于 不得低于 起码 最少 上", Qualifier.AtLeast),
        .. Of("近 将近 接近", Qualifier.Nearly),
        .. Of("约 大约 大概 大致", Qualifier.About),
        .. Of("不足 不到 低于 少于 小于 不满 未满 未达", Qualifier.Under),
    ];

    private static readonly (string Word, Qualifier Qualifier)[] EnglishForms =
    [
        ("over ", Qualifier.Over), ("more than ", Qualifier.Many), ("at least ", Qualifier.AtLeast), ("at most ", Qualifier.AtMost),
        ("under ", Qualifier.Under), ("about ", Qualifier.About), ("nearly ", Qualifier.Nearly),
    ];

    // The words that stand behind a measure word.
    private static readonly (string Word, Qualifier Qualifier)[] Trailing =
    [
        .. Of("以上 及以上 （含）以上 (含)以上 之上", Qualifier.AtLeast),
        .. Of("以下 及以下 （含）以下 (含)以下 以内 之内 之下", Qualifier.AtMost),
        .. Of("左右 上下", Qualifier.About),
        .. Of("有余 开外 出头 多 余", Qualifier.Many),
        .. Of("不到", Qualifier.Under),
    ];

    // 不到 behind a number bounds it (2500元不到), but not in 不到位, 不到期.
    private const string Arriving = "不到";
    private static readonly SearchValues<char> BehindArriving = SearchValues.Create("位账期岗场会家点一半");

    // Words that may stand before the verb of a number: 至少新建10个.
    private static readonly (string Word, Qualifier Qualifier)[] BeforeVerbs = [.. Of("至少 起码 最少", Qualifier.AtLeast), .. Of("至多 最多", Qualifier.AtMost)];
    private static readonly SearchValues<char> EndsBeforeVerbs = SearchValues.Create("少多码");
    private const int LongestVerb = 4;

    // At the start of a clause they hold for its first number, however it goes on: 至少要为每个乡镇培养3名.
    private static readonly WordSet Openings = new("至少 起码");
    private const int LongestOpening = 16;
    private static readonly SearchValues<char> Numbers = SearchValues.Create("0123456789０１２３４５６７８９二两三四五六七八九十百千万亿");

    // 最多一场观看60万人次: the most of all, no bound.
    private const char Most = '最';
    private const char One = '一';

    // Words that change nothing: a qualifier may stand before or behind them.
    private const string Neutral = "达到 达 共计 共 总计 合计 计 高达 仅";

    // In prose these may stand between a qualifier and its number too.
    private const string NeutralInProse = Neutral + " 有 为 占 合 折合 折 了 需 人民币 用 在 至 到 达成 是 出 : ：";

    // Words that end like a qualifier and are none: 节约, 最近, 附近, 晚上.
    private const string Others =
        "高出 节约 签约 预约 合约 违约 契约 公约 条约 履约 特约 邀约 续约 集约 简约 制约 毁约 最近 附近 邻近 就近 靠近 贴近 亲近 相近 远近 临近 走近 拉近 新近 赶超 反超 彩超 高超 超超 "
        + "以上 晚上 线上 网上 早上 加上 马上 路上 会上 山上 地上 身上 基础上 之上 手上 船上 车上 上上 海上 街上 村上 县上 市上 镇上 区上 世界上 总体上 原则上 再上 跃上 迈上 登上 至上 突破性";

    private static readonly WordTable<Qualifier> Forward = new([.. Leading, .. EnglishForms]);
    private static readonly WordTable<Qualifier> Backward = new([.. Leading, .. Of(Others, Qualifier.None)], fromEnd: true);
    private static readonly WordTable<Qualifier> Behind = new(Trailing);
    private static readonly WordTable<Qualifier> Ending = new(Trailing, fromEnd: true);
    private static readonly WordSet Fillers = new(Neutral);
    private static readonly WordTable<bool> FillersInProse = new(NeutralInProse.Split(' ').Select(word => (word, true)), fromEnd: true);

    /// <summary>The qualifier before a number in prose, and where it starts.</summary>
    /// <param name="text">The text.</param>
    /// <param name="floor">Nothing before this place is looked at.</param>
    /// <param name="start">Where the number starts.</param>
    /// <param name="isBare">Whether the number starts with a scale word: 上百 bounds it, 上 before any other number is a place.</param>
    /// <param name="from">Where the qualifier starts; <paramref name="start"/> where there is none.</param>
    public static Qualifier Before(ReadOnlySpan<char> text, int floor, int start, bool isBare, out int from)
    {
        int end = SkipBlanks(text, floor, start);
        from = start;
        for (int count = 0; ; count++)
        {
            if (end <= floor)
            {
                return Qualifier.None;
            }

            if (Backward.TryBefore(text, end, out string word, out Qualifier qualifier) && end - word.Length >= floor)
            {
                qualifier = word == "上" && !isBare ? Qualifier.None : qualifier;

                // 比计划超出10%: the difference, not a bound.
                qualifier = word == "超出" && text[floor..end].IndexOfAny('比', '较') >= 0 ? Qualifier.None : qualifier;
                from = qualifier == Qualifier.None ? start : end - word.Length;
                return qualifier;
            }

            if (count == MostFillers || !FillersInProse.TryBefore(text, end, out string filler, out _))
            {
                return Qualifier.None;
            }

            end = SkipBlanks(text, floor, end - filler.Length);
        }
    }

    /// <summary>The qualifier that stands before the verb of a number: 至少新建10个.</summary>
    /// <param name="text">The text.</param>
    /// <param name="floor">Nothing before this place is looked at.</param>
    /// <param name="start">Where the number starts.</param>
    /// <param name="from">Where the qualifier starts; <paramref name="start"/> where there is none.</param>
    public static Qualifier BeforeVerb(ReadOnlySpan<char> text, int floor, int start, out int from)
    {
        from = start;
        bool isOpened = start - floor <= LongestOpening && Openings.StartsAt(text, floor);
        int first = isOpened ? floor : Math.Max(floor, start - LongestVerb - 2);
        if (first >= start || !text[first..start].ContainsAny(EndsBeforeVerbs))
        {
            return Qualifier.None;
        }

        foreach ((string word, Qualifier qualifier) in BeforeVerbs)
        {
            int at = text[first..start].LastIndexOf(word);
            if (at >= 0 && !text[(first + at)..start].ContainsAny(Numbers) && !(word[0] == Most && text[first + at + word.Length] == One))
            {
                from = first + at;
                return qualifier;
            }
        }

        return Qualifier.None;
    }

    /// <summary>The qualifier that starts at a place behind a measure word, and how long it is.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The place.</param>
    /// <param name="length">The length of the word; 0 where there is none.</param>
    public static Qualifier After(ReadOnlySpan<char> text, int at, out int length)
    {
        int start = SkipBlanks(text, at);
        bool found = Behind.TryAt(text, start, out string word, out Qualifier qualifier) ;
        found = found && !(word == Arriving && start + word.Length < text.Length && BehindArriving.Contains(text[start + word.Length]));
        length = found ? start + word.Length - at : 0;
        return found ? qualifier : Qualifier.None;
    }

    /// <summary>Whether a word would be taken for one with a qualifier behind it: no measure word may.</summary>
    /// <param name="word">The word.</param>
    public static bool EndsLikeOne(ReadOnlySpan<char> word) => Ending.TryBefore(word, word.Length, out _, out _);

    /// <summary>What two qualifiers of one number say together: 约300人左右 is about, 超1400多人 is 多.</summary>
    /// <param name="first">The one, or none.</param>
    /// <param name="second">The other, or none.</param>
    /// <param name="both">What they say together.</param>
    /// <returns><see langword="false"/> where they contradict each other: 近300多人, 不足300人以上.</returns>
    public static bool TryCombine(Qualifier first, Qualifier second, out Qualifier both)
    {
        if (first == Qualifier.None || second == Qualifier.None || first == second)
        {
            both = first == Qualifier.None ? second : first;
            return true;
        }

        (Qualifier low, Qualifier high) = first < second ? (first, second) : (second, first);
        both = (low, high) switch
        {
            (Qualifier.Over, Qualifier.AtLeast) => Qualifier.Over,
            (Qualifier.Over or Qualifier.AtLeast or Qualifier.About, Qualifier.Many) => Qualifier.Many,
            (Qualifier.Under, Qualifier.AtMost) => Qualifier.Under,
            _ => Qualifier.None,
        };
        return both != Qualifier.None;
    }

    /// <summary>The plainest words of a qualifier in Chinese: before the number, inside it, or behind the measure word.</summary>
    /// <param name="qualifier">The qualifier.</param>
    public static (string Before, string Inner, string Behind) InChinese(Qualifier qualifier) => qualifier switch
    {
        Qualifier.Over => ("超", "", ""),
        Qualifier.AtLeast => ("", "", "以上"),
        Qualifier.Nearly => ("近", "", ""),
        Qualifier.About => ("约", "", ""),
        Qualifier.Many => ("", "多", ""),
        Qualifier.Under => ("不足", "", ""),
        Qualifier.AtMost => ("", "", "以下"),
        _ => ("", "", ""),
    };

    /// <summary>The words of a qualifier in English, with the blank before the number.</summary>
    /// <param name="qualifier">The qualifier.</param>
    public static string InEnglish(Qualifier qualifier) => Array.Find(EnglishForms, form => form.Qualifier == qualifier).Word ?? string.Empty;

    /// <summary>Takes what stands before the number of a text that is one statement: 共, 达 and one qualifier.</summary>
    internal static int TakeBefore(ReadOnlySpan<char> text, int at, out Qualifier qualifier)
    {
        at = TakeFillers(text, at);
        if (!Forward.TryAt(text, at, out string word, out qualifier) || (word == "上" && Characters.Scale(NextAfter(text, at + 1)) < 2))
        {
            qualifier = Qualifier.None;
            return at;
        }

        return TakeFillers(text, at + word.Length);
    }

    /// <summary>Takes one qualifier from the end of a text; returns the length without it.</summary>
    internal static int TakeBehind(ReadOnlySpan<char> text, out Qualifier qualifier)
    {
        bool found = Ending.TryBefore(text, text.Length, out string word, out qualifier);
        qualifier = found ? qualifier : Qualifier.None;
        return found ? text.Length - word.Length : text.Length;
    }

    private static char NextAfter(ReadOnlySpan<char> text, int at) => at < text.Length ? text[at] : '\0';

    private static int TakeFillers(ReadOnlySpan<char> text, int at)
    {
        at = SkipBlanks(text, at);
        for (int length = Fillers.At(text, at); length > 0; length = Fillers.At(text, at))
        {
            at = SkipBlanks(text, at + length);
        }

        return at;
    }

    private static int SkipBlanks(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && Characters.IsBlank(text[at]))
        {
            at++;
        }

        return at;
    }

    private static int SkipBlanks(ReadOnlySpan<char> text, int floor, int end)
    {
        while (end > floor && Characters.IsBlank(text[end - 1]))
        {
            end--;
        }

        return end;
    }

    private static IEnumerable<(string Word, Qualifier Qualifier)> Of(string words, Qualifier qualifier) =>
        words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => (word, qualifier));
}
