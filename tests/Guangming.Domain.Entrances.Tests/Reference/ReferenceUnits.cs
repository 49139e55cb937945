namespace Guangming.Domain.Entrances.Tests.Reference;

/// <summary>What measure words, currencies and English names mean, as codes of units.</summary>
internal static class ReferenceUnits
{
    private static readonly Dictionary<string, string> Known = new(StringComparer.Ordinal)
    {
        ["元"] = "yuan", ["圆"] = "yuan", ["块钱"] = "yuan",
        ["户"] = "household",
        ["人"] = "person", ["名"] = "person", ["位"] = "person", ["口"] = "person", ["个人"] = "person",
        ["人次"] = "person-time",
        ["村"] = "village", ["个村"] = "village",
        ["家"] = "enterprise", ["场"] = "event", ["所"] = "school", ["对"] = "pair",
        ["学位"] = "place", ["个学位"] = "place",
        ["亩"] = "mu", ["公顷"] = "hectare", ["平方公里"] = "square-kilometre", ["平方千米"] = "square-kilometre",
        ["公里"] = "kilometre", ["千米"] = "kilometre", ["吨"] = "tonne",
        ["%"] = "percent", ["个百分点"] = "percentage-point", ["百分点"] = "percentage-point",
        ["倍"] = "times", ["番"] = "doubling",
        ["年"] = "year", ["月"] = "month", ["个月"] = "month",
    };

    private static readonly Dictionary<string, string> Currencies = new(StringComparer.Ordinal)
    {
        ["人民币"] = "yuan", ["RMB"] = "yuan", ["CNY"] = "yuan", ["¥"] = "yuan", ["元人民币"] = "yuan",
        ["USD"] = "other:美元", ["US$"] = "other:美元", ["$"] = "other:美元", ["美元"] = "other:美元",
        ["HKD"] = "other:港元", ["HK$"] = "other:港元", ["港币"] = "other:港元", ["港元"] = "other:港元",
        ["EUR"] = "other:欧元", ["€"] = "other:欧元", ["欧元"] = "other:欧元",
        ["JPY"] = "other:日元", ["日元"] = "other:日元",
        ["GBP"] = "other:英镑", ["£"] = "other:英镑", ["英镑"] = "other:英镑",
        ["澳元"] = "other:澳元", ["新元"] = "other:新元", ["卢布"] = "other:卢布",
    };

    private static readonly Dictionary<string, string> English = new(StringComparer.Ordinal)
    {
        ["yuan"] = "yuan", ["household"] = "household", ["households"] = "household", ["person"] = "person", ["persons"] = "person",
        ["person-time"] = "person-time", ["person-times"] = "person-time", ["village"] = "village", ["villages"] = "village",
        ["project"] = "project", ["projects"] = "project", ["mu"] = "mu", ["kilometre"] = "kilometre", ["kilometres"] = "kilometre",
        ["tonne"] = "tonne", ["tonnes"] = "tonne", ["year"] = "year", ["years"] = "year", ["month"] = "month", ["months"] = "month",
    };

    /// <summary>Measure words that begin like a number and are none.</summary>
    public static IReadOnlyList<string> BeginLikeNumbers { get; } = ["千米", "千克", "千瓦时", "千瓦", "百分点"];

    /// <summary>Measure words that may stand behind 个半 and 个多.</summary>
    public static IReadOnlyList<string> BehindHalf { get; } = ["月", "小时", "星期", "世纪", "学期", "百分点", "钟头"];

    public static IEnumerable<string> CurrencyWords => Currencies.Keys.OrderByDescending(word => word.Length);

    public static string Currency(string word) => Currencies[word];

    public static string? EnglishUnit(string name) => English.GetValueOrDefault(name);

    /// <summary>The unit of a measure word; one that is not known is "other".</summary>
    public static string Of(string word)
    {
        if (Known.TryGetValue(word, out string? known))
        {
            return known;
        }

        if (Currencies.TryGetValue(word, out string? currency))
        {
            return currency;
        }

        bool isWord = word.Length is > 0 and <= 4 && word.All(c => c is >= '一' and <= '鿿')
            && !ReferenceTokens.Characters.Contains(word[0], StringComparison.Ordinal);
        return isWord ? "other:" + word : throw new ReferenceRefusal($"{word} is no measure word");
    }
}
