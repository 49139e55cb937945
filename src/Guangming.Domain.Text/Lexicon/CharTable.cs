using System.Runtime.CompilerServices;

namespace Guangming.Domain.Text;

/// <summary>The class of every UTF-16 unit: one look-up a character.</summary>
internal static class CharTable
{
    private const string Numerals = "〇零○一二三四五六七八九两十百千万亿廿卅卌壹贰叁肆伍陆柒捌玖拾佰仟萬億";
    private const string ClauseEnds = "，,；;：:、（）()[]〔〕【】《》“”‘’\"「」|\t";
    private const string Stops = "。！？!?";
    private static readonly CharClass[] Table = Build();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static CharClass Of(char c) => Table[c];

    private static CharClass[] Build()
    {
        CharClass[] table = new CharClass[char.MaxValue + 1];
        for (int c = 0; c <= char.MaxValue; c++)
        {
            table[c] = Characters.Digit((char)c) >= 0 ? CharClass.Digit : CharClass.Plain;
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
