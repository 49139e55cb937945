namespace Guangming.Domain.Entrances.Tests.Reference;

/// <summary>Reads a stated value slowly and plainly, from the grammar alone: what every entrance must agree with.</summary>
internal static class ReferenceReader
{
    private const int LongestText = 256;

    public static Answer Read(string text)
    {
        try
        {
            return text.Length > LongestText ? Answer.Refused("more than 256 characters") : Answer.Of(Whole(ReferenceWidths.Fold(text).Trim(' ')));
        }
        catch (ReferenceRefusal refusal)
        {
            return Answer.Refused(refusal.Message);
        }
    }

    private static Reading Whole(string text)
    {
        if (text.StartsWith('~'))
        {
            throw new ReferenceRefusal("~ marks a text that was made, not one that was stated");
        }

        if (EnglishReader.Reads(text))
        {
            return EnglishReader.Read(text);
        }

        (string rest, string? before) = TakeBefore(text);
        (rest, string? behind) = TakeBehind(rest);
        return Middle(rest, before, behind);
    }

    // Fillers may stand on both sides of the qualifier.
    private static (string Left, string? Qualifier) TakeBefore(string text)
    {
        string rest = TakeFiller(text);
        if (rest.Length > 1 && rest[0] == '上' && "百千万亿".Contains(rest[1], StringComparison.Ordinal))
        {
            return (rest[1..], "AtLeast");
        }

        (string word, string qualifier) = Longest(ReferenceQualifiers.Before, rest.StartsWith);
        return word.Length == 0 ? (rest, null) : (TakeFiller(rest[word.Length..].TrimStart()), qualifier);
    }

    private static string TakeFiller(string text)
    {
        string? filler = ReferenceQualifiers.Fillers.FirstOrDefault(word => text.StartsWith(word, StringComparison.Ordinal));
        return filler is null ? text : text[filler.Length..].TrimStart();
    }

    private static (string Left, string? Qualifier) TakeBehind(string text)
    {
        string written = text.Replace('(', '（').Replace(')', '）');
        (string word, string qualifier) = Longest(ReferenceQualifiers.Behind, written.EndsWith);
        return word.Length == 0 ? (text, null) : (text[..^word.Length].TrimEnd(), qualifier);
    }

    private static (string Word, string Qualifier) Longest(
        IReadOnlyDictionary<string, string[]> words, Func<string, StringComparison, bool> fits) =>
        words.SelectMany(pair => pair.Value, (pair, word) => (word, pair.Key))
            .Where(pair => fits(pair.word, StringComparison.Ordinal))
            .OrderByDescending(pair => pair.word.Length)
            .FirstOrDefault(("", ""));

    // [currency] number [多] [measure word] [currency]
    private static Reading Middle(string text, string? before, string? behind)
    {
        (string rest, Fraction share) = TakeShare(text);
        bool isShare = share != Fraction.Zero;
        string? currencyBefore = ReferenceUnits.CurrencyWords.FirstOrDefault(word => rest.StartsWith(word, StringComparison.Ordinal));
        rest = currencyBefore is null ? rest : rest[currencyBefore.Length..].TrimStart();
        int length = NumberLength(rest);
        string digits = rest[..length].TrimEnd();
        bool hasBlank = rest[..length].EndsWith(' ');
        rest = rest[length..];
        string? inside = null;
        if (rest.Length > 0 && rest[0] is '多' or '余' or '来' && !hasBlank)
        {
            inside = "Many";
            bool isCome = rest[0] == '来';
            rest = rest[1..];
            int scaled = NumberLength(rest);
            string scale = rest[..scaled].Trim();
            digits = scale.Length == 0 ? digits : ScaledBehindMany(digits, scale, isCome);
            rest = rest[scaled..];
            rest = rest.TrimStart();
        }

        Number number = NumberReader.Read(digits);
        Tail tail = isShare ? (rest.Length == 0 ? new Tail("percent") { Times = share } : throw new ReferenceRefusal("a measure word behind a share"))
            : TailWithCurrency(rest, currencyBefore);
        if (tail.HasMany && inside is not null)
        {
            throw new ReferenceRefusal("多 twice");
        }

        string qualifier = ReferenceQualifiers.Together(before, inside ?? (tail.HasMany ? "Many" : null), behind);
        if (number.IsBare && qualifier == "None")
        {
            throw new ReferenceRefusal("a scale word without a digit and without a qualifier");
        }

        return Made(number, tail, qualifier);
    }

