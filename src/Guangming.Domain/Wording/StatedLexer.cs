using System.Runtime.CompilerServices;

namespace Guangming.Domain;

/// <summary>Reads a text that is one stated value and nothing else (表述值的识别): 超1.796亿元, 人民币300万元, 86元4角2分, 85元/只, 百分之二十.</summary>
public static class StatedLexer
{
    /// <summary>The code of the Hong Kong dollar, whose amounts are counted in 元 too: 港币300万元.</summary>
    public const string HongKongDollar = "other:港元";

    private const string OneQualifier = "one qualifier, or two that agree (约…左右)";

    private static readonly WordTable<string> CurrenciesBefore = new(
        UnitWords.All.Where(pair => IsCurrency(pair.Value) && pair.Key is not ("元" or "圆" or "块钱")).Select(pair => (pair.Key, pair.Value))
            .Concat([("￥", "yuan"), ("¥", "yuan")]).SelectMany(word => new[] { word, (Wide(word.Item1), word.Item2) }).DistinctBy(word => word.Item1, StringComparer.Ordinal));

    // The last characters of currencies, and the blanks that may stand behind them.
    private static readonly CharSet CurrencyEnds = new(string.Concat<char>(
        [.. Characters.Blanks, .. UnitWords.All.Where(pair => IsCurrency(pair.Value) && pair.Key is not ("元" or "圆" or "块钱")).SelectMany(pair => new[] { pair.Key[^1], Wide(pair.Key)[^1] }), '￥', '¥']));

    // What a share is of, and the power of ten that it divides by.
    private static readonly WordTable<int> Shares = new([("百分之", 2), ("千分之", 3), ("万分之", 4)]);

    /// <summary>Reads the whole text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="token">Its parts.</param>
    /// <returns><see langword="false"/> where it is no stated value.</returns>
    public static bool TryRead(ReadOnlySpan<char> text, out StatedToken token)
    {
        token = default;
        int end = text.Length;
        while (end > 0 && Characters.IsBlank(text[end - 1]))
        {
            end--;
        }

        int at = QualifierWords.TakeBefore(text[..end], 0, out Qualifier before);
        if (at < end && text[at] is '~' or '～')
        {
            return Fail(ref token, at, "a value as a text states it; ~ marks one that was written with more digits than stated");
        }

        token.Currency = TakeCurrency(text[..end], ref at);
        return TryReadNumber(text[..end], ref at, ref token) && TryReadTail(text[..end], at, before, ref token);
    }

    /// <summary>The currency that ends just before a place, and where it starts: USD 300万.</summary>
    /// <param name="text">The text.</param>
    /// <param name="end">The place.</param>
    /// <param name="start">Where it starts; <paramref name="end"/> where there is none.</param>
    /// <returns>The code of its unit; <see langword="null"/> where none stands there.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static string? CurrencyBefore(ReadOnlySpan<char> text, int end, out int start)
    {
        if (end > 0 && CurrencyEnds.Contains(text[end - 1]))
        {
            return CurrencyEndingAt(text, end, out start);
        }

        start = end;
        return null;
    }

    private static string? CurrencyEndingAt(ReadOnlySpan<char> text, int end, out int start)
    {
        int last = end;
        while (last > 0 && Characters.IsBlank(text[last - 1]))
        {
            last--;
        }

        for (start = Math.Max(0, last - UnitWords.Longest); start < last; start++)
        {
            if (CurrenciesBefore.TryAt(text, start, out string word, out string code) && start + word.Length == last && !IsInWord(text, start))
            {
                return code;
            }
        }

        start = end;
        return null;
    }

    /// <summary>The currency that stands right behind a number: 1.2亿RMB.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Just behind the number.</param>
    /// <returns>The code of its unit; <see langword="null"/> where none stands there.</returns>
    public static string? CurrencyAfter(ReadOnlySpan<char> text, int at)
    {
        at = SkipBlanks(text, at);
        bool found = CurrenciesBefore.TryAt(text, at, out string word, out string code)
            && !(Characters.IsLetter(word[^1]) && at + word.Length < text.Length && Characters.IsLetter(text[at + word.Length]));
        return found ? code : null;
    }

