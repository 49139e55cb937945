using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Guangming.Domain;

/// <content>Reading and writing.</content>
public sealed partial class StatedValue
{
    /// <summary>The longest text that is read, in bytes of UTF-8.</summary>
    internal const int LongestUtf8 = ValueText.MaxBytes;

    static string ITextValue<StatedValue>.Kind => "a stated value such as 1.796亿元, 13055户, 1400多人次, 超13万元 or 23.1%";

    /// <summary>Reads a stated value: 1.796亿元, 13055户, 1400多人次, 超13万元, 不少于5个, 三成五, 一亿七千九百六十万元, CNY 179.6 million.</summary>
    /// <param name="s">The text, at most 256 characters.</param>
    /// <exception cref="FormatException">It is not a stated value; the message says where and what was expected.</exception>
    public static StatedValue Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return ValueText.Parse<StatedValue>(s.AsSpan());
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static StatedValue Parse(ReadOnlySpan<char> s) => ValueText.Parse<StatedValue>(s);

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="utf8Text">The text in UTF-8, at most 768 bytes.</param>
    public static StatedValue Parse(ReadOnlySpan<byte> utf8Text) => ValueText.Parse<StatedValue>(utf8Text);

    /// <summary>Reads a stated value: 1.796亿元, 13055户, 1400多人次, 超13万元, 不少于5个, 三成五, 一亿七千九百六十万元, CNY 179.6 million; <see langword="false"/> where it is none. Never throws.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The value read.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, [MaybeNullWhen(false)] out StatedValue result) =>
        ValueText.TryParse(s.AsSpan(), out result);

    /// <inheritdoc cref="TryParse(string?, out StatedValue)"/>
    public static bool TryParse(ReadOnlySpan<char> s, [MaybeNullWhen(false)] out StatedValue result) => ValueText.TryParse(s, out result);

    /// <inheritdoc cref="TryParse(string?, out StatedValue)"/>
    /// <param name="utf8Text">The text in UTF-8.</param>
    /// <param name="result">The value read.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, [MaybeNullWhen(false)] out StatedValue result) =>
        ValueText.TryParse(utf8Text, out result);

