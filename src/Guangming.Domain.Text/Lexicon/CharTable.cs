using System.Runtime.CompilerServices;

namespace Guangming.Domain.Text;

/// <summary>The class of every UTF-16 unit: one look-up a character.</summary>
internal static class CharTable
{
    private const string Numerals = "〇零一二三四五六七八九两十百千万亿";
    private const string ClauseEnds = "，,；;：:、（）()[]〔〕【】《》“”‘’\"「」|\t";
    private const string Stops = "。！？!?";
    private static readonly CharClass[] Table = Build();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static CharClass Of(char c) => Table[c];

    /// <summary>0 to 9 for ASCII and full-width digits, else −1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Digit(char c) => c is >= '0' and <= '9' ? c - '0' : c is >= '０' and <= '９' ? c - '０' : -1;

    /// <summary>Whether it is a Han character that names something: no numeral, no punctuation.</summary>
    public static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF';

    public static bool IsLetter(char c) => char.IsAsciiLetter(c) || c is >= 'Ａ' and <= 'Ｚ' or >= 'ａ' and <= 'ｚ';

    public static bool IsBlank(char c) => c is ' ' or '\u3000' or '\u00A0';

    /// <summary>0 to 9 for a Chinese numeral, else −1.</summary>
    public static int Numeral(char c) => c switch
    {
        '〇' or '零' => 0,
        '一' => 1,
        '二' or '两' => 2,
        '三' => 3,
        '四' => 4,
        '五' => 5,
        '六' => 6,
        '七' => 7,
        '八' => 8,
        '九' => 9,
        _ => -1,
    };

    /// <summary>The power of ten of 十 百 千 万 亿, else 0.</summary>
    public static int Scale(char c) => c switch
    {
        '十' => 1,
        '百' => 2,
        '千' => 3,
        '万' => 4,
        '亿' => 8,
        _ => 0,
    };

    private static CharClass[] Build()
    {
        CharClass[] table = new CharClass[char.MaxValue + 1];
        for (int c = 0; c <= char.MaxValue; c++)
        {
            table[c] = Digit((char)c) >= 0 ? CharClass.Digit : CharClass.Plain;
        }

        Fill(table, Marks.FirstCharacters, CharClass.Mark);
        Fill(table, Numerals, CharClass.Numeral);
        Fill(table, ClauseEnds, CharClass.Clause);
        Fill(table, Stops, CharClass.Stop);
        Fill(table, "\r\n", CharClass.Break);
        return table;
    }

    private static void Fill(CharClass[] table, string characters, CharClass value)
    {
        foreach (char c in characters)
        {
            table[c] = value;
        }
    }
}