    private static bool IsInWord(ReadOnlySpan<char> text, int start) => Characters.IsLetter(text[start]) && start > 0 && Characters.IsLetter(text[start - 1]);

    // USD as ＵＳＤ.
    private static string Wide(string word) => string.Concat(word.Select(c => char.IsAsciiLetter(c) ? (char)(c + ('Ａ' - 'A')) : c));

    private static bool IsCurrency(string code) => UnitWords.Currencies.Contains(code);

    private static bool Fail(ref StatedToken token, int at, string expected)
    {
        token.Fault = new ReadFault(at, expected);
        return false;
    }

    private static string? TakeCurrency(ReadOnlySpan<char> text, ref int at)
    {
        if (!CurrenciesBefore.TryAt(text, at, out string word, out string code))
        {
            return null;
        }

        at = SkipBlanks(text, at + word.Length);
        return code;
    }

    private static bool TryReadNumber(ReadOnlySpan<char> text, ref int at, ref StatedToken token)
    {
        int share = Shares.TryAt(text, at, out string word, out int power) ? power : 0;
        at += word.Length;
        if (!NumberLexer.TryRead(text, at, out token.ReadNumber))
        {
            return Fail(ref token, token.ReadNumber.End, "a digit");
        }

        ref NumberToken number = ref token.ReadNumber;
        if (number.Kind == NumberKind.Refused)
        {
            token.Fault = number.Fault;
            return false;
        }

        if (number.Kind == NumberKind.Open)
        {
            return Fail(ref token, number.Start, "one number, not what stays open (十几, 三五)");
        }

        if (share > 0)
        {
            // 百分之百 leaves 一 out as everybody does, and means the whole.
            number.IsBare &= text[at..number.End] is not "百";
            number.Shift(2 - share);
            token.Word = "%";
        }

        at = number.End;
        return true;
    }

    private static bool TryReadTail(ReadOnlySpan<char> text, int at, Qualifier before, ref StatedToken token)
    {
        int start = SkipBlanks(text, at);
        int end = start + QualifierWords.TakeBehind(text[start..], out Qualifier behind);
        while (end > start && Characters.IsBlank(text[end - 1]))
        {
            end--;
        }

        if (!TryBound(before, behind, ref token))
        {
            return false;
        }

        if (!token.Word.IsEmpty)
        {
            return start >= end || Fail(ref token, start, "the end");
        }

        TakeMark(text, start, ref end, ref token);
        TakeParts(text, ref start, ref end, ref token);
        token.IsEnglish = start > at && start < end && char.IsAsciiLetter(text[start]) && UnitWords.CodeOf(text[start..end]) is null;
        int slash = text[start..end].IndexOfAny('/', '／');
        token.Word = slash < 0 ? text[start..end] : text.Slice(start, slash);
        return (slash < 0 || TryReadPer(text[..end], start + slash + 1, ref token)) && TryReadShare(start, ref token) && TryReadMoney(start, ref token);
    }

    // 多 inside the number and the words around it say one thing together.
    private static bool TryBound(Qualifier before, Qualifier behind, ref StatedToken token)
    {
        ref NumberToken number = ref token.ReadNumber;
        Qualifier inner = number.HasMany ? Qualifier.Many : Qualifier.None;
        if (!QualifierWords.TryCombine(before, behind, out Qualifier around) || !QualifierWords.TryCombine(around, inner, out Qualifier all))
        {
            return Fail(ref token, number.End, OneQualifier);
        }

        token.Qualifier = all;
        return !number.IsBare || all != Qualifier.None || Fail(ref token, number.Start, "a digit");
    }

