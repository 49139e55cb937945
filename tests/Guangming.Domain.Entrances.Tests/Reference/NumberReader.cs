using System.Globalization;
using System.Numerics;

namespace Guangming.Domain.Entrances.Tests.Reference;

/// <summary>Reads a number by the grammar of stated values, step by step.</summary>
internal static class NumberReader
{
    private const int Wan = 4;
    private const int Yi = 8;
    private static readonly BigInteger MostSignificant = BigInteger.Pow(10, 28);
    private static readonly Fraction Greatest = Fraction.PowerOfTen(26);

    public static Number Read(string text)
    {
        bool isNegative = text.StartsWith('-') || text.StartsWith('负');
        string unsigned = isNegative || text.StartsWith('+') ? text[1..] : text;
        Number number = Unsigned(ReferenceTokens.Of(unsigned));
        Fraction significant = number.Value / number.Step;
        if (number.Value > Greatest || significant.Numerator >= MostSignificant || number.Step < Fraction.PowerOfTen(-26))
        {
            throw new ReferenceRefusal("more digits than can be held");
        }

        return isNegative ? number with { Value = -number.Value } : number;
    }

    private static Number Unsigned(List<ReferenceToken> tokens)
    {
        if (tokens.Count == 0)
        {
            throw new ReferenceRefusal("no number");
        }

        if (tokens.Exists(token => token.Decimals > 0 || token.Kind == ReferenceTokenKind.Point))
        {
            return WithPoint(tokens);
        }

        bool isChinese = !tokens.Exists(token => token.Kind == ReferenceTokenKind.Arabic);
        bool isPlain = isChinese ? !tokens.Exists(token => token.Kind == ReferenceTokenKind.Large) : !tokens.Exists(token => token.IsScale);
        bool isBare = tokens.TrueForAll(token => token.IsScale) && tokens[0].Text != "十";
        (BigInteger value, BigInteger step) = isBare ? (Chain(tokens), Chain(tokens)) : Whole(tokens);
        return new Number(Fraction.Whole(value), isChinese && isPlain ? Fraction.One : Fraction.Whole(step), isPlain, isBare);
    }

    // 1.796亿, 二十三点一, 3点5: digits behind the point, then scale words and nothing else.
    private static Number WithPoint(List<ReferenceToken> tokens)
    {
        int scale = tokens.FindIndex(token => token.Decimals > 0 || token.Kind == ReferenceTokenKind.Point) + 1;
        Fraction value;
        int decimals;
        if (tokens[scale - 1].Kind == ReferenceTokenKind.Arabic)
        {
            Require(scale == 1, "a decimal number behind another");
            decimals = tokens[0].Decimals;
            value = Fraction.Whole(tokens[0].Value) * Fraction.PowerOfTen(-decimals);
        }
        else
        {
            int point = scale - 1;
            string behind = "";
            while (scale < tokens.Count && tokens[scale].Kind is ReferenceTokenKind.Digit or ReferenceTokenKind.Zero or ReferenceTokenKind.Arabic)
            {
                behind += tokens[scale].Kind == ReferenceTokenKind.Arabic ? tokens[scale].Text : tokens[scale].Value.ToString(CultureInfo.InvariantCulture);
                scale++;
            }

            Require(behind.Length > 0 && point > 0, "点 without digits");
            List<ReferenceToken> before = tokens[..point];
            Require(!before.Exists(token => token.Kind == ReferenceTokenKind.Large || token.Decimals > 0), "点 behind a scale word");
            BigInteger whole = before is [{ Kind: ReferenceTokenKind.Zero }] ? 0 : Whole(before).Value;
            decimals = behind.Length;
            value = Fraction.Whole(whole) + (Fraction.Whole(BigInteger.Parse(behind, CultureInfo.InvariantCulture)) * Fraction.PowerOfTen(-decimals));
        }

        Fraction times = Fraction.Whole(scale == tokens.Count ? 1 : Chain(tokens[scale..]));
        return new Number(value * times, Fraction.PowerOfTen(-decimals) * times, IsPlain: false, IsBare: false);
    }

    // 百, 千万, 万亿: a smaller one multiplies the larger behind it.
    private static BigInteger Chain(List<ReferenceToken> tokens)
    {
        int exponent = 0;
        int last = 0;
        foreach (ReferenceToken token in tokens)
        {
            Require(token.IsScale, "something behind a scaled decimal number");
            int power = (int)token.Value;
            Require(power > last && (last == 0 || power >= Wan), "scale words that do not follow each other");
            (exponent, last) = (exponent + power, power);
        }

        return BigInteger.Pow(10, exponent);
    }

    private static (BigInteger Value, BigInteger Step) Whole(List<ReferenceToken> tokens) => Split(tokens, Yi, below => Split(below, Wan, Section));

