using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Guangming.Domain;

/// <summary>From the parts of a stated value to a number with its unit: 1.796亿元, 超13万元, 百分之二十, CNY 179.6 million, 13,055 households.</summary>
internal static class MeasuredText
{
    private const int FewChars = 48;

    /// <summary>Reads the whole text: qualifier, number, unit.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="wanted">The unit that the context expects, if it does: its measure words are tried first.</param>
    /// <param name="number">The number in its unit.</param>
    /// <param name="fault">What is wrong; its position is in bytes.</param>
    public static bool TryReadStated(ReadOnlySpan<byte> utf8, Unit? wanted, out MeasuredNumber number, out ReadFault fault) =>
        utf8.Length <= FewChars
            ? TryReadStated(utf8, stackalloc char[FewChars], wanted, out number, out fault)
            : TryReadStated(utf8, stackalloc char[ValueText.MaxChars], wanted, out number, out fault);

    /// <summary>Reads a text without a qualifier.</summary>
    public static bool TryRead(ReadOnlySpan<byte> utf8, out MeasuredNumber number, out ReadFault fault) =>
        TryReadStated(utf8, null, out number, out fault)
        && (number.Qualifier == Qualifier.None || ReadFault.At(0, "a number without a qualifier", out fault));

    /// <summary>Reads a text without a qualifier, which gives one unit only.</summary>
    public static bool TryReadIn(Unit wanted, ReadOnlySpan<byte> utf8, out decimal amount, out ReadFault fault)
    {
        amount = 0;
        if (!TryRead(utf8, out MeasuredNumber number, out fault))
        {
            return false;
        }

        if (!number.Unit.Equals(wanted))
        {
            return ReadFault.At(number.WordAt, wanted.Symbol, out fault);
        }

        return number.Parts.TryToDecimal(out amount) || ReadFault.At(0, "at most 28 digits", out fault);
    }

    private static bool TryReadStated(ReadOnlySpan<byte> utf8, Span<char> buffer, Unit? wanted, out MeasuredNumber number, out ReadFault fault)
    {
        number = default;
        OperationStatus status = Utf8.ToUtf16(utf8, buffer, out int read, out int written, replaceInvalidSequences: false);
        if (status != OperationStatus.Done)
        {
            bool isLong = status == OperationStatus.DestinationTooSmall;
            return ReadFault.At(read, isLong ? ValueText.TooLong : "well-formed UTF-8", out fault);
        }

        FoldLetters(buffer[..written]);
        ReadOnlySpan<char> text = buffer[..written];
        if (StatedLexer.TryRead(text, out StatedToken token) && TryMake(ref token, wanted, out number))
        {
            fault = default;
            return true;
        }

        fault = token.Fault with { Position = Encoding.UTF8.GetByteCount(text[..Math.Clamp(token.Fault.Position, 0, text.Length)]) };
        return false;
    }

    // ＣＮＹ is CNY: the lexers fold digits, points and signs themselves, words are compared as they stand.
    private static void FoldLetters(Span<char> text)
    {
        for (int at = text.IndexOfAnyInRange('Ａ', 'ｚ'); at >= 0 && at < text.Length; at++)
        {
            text[at] = Characters.IsLetter(text[at]) ? Characters.Fold(text[at]) : text[at];
        }
    }

    private static bool TryMake(ref StatedToken token, Unit? wanted, out MeasuredNumber number)
    {
        int factor = 1;
        Unit? unit = wanted is not null && token.Currency is null && token.Mark.IsEmpty && IsWrittenWith(wanted, token, out factor) ? wanted : UnitOf(token);
        NumberToken read = token.Number;
        number = new MeasuredNumber
        {
            Mantissa = read.Mantissa,
            Exponent = read.Exponent,
            Place = read.Place,
            UnitPlace = read.UnitPlace,
            IsNegative = read.IsNegative,
            IsScaled = read.IsScaled,
            Unit = unit!,
            Factor = Math.Max(factor, 1),
            Qualifier = token.Qualifier,
            IsMarked = !token.Mark.IsEmpty,
            WordAt = read.End,
        };
        token.Fault = unit is null ? new ReadFault(read.End, "a measure word, %, or the end") : default;
        return unit is not null;
    }

    private static bool IsWrittenWith(Unit unit, in StatedToken token, out int factor)
    {
        factor = 0;
        if (token.Per.IsEmpty)
        {
            factor = token.Word.IsEmpty || token.IsEnglish ? 0 : unit.FactorOf(token.Word);
            return factor != 0;
        }

        ReadOnlySpan<char> symbol = unit.Symbol;
        factor = symbol.Length == token.Word.Length + 1 + token.Per.Length && symbol.StartsWith(token.Word) && symbol[token.Word.Length] == '/' && symbol.EndsWith(token.Per) ? 1 : 0;
        return factor != 0;
    }

    private static Unit? UnitOf(in StatedToken token)
    {
        if (token.IsEnglish)
        {
            return Unit.FromEnglish(token.Word);
        }

        if (token.Currency is { } currency)
        {
            return Unit.FromCode(currency);
        }

        Unit? above = token.Word.IsEmpty ? Unit.Dimensionless : Unit.FromSymbol(token.Word);
        Unit? unit = above is null || token.Per.IsEmpty ? above : Unit.FromSymbol(token.Per) is { } below ? above / below : null;
        return token.Mark.IsEmpty ? unit : Marked(token);
    }

    // 65个(project): the code says which unit the measure word stands for.
    private static Unit? Marked(in StatedToken token)
    {
        if (!ValueText.TryRead<Unit>(token.Mark, out Unit? unit, out _))
        {
            return null;
        }

        return token.Per.IsEmpty ? (token.Word.SequenceEqual(unit.Symbol) ? unit : null) : IsWrittenWith(unit, token, out _) ? unit : null;
    }
}