    // 65个(project): the measure word and the unit it stands for; not 人(次).
    private static void TakeMark(ReadOnlySpan<char> text, int start, ref int end, ref StatedToken token)
    {
        int open = end > start && text[end - 1] == ')' ? text[start..end].LastIndexOf('(') : -1;
        if (open >= 0 && start + open + 1 < end - 1 && UnitWords.CodeOf(text[start..end]) is null)
        {
            token.Mark = text[(start + open + 1)..(end - 1)];
            end = start + open;
        }
    }

    // 个半 and 个多 before the measure word; 角, 分, 整 and 半 behind it.
    private static void TakeParts(ReadOnlySpan<char> text, ref int start, ref int end, ref StatedToken token)
    {
        ref NumberToken number = ref token.ReadNumber;
        bool hadMany = number.HasMany;
        int between = MeasureTail.TakeBetween(text[..end], start, ref number, out _);
        start += between;
        token.IsExactByWord = between > 0 && !number.HasMany;
        if (number.HasMany && !hadMany)
        {
            token.Qualifier = Qualifier.Many;
        }

        NumberToken whole = number;
        int cents = start < end ? MeasureTail.TakeCents(text[..end], start + 1, ref number) : 0;
        if (cents > 0 && start + 1 + cents + MeasureTail.TakeWhole(text[..end], start + 1 + cents, ref number) == end)
        {
            (token.IsExactByWord, end) = (true, start + 1);
            return;
        }

        number = whole;
        int last = end - 1;
        if (last > start && (MeasureTail.TakeWhole(text[..end], last, ref number) > 0 || MeasureTail.TakeHalf(text[..end], last, ref number) > 0))
        {
            (token.IsExactByWord, end) = (true, last);
        }
    }

    // 元/人, 吨标准煤/万元: a scale word below divides.
    private static bool TryReadPer(ReadOnlySpan<char> text, int at, ref StatedToken token)
    {
        int power = 0;
        for (; at < text.Length && Characters.Scale(text[at]) is > 0 and var scale; at++)
        {
            power += scale;
        }

        token.ReadNumber.Shift(-power);
        token.Per = text[at..];
        return (!token.Per.IsEmpty && token.Per.IndexOfAny('/', '／') < 0) || Fail(ref token, at, "one measure word behind the slash");
    }

    // ‰ is a tenth of a percent, 三成 is 30%, 三成五 is 35%.
    private static bool TryReadShare(int at, ref StatedToken token)
    {
        ref NumberToken number = ref token.ReadNumber;
        if (token.Word is "‰")
        {
            number.Shift(-1);
            token.Word = "%";
        }
        else if (token.Word is ['成', ..] and [.., var last] && token.Word.Length <= 2)
        {
            int digit = token.Word.Length == 1 ? 0 : last == NumberWords.Half ? 5 : Characters.AnyDigit(last);
            if (digit < 0 || (digit == 0 && token.Word.Length == 2))
            {
                return true;
            }

            if (digit > 0 && (number.HasMany || number.IsScaled))
            {
                return Fail(ref token, at, "成 behind a whole number");
            }

            number.Shift(1);
            token.Word = "%";
            return digit == 0 || number.TryAdd((uint)digit, 0) || Fail(ref token, at, "at most 28 digits");
        }

        return true;
    }

    // A currency before the number and the measure word behind it agree; 港币…元 counts Hong Kong dollars.
    private static bool TryReadMoney(int at, ref StatedToken token)
    {
        if (token.Word is "块")
        {
            token.Word = token.IsExactByWord ? "元" : token.Word;
        }

        if (token.Currency is not { } currency || token.Word.IsEmpty)
        {
            return true;
        }

        string? code = UnitWords.CodeOf(token.Word);
        bool agree = code == currency || (code == "yuan" && currency == HongKongDollar);
        return agree || Fail(ref token, at, "one currency, that before the number or that behind it");
    }

    private static int SkipBlanks(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && Characters.IsBlank(text[at]))
        {
            at++;
        }

        return at;
    }
}
