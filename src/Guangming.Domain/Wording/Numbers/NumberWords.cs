namespace Guangming.Domain;

/// <summary>The words inside numbers, as data; digits and scale words are in <see cref="Characters"/>.</summary>
internal static class NumberWords
{
    /// <summary>The decimal point in words.</summary>
    public const char Point = '点';

    /// <summary>The minus sign in words.</summary>
    public const char Minus = '负';

    /// <summary>A few: it leaves the number open (十几).</summary>
    public const char Few = '几';

    /// <summary>Half of what is measured: 3个半月, 3年半.</summary>
    public const char Half = '半';

    /// <summary>More than the number by less than its last place.</summary>
    public static readonly CharSet Many = new("多余来");

    /// <summary>What 多 makes another word with: 多功能, 多媒体.</summary>
    public static readonly CharSet BehindOtherMore = new("功媒能边云");

    /// <summary>What 余 makes another word with: 余额, 余下.</summary>
    public static readonly CharSet BehindOtherRest = new("额下热地粮");

    /// <summary>What 来 may stand before as "some": 70来人; elsewhere it is a word of its own (来自, 来访).</summary>
    public static readonly CharSet BehindSome = new("人户个家名万亿亩元斤里公天年口头只台场次位岁吨块米件条项所美港欧英倍对番期轮批份本篇");

    /// <summary>Percentage points: the 百 behind a number is theirs.</summary>
    public static readonly WordSet Points = new("百分点");

    /// <summary>Units that begin like a scale word: behind digits the 千 of 千米, 千克, 千瓦, 千伏 is the unit's own, and the 百 of 百分点.</summary>
    public static readonly WordSet UnitsLikeScales = new("千米 千克 千瓦 千伏 千卡 千赫 百分点");

    /// <summary>English scale words behind a blank, and their powers of ten.</summary>
    public static readonly (string Word, int Power)[] English = [("thousand", 3), ("million", 6), ("billion", 9), ("trillion", 12)];

    /// <summary>Whether 多, 余 or 来 at a place means "and some more" there.</summary>
    public static bool IsMany(ReadOnlySpan<char> text, int at)
    {
        if ((uint)at >= (uint)text.Length)
        {
            return false;
        }

        char next = at + 1 < text.Length ? text[at + 1] : '\0';
        return text[at] switch
        {
            '多' => !BehindOtherMore.Contains(next),
            '余' => !BehindOtherRest.Contains(next),
            '来' => BehindSome.Contains(next),
            _ => false,
        };
    }
}
