using System.Text;

namespace Guangming.Domain;

/// <content>From codes, measure words and English names to units.</content>
public sealed partial class Unit
{
    private const char FirstHan = '\u4E00';

    /// <summary>The unit that a measure word means by itself (量词所示单位): 元 and 圆 are yuan, 名 persons, 元/人 yuan per person, 台 "other:台".</summary>
    /// <param name="measureWord">The word as written behind a number.</param>
    /// <returns><see langword="null"/> where no unit could be written so.</returns>
    public static Unit? FromMeasureWord(string measureWord)
    {
        ArgumentNullException.ThrowIfNull(measureWord);
        return measureWord.Length == 0 ? null : FromSymbol(measureWord);
    }

    /// <summary>The unit of a code, or "other:word".</summary>
    internal static Unit? FromName(ReadOnlySpan<byte> name)
    {
        foreach (Unit unit in Known)
        {
            if (name.SequenceEqual(unit._nameUtf8))
            {
                return unit;
            }
        }

        return name.StartsWith("other:"u8) && Encoding.UTF8.GetString(name[6..]) is var word && IsWord(word) ? OtherOf(word) : null;
    }

    /// <summary>The unit of a code of our own tables.</summary>
    internal static Unit FromCode(string code) => Spelled[code];

    /// <summary>The unit that a measure word means by itself: 元, 名, 元/人; any other word is "other".</summary>
    internal static Unit? FromSymbol(ReadOnlySpan<char> symbol)
    {
        if (symbol.Length == 1 && FromCharacter(symbol[0]) is { } plain)
        {
            return plain;
        }

        if (UnitWords.CodeOf(symbol) is { } code)
        {
            return FromCode(code);
        }

        if (symbol.IndexOfAnyInRange('！', '～') >= 0)
        {
            return FromSymbol(Folded(symbol));
        }

        int slash = symbol.IndexOf('/');
        return slash >= 0 ? FromQuotient(symbol, slash)
            : symbol.Contains('·') ? FromProduct(symbol)
            : IsBareWord(symbol) ? OtherOf(symbol.ToString()) : null;
    }

    /// <summary>The unit of a measure word of one Chinese character, where that is a known one.</summary>
    internal static Unit? FromCharacter(char c)
    {
        uint index = unchecked((uint)(c - FirstHan));
        return index < (uint)ByCharacter.Length && ByCharacter[index] is var order and not 0 ? Known[order] : null;
    }

    /// <summary>The unit of an English name: households, yuan per person.</summary>
    internal static Unit? FromEnglish(ReadOnlySpan<char> name)
    {
        // "yuan per person per year" reads from the left: everything behind the first "per" is below.
        int per = name.LastIndexOf(" per ");
        if (per >= 0)
        {
            Unit? above = FromEnglish(name[..per]);
            Unit? below = above is null ? null : FromEnglish(name[(per + 5)..]);
            return below is null ? null : above! / below;
        }

        foreach (Unit unit in Known)
        {
            if (!name.IsEmpty && (name.SequenceEqual(unit.EnglishPlural) || name.SequenceEqual(unit.EnglishName)))
            {
                return unit;
            }
        }

        return null;
    }

    private static string Folded(ReadOnlySpan<char> symbol)
    {
        Span<char> folded = stackalloc char[symbol.Length];
        for (int i = 0; i < folded.Length; i++)
        {
            folded[i] = Characters.Fold(symbol[i]);
        }

        return folded.ToString();
    }

    private static Unit? FromQuotient(ReadOnlySpan<char> symbol, int slash)
    {
        Unit? above = slash == 0 ? Dimensionless : FromProduct(symbol[..slash]);
        Unit? below = FromProduct(symbol[(slash + 1)..]);
        return above is null || below is null ? null : above / below;
    }

    private static Unit? FromProduct(ReadOnlySpan<char> symbol)
    {
        Unit result = Dimensionless;
        for (int count = 0; count < MaxFactors; count++)
        {
            int dot = symbol.IndexOf('·');
            ReadOnlySpan<char> word = dot < 0 ? symbol : symbol[..dot];
            if (word.IsEmpty || word.Contains('/') || FromSymbol(word) is not { } unit)
            {
                return null;
            }

            result *= unit;
            if (dot < 0)
            {
                return result;
            }

            symbol = symbol[(dot + 1)..];
        }

        return null;
    }

    private static Unit OtherOf(string word) => new(OtherOrder, OtherCode, word, word, word);

    // Behind a number without its code: a few letters, none of them ASCII, so that a typing error is not a unit, and no
    // longer word that begins with a known unit (年底, 户均).
    private static bool IsBareWord(ReadOnlySpan<char> word) =>
        word.Length <= MaxBareWord && FromCharacter(word[0]) is null && !word.ContainsAnyInRange('\0', '\u007F') && IsWord(word);

    private static bool IsWord(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty || QualifierWords.EndsLikeOne(word))
        {
            return false;
        }

        int letters = 0;
        for (int at = 0; at < word.Length; letters++)
        {
            if (Rune.DecodeFromUtf16(word[at..], out Rune rune, out int used) != System.Buffers.OperationStatus.Done || !Rune.IsLetter(rune) || BelongsToNumber(word[at]))
            {
                return false;
            }

            at += used;
        }

        return letters <= MaxWordLength;
    }

    private static bool BelongsToNumber(char c) =>
        Characters.Numeral(c) >= 0 || Characters.Scale(c) > 0 || Characters.Tens(c) > 0 || c is NumberWords.Point or '多' or '余';
}
