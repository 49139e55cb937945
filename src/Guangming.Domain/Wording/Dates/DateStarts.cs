using System.Runtime.CompilerServices;

namespace Guangming.Domain;

/// <summary>Whether a date may start at a place, by two or three look-ups: the answer for nearly all of a text.</summary>
internal static class DateStarts
{
    // The longest number of a month or day, 三十一; of a year, 二〇二〇.
    private const int LongestSmall = 3;
    private const int LongestYear = 4;
    private const int PlanLength = 3;

    private const byte Word = 1;
    private const byte Number = 2;
    private const byte Blank = 4;
    private const byte BehindWord = 8;
    private const byte BehindSmall = 16;
    private const byte BehindYear = 32;

    private static readonly byte[] Table = Build();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool At(ReadOnlySpan<char> text, int start) =>
        (uint)start < (uint)text.Length && (Table[text[start]] & (Word | Number)) != 0 && IsLikely(text, start);

    private static bool IsLikely(ReadOnlySpan<char> text, int start)
    {
        int at = start + 1;
        if ((Table[text[start]] & Word) != 0)
        {
            return at < text.Length && (Table[text[at]] & BehindWord) != 0;
        }

        while (at < text.Length && at - start <= LongestYear && (Table[text[at]] & Number) != 0)
        {
            at++;
        }

        int length = at - start;
        while (at < text.Length && (Table[text[at]] & Blank) != 0)
        {
            at++;
        }

        return at < text.Length && length <= LongestYear
            && ((Table[text[at]] & (length <= LongestSmall ? BehindSmall : BehindYear)) != 0 || (length == PlanLength && text[start] == DateWords.Ten));
    }

    private static byte[] Build()
    {
        byte[] table = new byte[char.MaxValue + 1];
        for (int c = 0; c < table.Length; c++)
        {
            table[c] = (byte)((DateLexer.IsNumber((char)c) ? Number | BehindWord : 0) | (Characters.IsBlank((char)c) ? Blank : 0));
        }

        Mark(table, DateWords.FirstCharacters, Word);
        Mark(table, DateWords.SecondCharacters, BehindWord);
        Mark(table, DateWords.BehindSmallNumbers, BehindSmall);
        Mark(table, DateWords.BehindYears, BehindYear);
        return table;
    }

    private static void Mark(byte[] table, string characters, byte value)
    {
        foreach (char c in characters)
        {
            table[c] |= value;
        }
    }
}