    // The provider of the interfaces is not used: the text is the same everywhere.
    static StatedValue IParsable<StatedValue>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<StatedValue>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out StatedValue result) =>
        TryParse(s, out result);

    static StatedValue ISpanParsable<StatedValue>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<StatedValue>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out StatedValue result) =>
        TryParse(s, out result);

    static StatedValue IUtf8SpanParsable<StatedValue>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(utf8Text);

    static bool IUtf8SpanParsable<StatedValue>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, [MaybeNullWhen(false)] out StatedValue result) =>
        TryParse(utf8Text, out result);

    /// <summary>Reads a figure of a document into the unit its measure gives; nothing but the value (and its text) is allocated.</summary>
    /// <param name="utf8">The text as written.</param>
    /// <param name="text">The same text where the caller has it as a string already.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="exact">Whether the document says that the number is exact.</param>
    /// <param name="value">The value.</param>
    /// <param name="fault">What is wrong, with the position and what was expected.</param>
    internal static bool TryRead(
        ReadOnlySpan<byte> utf8,
        string? text,
        Unit unit,
        bool exact,
        [NotNullWhen(true)] out StatedValue? value,
        [NotNullWhen(false)] out string? fault)
    {
        (value, fault) = (TryReadPlain(utf8, text, unit, exact), null);
        if (value is not null)
        {
            return true;
        }

        if (!TryMake(utf8, text, unit, exact, out StatedValue? made, out ReadFault where))
        {
            fault = ValueText.Message("a stated value", text ?? ValueText.Shown(utf8), where);
            return false;
        }

        value = made.TryIn(unit);
        if (value is null)
        {
            fault = $"{WrongUnit(made.Text, made.Unit, unit)}.";
            return false;
        }

        return true;
    }

    // Digits, perhaps 万 or 亿, perhaps 多, 余 or 来, then a measure word: nearly every figure of a document. What it takes is what the
    // whole grammar would read, no more (held by a test); without a unit it takes only words that mean one by themselves.
    private static StatedValue? TryReadPlain(ReadOnlySpan<byte> utf8, string? text, Unit? unit, bool exact)
    {
        int at = PlainNumber.Scan(utf8, 0, out ulong mantissa, out int fraction, out bool negative);
        if (at == 0)
        {
            return null;
        }

        int large = Han.LargeScale(Han.At(utf8, at));
        at += large == 0 ? 0 : 3;
        Qualifier qualifier = NumberWords.IsMany([Han.At(utf8, at), Han.At(utf8, at + 3)], 0) ? Qualifier.Many : Qualifier.None;
        at += qualifier == Qualifier.None ? 0 : 3;
        ReadOnlySpan<byte> word = utf8[at..];
        if (unit is null)
        {
            unit = PlainUnit(word);
        }
        else if (word.IsEmpty || !(word.SequenceEqual(unit.SymbolUtf8) || unit.FactorOf(word) == 1))
        {
            unit = null;
        }

        if (unit is null || (exact && qualifier != Qualifier.None))
        {
            return null;
        }

        int exponent = large - fraction;
        int zeros = mantissa == 0 ? 0 : PowersOfTen.TrailingZeros(mantissa);
        return new StatedValue(
            ToAmount(mantissa, exponent, zeros, negative),
            unit,
            text ?? Encoding.UTF8.GetString(utf8),
            (sbyte)exponent,
            (sbyte)(exponent + zeros),
            1,
            qualifier,
            How(qualifier == Qualifier.None && large == 0 && fraction == 0 && !unit.IsRate, exact));
    }

    private static Unit? PlainUnit(ReadOnlySpan<byte> word) => word.Length switch
    {
        1 => word[0] == '%' ? Unit.Percent : null,
        3 => Unit.FromCharacter(Han.At(word, 0)),
        6 => word.SequenceEqual("人次"u8) ? Unit.PersonTime : null,
        _ => null,
    };

    // ± mantissa × 10^exponent, without zeros at the end of its decimals.
    private static decimal ToAmount(ulong mantissa, int exponent, int zeros, bool negative)
    {
        negative &= mantissa != 0;
        if (exponent >= 0)
        {
            return PowersOfTen.ToDecimal(Math.BigMul(mantissa, PowersOfTen.Narrow[exponent]), negative, 0);
        }

        int dropped = mantissa == 0 ? -exponent : Math.Min(zeros, -exponent);
        return PowersOfTen.ToDecimal(dropped == 0 ? mantissa : mantissa / PowersOfTen.Narrow[dropped], negative, -exponent - dropped);
    }

    static bool ITextValue<StatedValue>.TryRead(
        ReadOnlySpan<byte> utf8, [MaybeNullWhen(false)] out StatedValue value, out ReadFault fault)
    {
        fault = default;
        value = TryReadPlain(utf8, null, null, false);
        return value is not null || TryMake(utf8, null, null, false, out value, out fault);
    }

    /// <summary>Reads by the whole grammar.</summary>
    internal static bool TryMake(
        ReadOnlySpan<byte> utf8,
        string? text,
        Unit? wanted,
        bool exact,
        [NotNullWhen(true)] out StatedValue? value,
        out ReadFault fault)
    {
        value = null;
        if (!MeasuredText.TryReadStated(utf8, wanted, out MeasuredNumber number, out fault))
        {
            return false;
        }

        if (number.IsMarked)
        {
            return ReadFault.At(number.WordAt, "a measure word only", out fault);
        }

        if (exact && number.Qualifier != Qualifier.None)
        {
            return ReadFault.At(0, "no qualifier where the number is said to be exact", out fault);
        }

        if (!TryAmount(number, out decimal amount))
        {
            return ReadFault.At(0, "a number of at most 28 digits", out fault);
        }

        value = new StatedValue(
            amount,
            number.Unit,
            text ?? Encoding.UTF8.GetString(utf8),
            (sbyte)number.Place,
            (sbyte)number.UnitPlace,
            (short)number.Factor,
            number.Qualifier,
            How(number.Qualifier == Qualifier.None && !number.IsScaled && !number.Unit.IsRate, exact));
        return true;
    }

    private static Exactness How(bool byForm, bool declared) =>
        byForm ? Exactness.ByForm : declared ? Exactness.Declared : Exactness.Range;

    private static bool TryAmount(in MeasuredNumber number, out decimal amount)
    {
        // Half a step and a whole step beside the number must be held exactly as well.
        amount = default;
        return number.Place >= -26 && number.Mantissa <= PowersOfTen.Of(27) && IsWithinBounds(number.Mantissa, number.Exponent)
            && number.Parts.TryToDecimal(out amount) && TryTimes(ref amount, number.Factor);
    }

    // Whether a mantissa of at most 10^27 times its power of ten is at most 10^26.
    private static bool IsWithinBounds(UInt128 mantissa, int exponent) =>
        exponent < 0 || mantissa == 0 || (exponent <= 26 && mantissa <= PowersOfTen.Of(26 - exponent));

    // The same bounds hold once 公顷 or 平方公里 are counted in a smaller unit.
    private static bool TryTimes(ref decimal amount, int times)
    {
        if (times == 1)
        {
            return true;
        }

        DecimalParts parts = DecimalParts.From(amount).Normalised();
        bool fits = parts.Mantissa <= PowersOfTen.Of(27) / (uint)times && decimal.Abs(amount) <= PowersOfTen.Decimal(26) / times;
        amount = fits ? ExactDecimal.Normalise(ExactDecimal.Multiply(amount, times)) : default;
        return fits;
    }
}