    // 1千多万元, 十多万元: scale words behind 多.
    private static string ScaledBehindMany(string digits, string scale, bool isCome)
    {
        Number words = NumberReader.Read(scale);
        return isCome || !words.IsBare || words.Value < Fraction.Whole(10_000)
            ? throw new ReferenceRefusal("behind 多 stands neither 万, 亿 nor a measure word")
            : digits + scale;
    }

    private static (string Left, Fraction Share) TakeShare(string text)
    {
        foreach ((string word, int power) in new[] { ("百分之", 0), ("千分之", -1), ("万分之", -2) })
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
            {
                return (text[word.Length..], Fraction.PowerOfTen(power));
            }
        }

        return (text, Fraction.Zero);
    }

    private static Tail TailWithCurrency(string rest, string? currencyBefore)
    {
        string? unitBefore = currencyBefore is null ? null : ReferenceUnits.Currency(currencyBefore);
        if (rest.Length == 0)
        {
            return new Tail(unitBefore ?? throw new ReferenceRefusal("no measure word"));
        }

        Tail tail = ReferenceUnits.CurrencyWords.Contains(rest, StringComparer.Ordinal) ? new Tail(ReferenceUnits.Currency(rest)) : TailReader.Read(rest);
        return unitBefore is null || unitBefore == tail.Unit ? tail : throw new ReferenceRefusal("two currencies");
    }

    // All characters that a number may have, but not those of a measure word that begins like one.
    private static int NumberLength(string text)
    {
        int at = text.Length > 0 && text[0] is '-' or '+' or '负' ? 1 : 0;
        while (at < text.Length && (text[at] == ' ' || ReferenceTokens.Characters.Contains(text[at], StringComparison.Ordinal)))
        {
            string from = text[at..];
            bool isMeasureWord = at > 0 && ReferenceUnits.BeginLikeNumbers.Any(word => from.StartsWith(word, StringComparison.Ordinal));
            if (isMeasureWord)
            {
                break;
            }

            at++;
        }

        return at;
    }

    private static Reading Made(Number number, Tail tail, string qualifier)
    {
        Fraction plus = number.Value.Sign < 0 ? -tail.Plus : tail.Plus;
        Fraction value = (number.Value * tail.Times) + plus;
        Fraction step = tail.Step ?? (number.Step * tail.Times);
        bool isRate = tail.Unit is "percent" or "percentage-point";
        bool isExact = qualifier == "None" && (tail.IsExact || (number.IsPlain && !isRate));
        return new Reading(value, tail.Unit, qualifier, step, isExact, Range(value, step, qualifier, isExact));
    }

    private static Bounds Range(Fraction value, Fraction step, string qualifier, bool isExact)
    {
        Fraction place = value.Sign == 0 ? step : value.LastPlace();
        Fraction half = new(1, 2);
        Fraction away = value.Sign < 0 ? -place : place;
        return qualifier switch
        {
            "Over" => Bounds.Open(value, null),
            "AtLeast" => new Bounds(value, true, null, false),
            "Under" => Bounds.Open(null, value),
            "AtMost" => new Bounds(null, false, value, true),
            "Many" => Ordered(value, value + away),
            "Nearly" => Ordered(value - away, value),
            "About" => Bounds.Closed(value - (place * half), value + (place * half)),
            _ when isExact => Bounds.Point(value),
            _ => Bounds.Closed(value - (step * half), value + (step * half)),
        };
    }

    private static Bounds Ordered(Fraction a, Fraction b) => a < b ? Bounds.Open(a, b) : Bounds.Open(b, a);
}
