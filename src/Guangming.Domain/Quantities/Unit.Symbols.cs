using System.Text;

namespace Guangming.Domain;

/// <content>From codes, measure words and English names to units.</content>
public sealed partial class Unit
{
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

        return name.StartsWith("other:"u8) && IsWord(name[6..]) ? OtherOf(name[6..]) : null;
    }

    /// <summary>The unit that a measure word means by itself: 元, 名, 元/人; any other word is "other".</summary>
    internal static Unit? FromSymbol(ReadOnlySpan<byte> symbol)
    {
        if (symbol.Length == 3 && FromCharacter(Han.At(symbol, 0)) is { } plain)
        {
            return plain;
        }

        foreach ((byte[] word, Unit unit) in Bare)
        {
            if (symbol.SequenceEqual(word))
            {
                return unit;
            }
        }

        int slash = symbol.IndexOf((byte)'/');
        return slash >= 0 ? FromQuotient(symbol, slash)
            : symbol.IndexOf("·"u8) >= 0 ? FromProduct(symbol)
            : IsBareWord(symbol) ? OtherOf(symbol) : null;
    }

    /// <summary>The unit of a measure word of one character, where that is a known one.</summary>
    internal static Unit? FromCharacter(int character) => character switch
    {
        Han.Yuan => Yuan,
        0xE688B7 => Household, // 户
        0xE4BABA or 0xE5908D or 0xE4BD8D or 0xE58FA3 => Person, // 人 名 位 口
        0xE69D91 => Village, // 村
        0xE5AEB6 => Enterprise, // 家
        0xE59CBA => Event, // 场
        0xE4BAA9 => Mu, // 亩
        0xE5B9B4 => Year, // 年
        0xE69C88 => Month, // 月
        0xE5808D => Times, // 倍
        0xE795AA => Doubling, // 番
        0xE590A8 => Tonne, // 吨
        0xE5AFB9 => Pair, // 对
        0xE68980 => School, // 所
        _ => null,
    };

    /// <summary>The unit of an English name: households, yuan per person.</summary>
    internal static Unit? FromEnglish(ReadOnlySpan<byte> name)
    {
        // "yuan per person per year" reads from the left: everything behind the first "per" is below.
        int per = name.LastIndexOf(" per "u8);
        if (per >= 0)
        {
            Unit? above = FromEnglish(name[..per]);
            Unit? below = above is null ? null : FromEnglish(name[(per + 5)..]);
            return below is null ? null : above! / below;
        }

        Span<char> text = stackalloc char[32];
        if (name.Length > text.Length || name.IsEmpty)
        {
            return null;
        }

        text = text[..Encoding.UTF8.GetChars(name, text)];
        foreach (Unit unit in Known)
        {
            if (text.SequenceEqual(unit.EnglishPlural) || text.SequenceEqual(unit.EnglishName))
            {
                return unit;
            }
        }

        return null;
    }

    private static Unit? FromQuotient(ReadOnlySpan<byte> symbol, int slash)
    {
        Unit? above = slash == 0 ? Dimensionless : FromProduct(symbol[..slash]);
        Unit? below = FromProduct(symbol[(slash + 1)..]);
        return above is null || below is null ? null : above / below;
    }

    private static Unit? FromProduct(ReadOnlySpan<byte> symbol)
    {
        Unit result = Dimensionless;
        for (int count = 0; count < MaxFactors; count++)
        {
            int dot = symbol.IndexOf("·"u8);
            ReadOnlySpan<byte> word = dot < 0 ? symbol : symbol[..dot];
            if (word.IndexOf((byte)'/') >= 0 || FromSymbol(word) is not { } unit)
            {
                return null;
            }

            result *= unit;
            if (dot < 0)
            {
                return result;
            }

            symbol = symbol[(dot + 2)..];
        }

        return null;
    }

    private static Unit OtherOf(ReadOnlySpan<byte> word)
    {
        string text = Encoding.UTF8.GetString(word);
        return new Unit(OtherOrder, OtherCode, text, text, text);
    }

    // Behind a number without its code: a few letters, none of them ASCII, so that a typing error is not a unit, and no
    // longer word that begins with a known unit (年底, 户均).
    private static bool IsBareWord(ReadOnlySpan<byte> word) =>
        word.Length <= MaxBareWordBytes && FromCharacter(Han.At(word, 0)) is null && !word.ContainsAnyInRange((byte)0, (byte)0x7F) && IsWord(word);

    private static bool IsWord(ReadOnlySpan<byte> word)
    {
        if (word.IsEmpty || QualifierText.EndsLikeOne(word))
        {
            return false;
        }

        int letters = 0;
        for (int at = 0; at < word.Length; letters++)
        {
            if (Rune.DecodeFromUtf8(word[at..], out Rune rune, out int used) != System.Buffers.OperationStatus.Done
                || !Rune.IsLetter(rune)
                || Han.Continues(Han.At(word, at)))
            {
                return false;
            }

            at += used;
        }

        return letters <= MaxWordLength;
    }
}
