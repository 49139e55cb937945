using System.Runtime.CompilerServices;

namespace Guangming.Domain;

/// <summary>What single characters of a text stand for (字符): digits of every script that reports use, scale words, blanks.</summary>
/// <remarks>Full-width forms count as their ASCII forms, at every entrance alike; no culture and no Unicode category is asked.</remarks>
public static class Characters
{
    private const char FirstNumeral = '\u25CB';
    private const int WideOffset = '０' - '0';

    // A numeral and one in the lower four bits, the power of ten of a scale word in the upper four.
    private static readonly byte[] NumeralsAndScales = MakeNumeralsAndScales();

    // One bit a character: whether a number could go on with it.
    private static readonly ulong[] OfNumbers = MakeOfNumbers();

    /// <summary>0 to 9 for an ASCII or full-width digit, else −1.</summary>
    /// <param name="c">The character.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Digit(char c) => c is >= '0' and <= '9' ? c - '0' : c is >= '０' and <= '９' ? c - '０' : -1;

    /// <summary>0 to 9 for a Chinese numeral (〇零○一二两三…九, 壹贰叁…玖), else −1.</summary>
    /// <param name="c">The character.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Numeral(char c) => c < FirstNumeral ? -1 : (NumeralsAndScales[c] & 15) - 1;

    private static int HanNumeral(char c) => c switch
    {
        '〇' or '零' or '○' => 0,
        '一' or '壹' => 1,
        '二' or '两' or '贰' => 2,
        '三' or '叁' => 3,
        '四' or '肆' => 4,
        '五' or '伍' => 5,
        '六' or '陆' => 6,
        '七' or '柒' => 7,
        '八' or '捌' => 8,
        '九' or '玖' => 9,
        _ => -1,
    };

    /// <summary>0 to 9 for a digit of any script, else −1.</summary>
    /// <param name="c">The character.</param>
    public static int AnyDigit(char c) => Digit(c) is >= 0 and var digit ? digit : Numeral(c);

    /// <summary>The power of ten of 十 百 千 万 亿 and their financial and traditional forms, else 0.</summary>
    /// <param name="c">The character.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Scale(char c) => c < FirstNumeral ? 0 : NumeralsAndScales[c] >> 4;

    private static int HanScale(char c) => c switch
    {
        '十' or '拾' => 1,
        '百' or '佰' => 2,
        '千' or '仟' => 3,
        '万' or '萬' => 4,
        '亿' or '億' => 8,
        _ => 0,
    };

    /// <summary>2 to 4 for 廿 卅 卌, which are 20, 30 and 40, else 0.</summary>
    /// <param name="c">The character.</param>
    public static int Tens(char c) => c switch
    {
        '廿' => 2,
        '卅' => 3,
        '卌' => 4,
        _ => 0,
    };

    /// <summary>Whether a number could go on with it: a digit, numeral or scale word, a point, a comma, a blank, 多, 余, 来 or 几.</summary>
    /// <param name="c">The character.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool GoesOnNumber(char c) => ((OfNumbers[c >> 6] >> (c & 63)) & 1) != 0;

    private static byte[] MakeNumeralsAndScales()
    {
        byte[] table = new byte[char.MaxValue + 1];
        for (int c = FirstNumeral; c < table.Length; c++)
        {
            table[c] = (byte)((HanNumeral((char)c) + 1) | (HanScale((char)c) << 4));
        }

        return table;
    }

    private static ulong[] MakeOfNumbers()
    {
        ulong[] bits = new ulong[(char.MaxValue + 1) / 64];
        for (int c = 0; c <= char.MaxValue; c++)
        {
            bool isOne = AnyDigit((char)c) >= 0 || Scale((char)c) > 0 || Tens((char)c) > 0 || IsBlank((char)c) || NumberWords.Many.Contains((char)c)
                || (char)c is '.' or '．' or ',' or '，' or NumberWords.Point or NumberWords.Few;
            bits[c >> 6] |= isOne ? 1UL << (c & 63) : 0;
        }

        return bits;
    }

    /// <summary>Whether it is a financial numeral (大写数字), which stands in ordinary words and names too: 陆, 伍, 拾.</summary>
    /// <param name="c">The character.</param>
    public static bool IsFinancial(char c) =>
        c is '壹' or '贰' or '叁' or '肆' or '伍' or '陆' or '柒' or '捌' or '玖' or '拾' or '佰' or '仟' or '萬' or '億';

    /// <summary>Whether it is a blank within a line: the ASCII, ideographic, no-break, thin or narrow no-break space.</summary>
    /// <param name="c">The character.</param>
    public static bool IsBlank(char c) => c is ' ' or '\u3000' or '\u00A0' or '\u2009' or '\u202F';

    /// <summary>All blanks.</summary>
    internal static IEnumerable<char> Blanks => Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c).Where(IsBlank);

    /// <summary>Whether it is a Han character of the common block.</summary>
    /// <param name="c">The character.</param>
    public static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF';

    /// <summary>Whether it is an ASCII or full-width Latin letter.</summary>
    /// <param name="c">The character.</param>
    public static bool IsLetter(char c) => char.IsAsciiLetter(c) || c is >= 'Ａ' and <= 'Ｚ' or >= 'ａ' and <= 'ｚ';

    /// <summary>The ASCII form of a full-width one (％ is %), a space for every blank, - for −; any other character as it is.</summary>
    /// <param name="c">The character.</param>
    public static char Fold(char c) =>
        c < '\u0080' ? c : c is >= '！' and <= '～' ? (char)(c - WideOffset) : IsBlank(c) ? ' ' : c == '−' ? '-' : c;
}
