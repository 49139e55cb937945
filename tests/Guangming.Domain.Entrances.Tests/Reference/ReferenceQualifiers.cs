namespace Guangming.Domain.Entrances.Tests.Reference;

/// <summary>The words that bound a number.</summary>
internal static class ReferenceQualifiers
{
    public static IReadOnlyDictionary<string, string[]> Before { get; } = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["Over"] = ["超", "超过", "超出", "逾", "突破", "高于", "多于", "大于"],
        ["AtMost"] = ["不超过", "不得超过", "未超过", "不超", "不高于", "不多于", "不大于", "至多", "最多"],
        ["AtLeast"] = ["至少", "不少于", "不低于", "不小于", "不下", "不下于", "不得少于", "不得低于", "起码", "最少"],
        ["Nearly"] = ["近", "将近", "接近"],
        ["About"] = ["约", "大约", "大概", "大致"],
        ["Under"] = ["不足", "不到", "低于", "少于", "小于", "不满", "未满", "未达"],
    };

    public static IReadOnlyDictionary<string, string[]> Behind { get; } = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["AtLeast"] = ["以上", "及以上", "（含）以上", "之上"],
        ["AtMost"] = ["以下", "及以下", "（含）以下", "以内", "之内", "之下"],
        ["About"] = ["左右", "上下"],
        ["Many"] = ["多", "余", "有余", "开外", "出头"],
    };

    public static IReadOnlyDictionary<string, string[]> English { get; } = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["Over"] = ["over"],
        ["AtLeast"] = ["at least"],
        ["AtMost"] = ["at most"],
        ["Under"] = ["under"],
        ["About"] = ["about"],
        ["Nearly"] = ["nearly"],
    };

    public static IReadOnlyList<string> Fillers { get; } = ["达到", "高达", "达", "共计", "总计", "合计", "共", "计", "仅"];

    /// <summary>What two qualifiers say together.</summary>
    /// <param name="before">The one before the number, or null.</param>
    /// <param name="inside">多, 余 or 来 within it.</param>
    /// <param name="behind">The one behind it, or null.</param>
    public static string Together(string? before, string? inside, string? behind)
    {
        string said = "None";
        foreach (string one in new[] { before, inside, behind }.OfType<string>())
        {
            said = Both(said, one);
        }

        return said;
    }

    private static string Both(string first, string second) => (first, second) switch
    {
        ("None", _) => second,
        _ when first == second => first,
        ("Over" or "AtLeast" or "About", "Many") or ("Many", "Over" or "AtLeast" or "About") => "Many",
        ("Over", "AtLeast") or ("AtLeast", "Over") => "Over",
        ("Under", "AtMost") or ("AtMost", "Under") => "Under",
        _ => throw new ReferenceRefusal($"{first} and {second}"),
    };
}
