namespace Guangming.Domain.Text;

/// <summary>The words before and behind a number that bound it, as data.</summary>
internal static class QualifierWords
{
    private static readonly WordTable<Qualifier> Before = new(
        [
            ("超", Qualifier.Over), ("超过", Qualifier.Over), ("逾", Qualifier.Over), ("突破", Qualifier.Over), ("高于", Qualifier.Over), ("多于", Qualifier.Over),
            ("大于", Qualifier.Over), ("超出", Qualifier.Over), ("高出", Qualifier.None), ("不超过", Qualifier.AtMost), ("不得超过", Qualifier.AtMost), ("未超过", Qualifier.AtMost),
            ("不高于", Qualifier.AtMost), ("不多于", Qualifier.AtMost), ("不超", Qualifier.AtMost), ("不大于", Qualifier.AtMost), ("至多", Qualifier.AtMost), ("最多", Qualifier.AtMost),
            ("至少", Qualifier.AtLeast), ("不少于", Qualifier.AtLeast), ("不低于", Qualifier.AtLeast), ("不小于", Qualifier.AtLeast), ("不下", Qualifier.AtLeast),
            ("不下于", Qualifier.AtLeast), ("不得少于", Qualifier.AtLeast), ("不得低于", Qualifier.AtLeast), ("起码", Qualifier.AtLeast), ("最少", Qualifier.AtLeast), ("上", Qualifier.AtLeast),
            ("近", Qualifier.Nearly), ("将近", Qualifier.Nearly), ("接近", Qualifier.Nearly), ("约", Qualifier.About), ("大约", Qualifier.About), ("大概", Qualifier.About), ("大致", Qualifier.About),
            ("不足", Qualifier.Under), ("不到", Qualifier.Under), ("低于", Qualifier.Under), ("少于", Qualifier.Under), ("小于", Qualifier.Under), ("不满", Qualifier.Under), ("未满", Qualifier.Under), ("未达", Qualifier.Under),
            .. NoQualifiers.Split(' ').Select(word => (word, Qualifier.None)),
        ],
        fromEnd: true);

    private static readonly WordTable<Qualifier> Behind = new(
    [
        ("以上", Qualifier.AtLeast), ("及以上", Qualifier.AtLeast), ("（含）以上", Qualifier.AtLeast), ("(含)以上", Qualifier.AtLeast), ("之上", Qualifier.AtLeast), ("起步", Qualifier.AtLeast),
        ("以下", Qualifier.AtMost), ("及以下", Qualifier.AtMost), ("（含）以下", Qualifier.AtMost), ("以内", Qualifier.AtMost), ("之内", Qualifier.AtMost), ("之下", Qualifier.AtMost),
        ("左右", Qualifier.About), ("上下", Qualifier.About), ("有余", Qualifier.Many), ("开外", Qualifier.Many), ("出头", Qualifier.Many),
        ("多", Qualifier.Many), ("余", Qualifier.Many),
    ]);

    // 达, 共 and the like change nothing; a qualifier may stand before them.
    private static readonly WordTable<bool> Fillers = new(
        "达到 达 共计 共 总计 合计 计 有 为 占 合 了 需 人民币 用 在 至 到 达成 是 出 : ：".Split(' ').Select(word => (word, true)), fromEnd: true);

    // Words that end like a qualifier and are none: 节约, 最近, 附近, 晚上.
    private const string NoQualifiers =
        "节约 签约 预约 合约 违约 契约 公约 条约 履约 特约 邀约 续约 集约 简约 制约 毁约 最近 附近 邻近 就近 靠近 贴近 亲近 相近 远近 临近 走近 拉近 新近 赶超 反超 "
        + "以上 晚上 线上 网上 早上 加上 马上 路上 会上 山上 地上 身上 基础上 之上 手上 船上 车上 上上 海上 街上 村上 县上 市上 镇上 区上 世界上 总体上 原则上 再上 跃上 迈上 登上 至上 突破性";

    private const int MostFillers = 3;

    /// <summary>The qualifier before a number that starts at <paramref name="start"/>, and where it starts; nothing before <paramref name="floor"/> is looked at.</summary>
    public static Qualifier At(ReadOnlySpan<char> text, int floor, int start, bool isBare, out int from)
    {
        int end = SkipBlanks(text, floor, start);
        from = start;
        for (int count = 0; ; count++)
        {
            if (end <= floor)
            {
                return Qualifier.None;
            }

            if (Before.TryBefore(text, end, out string word, out Qualifier qualifier) && end - word.Length >= floor)
            {
                // 上百 and 上千 bound a scale word; 上 before any other number is a place.
                qualifier = word == "上" && !isBare ? Qualifier.None : qualifier;
                // 比计划超出10%: the difference, not a bound.
                qualifier = word == "超出" && text[floor..end].IndexOfAny('比', '较') >= 0 ? Qualifier.None : qualifier;
                from = qualifier == Qualifier.None ? start : end - word.Length;
                return qualifier;
            }

            if (count == MostFillers || !Fillers.TryBefore(text, end, out string filler, out _))
            {
                return Qualifier.None;
            }

            end = SkipBlanks(text, floor, end - filler.Length);
        }
    }

    /// <summary>The qualifier that starts at <paramref name="at"/>, and how long it is.</summary>
    public static Qualifier BehindAt(ReadOnlySpan<char> text, int at, out int length)
    {
        bool found = Behind.TryAt(text, at, out string word, out Qualifier qualifier);
        length = found ? word.Length : 0;
        return found ? qualifier : Qualifier.None;
    }

    private static int SkipBlanks(ReadOnlySpan<char> text, int floor, int end)
    {
        while (end > floor && CharTable.IsBlank(text[end - 1]))
        {
            end--;
        }

        return end;
    }
}