    /// <summary>So many 亿 (or 万), then what is below.</summary>
    private static (BigInteger Value, BigInteger Step) Split(List<ReferenceToken> tokens, int power, Func<List<ReferenceToken>, (BigInteger Value, BigInteger Step)> read)
    {
        bool IsWord(ReferenceToken token) => token.Kind == ReferenceTokenKind.Large && token.Value == power;

        int at = tokens.FindIndex(IsWord);
        if (at < 0)
        {
            return read(tokens);
        }

        Require(at > 0, "a scale word without a number");
        Require(tokens.FindLastIndex(IsWord) == at, "a scale word twice");
        BigInteger scale = BigInteger.Pow(10, power);
        (BigInteger many, BigInteger step) = read(tokens[..at]);
        List<ReferenceToken> tail = tokens[(at + 1)..];
        if (tail.Count == 0)
        {
            return (many * scale, step * scale);
        }

        (BigInteger rest, BigInteger restStep) = Tail(tail, power, read);
        return ((many * scale) + rest, restStep);
    }

    /// <summary>What stands behind 万, 亿, 百 or 千: all places, or places of its own, or led by 零.</summary>
    private static (BigInteger Value, BigInteger Step) Tail(List<ReferenceToken> tail, int places, Func<List<ReferenceToken>, (BigInteger Value, BigInteger Step)> read)
    {
        if (tail[0].Kind == ReferenceTokenKind.Zero)
        {
            Require(tail.Count > 1 && tail[1].Kind != ReferenceTokenKind.Zero, "零 and nothing behind it");
            (BigInteger Value, BigInteger Step) led = read(tail[1..]);
            Require(led.Value < BigInteger.Pow(10, places - 1), "零 before a number that leaves no gap");
            return led;
        }

        if (tail is [{ Kind: ReferenceTokenKind.Arabic } digits])
        {
            Require(digits.Text.Length == places, $"{digits.Text} behind a scale word: as its next place, or by itself?");
            return (digits.Value, 1);
        }

        Require(places != Yi || tail.Exists(token => token.Kind == ReferenceTokenKind.Large), "behind 亿 without a place of its own");
        Require(tail.Exists(token => token.IsScale), "a digit behind a scale word without its own place");
        (BigInteger Value, BigInteger Step) below = read(tail);
        Require(below.Value < BigInteger.Pow(10, places), "a larger number behind a smaller scale word");
        return below;
    }

    /// <summary>Below 万: digits, a row of Chinese digits, or digits with 千 百 十.</summary>
    private static (BigInteger Value, BigInteger Step) Section(List<ReferenceToken> tokens)
    {
        if (tokens is [{ Kind: ReferenceTokenKind.Arabic } only])
        {
            return (only.Value, 1);
        }

        return tokens.Exists(token => token.Kind == ReferenceTokenKind.Place) ? WithPlaces(tokens) : (Row(tokens), 1);
    }

    // 三; 二〇二〇 and 一三〇五五 place by place; 三五 and 三四五 stay open.
    private static BigInteger Row(List<ReferenceToken> tokens)
    {
        Require(tokens.TrueForAll(token => token.Kind is ReferenceTokenKind.Digit or ReferenceTokenKind.Zero), "digits and Chinese numerals side by side");
        if (tokens.Count > 1)
        {
            Require(tokens[0].Kind != ReferenceTokenKind.Zero, "a leading zero");
            bool hasZero = tokens.Exists(token => token.Kind == ReferenceTokenKind.Zero);
            bool ascends = Enumerable.Range(1, tokens.Count - 1).All(i => tokens[i].Value == tokens[i - 1].Value + 1);
            Require(hasZero || (tokens.Count > 2 && !ascends), "digits in a row: a number, or several?");
        }

        return tokens.Aggregate(BigInteger.Zero, (sum, token) => (sum * 10) + token.Value);
    }

    private static (BigInteger Value, BigInteger Step) WithPlaces(List<ReferenceToken> tokens)
    {
        int at = tokens.FindIndex(token => token.Kind == ReferenceTokenKind.Place);
        ReferenceToken place = tokens[at];
        int places = (int)place.Value;
        BigInteger scale = BigInteger.Pow(10, places);
        Require(at == 1 || (at == 0 && place.Text == "十"), "a place word without a digit");
        BigInteger many = at == 0 ? 1 : tokens[0].Value;
        Require(at == 0 || tokens[0].Kind is ReferenceTokenKind.Digit or ReferenceTokenKind.Arabic, "a place word behind 零");
        List<ReferenceToken> tail = tokens[(at + 1)..];
        if (tail.Count == 0)
        {
            return (many * scale, scale);
        }

        Require(tail[0].Kind != ReferenceTokenKind.Place, "two place words");
        if (places == 1 && tail is [{ Kind: ReferenceTokenKind.Digit } unit])
        {
            return ((many * scale) + unit.Value, 1);
        }

        (BigInteger rest, BigInteger step) = Tail(tail, places, Section);
        return ((many * scale) + rest, step);
    }

    private static void Require(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new ReferenceRefusal(otherwise);
        }
    }
}
