using System.Globalization;
using System.Text;
using CsCheck;

namespace Guangming.Domain.Tests.Quantities;

/// <summary>The short paths over plain texts against the whole grammar: whatever the text, both say the same.</summary>
public sealed class FastPathTests
{
    // Units of no row: what stands behind 多 and 余 in other words (多种, 余款), what begins like a scale word, and quotients.
    private static readonly string[] OtherWords = ["项", "台", "种", "层", "方", "样", "款", "料", "块", "角", "工日", "棵"];

    private static readonly Unit[] Units =
    [
        .. Unit.All, .. UnitWords.All.Values.Distinct(StringComparer.Ordinal).Select(code => Unit.Parse(code)), .. OtherWords.Select(Unit.Other),
        Unit.Yuan / Unit.Person, Unit.Yuan / Unit.Person / Unit.Year, Unit.Tonne * Unit.Kilometre, Unit.Parse("1/household"),
    ];

    private static readonly string[] Words =
    [
        .. UnitWords.All.Keys, .. OtherWords, .. Units.Select(unit => unit.Symbol).Distinct(StringComparer.Ordinal),
        "", "％元", "元元", "户年", "年底", "个多月", "个半月", "元整", "元角", "人民", "‰", "成", "成五", "thousand", " million", " households", "个(project)", "以上", "左右", "k", "?",
    ];

    private static readonly Gen<string> Digits = Gen.Select(Gen.Int[1, 19], Gen.Int[0, 9], Gen.ULong, (length, zeros, seed) =>
        (zeros == 0 ? "0" : "") + (zeros > 6 ? "1".PadRight(length, '0') : seed.ToString("D20", CultureInfo.InvariantCulture)[^length..]));

    private static readonly Gen<string> Number = Gen.Select(
        OneOf("", "", "", "", "-", "+", "−", "负"),
        Digits,
        OneOf("", "", ".", ".0", ".5", ".25", ".500", ".012345678", ".1234567890123456789", "．5", ",000", " 000", ".5.5", "点5"),
        OneOf("", "", "", "万", "亿", "万亿", "千", "百", "百万", "萬", " 万", "万零5", "万5千"),
        OneOf("", "", "", "多", "余", "来", "多余", "几", "半"),
        (sign, digits, point, scale, many) => sign + digits + point + scale + many);

    private static readonly Gen<string> Text = Gen.Select(Number, OneOf(Words), OneOf("", "", "", "", " ", "  ", "\u3000", "。"), (number, word, tail) => number + word + tail);

    private static readonly Gen<string> Plain = Gen.Select(
        OneOf("12", "0", "-0", "3.5", "-1.50", "100"), OneOf("", "", "万", "亿", "多", "万余"), OneOf("元", "户", "人", "名", "人次", "亩", "个", "%"), (number, scale, word) => number + scale + word);

    // Numbers in Chinese as well, and what could go on behind them.
    private static readonly Gen<string> Numeral = OneOf(
        [.. "零〇一二两三九十廿卅百千万亿壹贰拾佰仟萬多余来几点半负０１９．0125. ,，元米分克年个".Select(c => c.ToString()), "百分点", "千米", "thousand", " million"]).Array[1, 6].Select(string.Concat);

    [Fact]
    public void Stated_WithAUnit_IsWhatTheWholeGrammarReads() =>
        Gen.Select(Text, OneOf(Units), Gen.Bool).Sample(
            (text, unit, exact) => Same(Encoding.UTF8.GetBytes(text), unit, exact),
            iter: 60_000);

    // Each unit with each of its own words: the short path takes most of them.
    [Fact]
    public void Stated_EveryUnitWithItsWords_IsWhatTheWholeGrammarReads()
    {
        string[] numbers = ["12", "0", "-0", "0.50", "1.796亿", "3万多", "12余", "12多", "12来", "-100", "012", "999999999999999999亿", "0.12345678901234567"];
        List<string> wrong = [];
        foreach (Unit unit in Units)
        {
            foreach (string word in Words.Where(unit.Accepts))
            {
                wrong.AddRange(numbers.Select(number => number + word).Where(text => !Same(Encoding.UTF8.GetBytes(text), unit, false)).Select(text => $"{text} as {unit}"));
            }
        }

        wrong.Should().BeEmpty();
    }

