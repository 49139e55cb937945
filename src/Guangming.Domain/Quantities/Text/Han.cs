using System.Runtime.CompilerServices;

namespace Guangming.Domain;

/// <summary>The Chinese characters that make numbers, as their three bytes of UTF-8 in one integer.</summary>
internal static class Han
{
    public const int Ten = 0xE58D81; // 十
    public const int Hundred = 0xE799BE; // 百
    public const int Thousand = 0xE58D83; // 千
    public const int TenThousand = 0xE4B887; // 万
    public const int HundredMillion = 0xE4BABF; // 亿
    public const int Point = 0xE782B9; // 点
    public const int Minus = 0xE8B49F; // 负
    public const int Many = 0xE5A49A; // 多
    public const int Odd = 0xE4BD99; // 余
    public const int Tenth = 0xE68890; // 成
    public const int Zero = 0xE99BB6; // 零
    public const int Circle = 0xE38087; // 〇

    public const int Yuan = 0xE58583; // 元

    /// <summary>The character at <paramref name="at"/>, or 0 where no three-byte character starts.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int At(ReadOnlySpan<byte> utf8, int at) =>
        at >= 0 && at < utf8.Length - 2 && utf8[at] >= 0xE0 ? (utf8[at] << 16) | (utf8[at + 1] << 8) | utf8[at + 2] : 0;

    /// <summary>0 to 9, or −1. 两 is 2.</summary>
    public static int Digit(int character) => character switch
    {
        Zero or Circle => 0,
        0xE4B880 => 1, // 一
        0xE4BA8C or 0xE4B8A4 => 2, // 二 两
        0xE4B889 => 3, // 三
        0xE59B9B => 4, // 四
        0xE4BA94 => 5, // 五
        0xE585AD => 6, // 六
        0xE4B883 => 7, // 七
        0xE585AB => 8, // 八
        0xE4B99D => 9, // 九
        _ => -1,
    };

    /// <summary>1 to 3 for 十百千, else 0.</summary>
    public static int SmallUnit(int character) => character switch
    {
        Ten => 1,
        Hundred => 2,
        Thousand => 3,
        _ => 0,
    };

    /// <summary>4 for 万, 8 for 亿, else 0.</summary>
    public static int LargeUnit(int character) => character switch
    {
        TenThousand => 4,
        HundredMillion => 8,
        _ => 0,
    };

    /// <summary>Whether a number could go on with this character.</summary>
    public static bool Continues(int character) => character switch
    {
        Ten or Hundred or Thousand or TenThousand or HundredMillion or Point or Many or Odd => true,
        _ => Digit(character) >= 0,
    };
}
