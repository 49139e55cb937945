namespace Guangming.Domain.Entrances.Tests.Reference;

/// <summary>Reads the measure word and what belongs to it.</summary>
internal static class TailReader
{
    private static readonly Fraction Half = new(1, 2);
    private static readonly Fraction Tenth = new(1, 10);
    private static readonly Fraction Hundredth = new(1, 100);

    public static Tail Read(string text)
    {
        if (text.Contains('/', StringComparison.Ordinal))
        {
            return Quotient(text);
        }

        return text switch
        {
            "%" => new Tail("percent"),
            "‰" => new Tail("percent") { Times = Tenth },
            "成" => new Tail("percent") { Times = Fraction.Whole(10) },
            _ when text.StartsWith('成') => Tenths(text[1..]),
            _ => Money(text) ?? OfPieces(text) ?? HalfBehind(text) ?? new Tail(ReferenceUnits.Of(text)),
        };
    }

    // 三成五
    private static Tail Tenths(string digit)
    {
        Number number = NumberReader.Read(digit);
        return number.Value < Fraction.Whole(10) && number.Value.Sign > 0 && digit.Length == 1
            ? new Tail("percent") { Times = Fraction.Whole(10), Plus = number.Value, Step = Fraction.One }
            : throw new ReferenceRefusal($"成{digit}");
    }

    // 86元4角2分, 5元5角, 3元零5分, 捌仟元整, 5角
    private static Tail? Money(string text)
    {
        string rest = text;
        bool isWhole = rest.EndsWith('整') || rest.EndsWith('正');
        rest = isWhole ? rest[..^1] : rest;
        if (rest.Length == 0 || rest[0] is not ('元' or '圆' or '块'))
        {
            return null;
        }

        rest = rest[1..];
        if (rest.Length == 0)
        {
            return isWhole ? new Tail("yuan") { IsExact = true } : null;
        }

        Fraction plus = Fraction.Zero;
        Fraction? step = null;
        foreach ((char word, Fraction place) in new[] { ('角', Tenth), ('分', Hundredth) })
        {
            int at = rest.IndexOf(word, StringComparison.Ordinal);
            if (at < 0)
            {
                continue;
            }

            string digit = rest[..at].TrimStart('零', '〇');
            if (digit.Length != 1)
            {
                return null;
            }

            plus += NumberReader.Read(digit).Value * place;
            step = place;
            rest = rest[(at + 1)..];
        }

        return rest.Length == 0 && step is not null ? new Tail("yuan") { Plus = plus, Step = step, IsExact = true } : null;
    }

    // 个半月, 个多小时
    private static Tail? OfPieces(string text)
    {
        bool isPieces = text.Length > 2 && text[0] == '个' && text[1] is '半' or '多' or '余' or '来' && ReferenceUnits.BehindHalf.Contains(text[2..], StringComparer.Ordinal);
        return !isPieces ? null
            : text[1] == '半' ? new Tail(ReferenceUnits.Of(text[2..])) { Plus = Half, Step = Tenth, IsExact = true }
            : new Tail(ReferenceUnits.Of(text[2..])) { HasMany = true };
    }

    // 年半, 小时半
    private static Tail? HalfBehind(string text) => text.Length > 1 && text.EndsWith('半')
        ? new Tail(ReferenceUnits.Of(text[..^1])) { Plus = Half, Step = Tenth, IsExact = true }
        : null;

    // 元/人, 元/人·月, 吨标准煤/万元
    private static Tail Quotient(string text)
    {
        string[] sides = text.Split('/');
        if (sides.Length != 2)
        {
            throw new ReferenceRefusal("two slashes");
        }

        string unit = ReferenceUnits.Of(sides[0].TrimEnd());
        Fraction times = Fraction.One;
        foreach (string one in sides[1].Trim().Split('·'))
        {
            string word = one;
            foreach ((char scale, int power) in new[] { ('万', 4), ('亿', 8), ('千', 3), ('百', 2) })
            {
                if (word.Length > 1 && word[0] == scale && !ReferenceUnits.BeginLikeNumbers.Contains(word, StringComparer.Ordinal))
                {
                    (word, times) = (word[1..], times * Fraction.PowerOfTen(-power));
                }
            }

            unit += "/" + ReferenceUnits.Of(word);
        }

        return new Tail(unit) { Times = times };
    }
}
