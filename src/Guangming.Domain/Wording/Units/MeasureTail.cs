namespace Guangming.Domain;

/// <summary>What stands with a measure word and changes the number (量词的附加成分): 个半 and 个多 before it, 半 behind it, 角 and 分, 整.</summary>
public static class MeasureTail
{
    // What may stand behind 个 with 半 or 多 between: 3个半月, 4个多小时, 两个多百分点.
    private static readonly WordTable<bool> BehindCounter = new("月 小时 钟头 星期 世纪 学期 季度 百分点 工作日 学时 课时".Split(' ').Select(word => (word, true)));

    // What 半 may stand behind: 3年半, 2小时半.
    private static readonly WordSet BeforeHalf = new("年 天 小时 月 倍 里 公里 斤 公斤 亩 吨 元 周 岁 番");

    // What 整 and 正 make another word with: 元整体, 元正式.
    private static readonly CharSet BehindOther = new("体个合治改修顿理式在常月");

    private static readonly CharSet Yuan = new("元圆块");
    private static readonly CharSet Tenth = new("角毛");
    private const char Hundredth = '分';

    /// <summary>Takes 个半 or 个多 before a measure word.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Just behind the number.</param>
    /// <param name="number">The number: half is added to it, or it has more.</param>
    /// <param name="word">The measure word behind it.</param>
    /// <returns>How many characters 个半 or 个多 is; 0 where there is none.</returns>
    public static int TakeBetween(ReadOnlySpan<char> text, int at, ref NumberToken number, out string word)
    {
        word = string.Empty;
        if (at < 0 || at + 2 >= text.Length || text[at] != '个' || number.IsScaled || number.HasMany || !BehindCounter.TryAt(text, at + 2, out word, out _))
        {
            return 0;
        }

        if (text[at + 1] == NumberWords.Half)
        {
            return number.TryAdd(5, -1) ? 2 : 0;
        }

        number.HasMany = NumberWords.Many.Contains(text[at + 1]);
        return number.HasMany ? 2 : 0;
    }

    /// <summary>Takes 半 behind a measure word.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Just behind the measure word.</param>
    /// <param name="number">The number: half is added to it.</param>
    /// <returns>1, or 0 where there is none.</returns>
    public static int TakeHalf(ReadOnlySpan<char> text, int at, ref NumberToken number) =>
        at < text.Length && text[at] == NumberWords.Half && !number.IsScaled && !number.HasMany && BeforeHalf.EndsBefore(text, at) && number.TryAdd(5, -1) ? 1 : 0;

    /// <summary>Takes 角 and 分 behind 元: 86元4角2分; the number is exact then.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Just behind 元.</param>
    /// <param name="number">The number: they are added to it.</param>
    /// <returns>How many characters they are; 0 where there are none.</returns>
    public static int TakeCents(ReadOnlySpan<char> text, int at, ref NumberToken number)
    {
        if (at >= text.Length || at == 0 || !Yuan.Contains(text[at - 1]) || number.HasPoint || number.HasMany)
        {
            return 0;
        }

        if (Characters.AnyDigit(text[at]) < 0)
        {
            return 0;
        }

        int next = text[at] is '零' or '〇' ? at + 1 : at;
        int tenths = TakeCoin(text, ref next, Tenth.Contains);
        int between = next < text.Length && tenths > 0 && text[next] is '零' or '〇' ? next + 1 : next;
        int end = between;
        int hundredths = TakeCoin(text, ref end, c => c == Hundredth);
        next = hundredths > 0 ? end : next;
        if (tenths + hundredths == 0)
        {
            return 0;
        }

        uint cents = (uint)((tenths * 10) + hundredths);
        return number.TryAdd(hundredths > 0 ? cents : cents / 10, hundredths > 0 ? -2 : -1) ? next - at : 0;
    }

    /// <summary>Takes 整 or 正 behind an amount of money: it is exact then.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Just behind 元, 角 or 分.</param>
    /// <param name="number">The number.</param>
    /// <returns>1, or 0 where there is none.</returns>
    public static int TakeWhole(ReadOnlySpan<char> text, int at, ref NumberToken number)
    {
        bool isWhole = at > 0 && at < text.Length && text[at] is '整' or '正' && (Yuan.Contains(text[at - 1]) || Tenth.Contains(text[at - 1]) || text[at - 1] == Hundredth)
            && (at + 1 >= text.Length || !BehindOther.Contains(text[at + 1]));
        number.IsScaled &= !isWhole;
        return isWhole ? 1 : 0;
    }

    // One digit with 角 or 分 behind it.
    private static int TakeCoin(ReadOnlySpan<char> text, ref int at, Func<char, bool> isCoin)
    {
        int digit = at + 1 < text.Length ? Characters.AnyDigit(text[at]) : -1;
        if (digit <= 0 || !isCoin(text[at + 1]))
        {
            return 0;
        }

        at += 2;
        return digit;
    }
}