    // What no longer fits once it is counted in the smaller unit is refused, not thrown.
    [Theory]
    [InlineData("999999999999999999亿平方公里")]
    [InlineData("999999999999999999亿平方千米")]
    [InlineData("1.23456789012345678901234567平方公里")]
    public void Stated_TooManyDigitsInMu_IsRefused(string text)
    {
        StatedValue.TryRead(Encoding.UTF8.GetBytes(text), null, Unit.Mu, false, out _, out string? fault).Should().BeFalse();
        fault.Should().NotBeNull();
        FluentActions.Invoking(() => StatedValue.Parse(text).In(Unit.Mu)).Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void Stated_WithoutAUnit_IsWhatTheWholeGrammarReads() => Text.Sample(text => Same(Encoding.UTF8.GetBytes(text), null, false), iter: 60_000);

    // A byte gone wrong is never taken for a character.
    [Fact]
    public void Values_MalformedUtf8_AreWhatTheWholeGrammarReads() =>
        Gen.Select(Plain, Gen.Int[0, 63], OneOf<byte>(0x01, 0x10, 0x20, 0x40, 0x80, 0xC0), OneOf(Units)).Sample(
            (text, at, flipped, unit) =>
            {
                byte[] utf8 = Encoding.UTF8.GetBytes(text);
                utf8[at % utf8.Length] ^= flipped;
                return Same(utf8, unit, false) && Same(utf8, null, false) && SameAmounts(utf8);
            },
            iter: 60_000);

    [Fact]
    public void MoneyCountAndPercentage_AreWhatTheWholeGrammarReads() =>
        Gen.OneOf(Text, Plain).Sample(text => SameAmounts(Encoding.UTF8.GetBytes(text)), iter: 60_000);

    [Fact]
    public void NumberLexer_IsWhatTheReaderReads() =>
        Gen.Select(Gen.OneOf(Text, Numeral, Gen.Select(Number, Numeral, string.Concat)), OneOf("", "", "约", "1", "第")).Sample(
            (text, before) =>
            {
                bool isRead = NumberLexer.TryRead(before + text, before.Length, out NumberToken fast);
                NumberToken whole = new NumberReader(before + text, before.Length, true).Read();
                return isRead == (whole.Kind != NumberKind.None) && Fields(fast) == Fields(whole);
            },
            iter: 200_000);

    [Theory]
    [InlineData("13055户", true)]
    [InlineData("1.796亿元", true)]
    [InlineData("12万", true)]
    [InlineData("012户", false)]
    [InlineData("1.5.5", false)]
    [InlineData("3万5千", false)]
    [InlineData("12多户", false)]
    public void NumberLexer_PlainDigits_TakeTheShortPath(string text, bool isPlain) => NumberLexer.TryReadPlain(text, 0, out _).Should().Be(isPlain);

    private static Gen<T> OneOf<T>(params T[] all) => Gen.Int[0, all.Length - 1].Select(i => all[i]);

    private static bool Same(byte[] utf8, Unit? unit, bool exact)
    {
        StatedValue? whole = StatedValue.TryMake(utf8, null, unit, exact, out StatedValue? made, out _) ? unit is null ? made : made.TryIn(unit) : null;
        StatedValue? read = unit is null
            ? StatedValue.TryParse(utf8, out StatedValue? parsed) ? parsed : null
            : StatedValue.TryRead(utf8, null, unit, exact, out StatedValue? value, out _) ? value : null;
        return Fields(read) == Fields(whole);
    }

    private static bool SameAmounts(byte[] utf8)
    {
        // A value of its own may have more digits than a stated one, whose step must be held beside it.
        if (!StatedValue.TryMake(utf8, null, null, false, out StatedValue? made, out ReadFault fault) && fault.Expected == "a number of at most 28 digits")
        {
            return true;
        }

        Quantity? whole = made is not null && made.Qualifier == Qualifier.None ? made.Quantity : null;
        bool isMoney = whole is { } sum && sum.Unit.Equals(Unit.Yuan) && decimal.Abs(sum.Amount) < 1_000_000_000_000_000m && decimal.Round(sum.Amount, 8) == sum.Amount;
        bool isCount = whole is { Unit.IsCountable: true } number && decimal.Truncate(number.Amount) == number.Amount && number.Amount is >= long.MinValue and <= long.MaxValue;
        bool isShare = whole is { } share && share.Unit.Equals(Unit.Percent);
        Quantity? money = Money.TryParse(utf8, out Money m) ? Quantity.Of(m.Yuan, Unit.Yuan) : null;
        Quantity? count = Count.TryParse(utf8, out Count c) ? Quantity.Of(c.Value, c.Unit) : null;
        Quantity? percentage = Percentage.TryParse(utf8, out Percentage p) ? Quantity.Of(p.Percent, Unit.Percent) : null;

        // 65个(project) is a count of its own; a stated value takes the measure word only.
        bool isMarked = utf8.AsSpan().IndexOf((byte)'(') >= 0;
        return money == (isMoney ? whole : null) && (isMarked || count == (isCount ? whole : null)) && percentage == (isShare ? whole : null);
    }

    private static (decimal, byte, string, decimal, decimal, Qualifier, bool, bool, string)? Fields(StatedValue? value) => value is null
        ? null
        : (value.Amount, value.Amount.Scale, value.Unit.Name, value.Step, value.UnitStep, value.Qualifier, value.IsExact, value.IsDeclaredExact, value.Text);

    private static string Fields(in NumberToken number) => string.Create(
        CultureInfo.InvariantCulture,
        $"{number.Kind} {number.Start}-{number.DigitsEnd}-{number.End} {number.IsNegative} {number.Mantissa} {number.Exponent} {number.Place} {number.Scale} {number.WholeDigits} chinese {number.IsChinese} bare {number.IsBare} many {number.HasMany} point {number.HasPoint} scaled {number.IsScaled} zero {number.HasLeadingZero} broken {number.IsBroken} {number.Fault} {number.Problem}");
}
