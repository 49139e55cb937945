using System.Collections.Frozen;

namespace Guangming.Domain;

/// <summary>The spellings of units and currencies (计量单位的写法), as data: which code a measure word means by itself, and which further words a unit takes.</summary>
/// <remarks>A word that several units share (个, 项, 座) means none by itself. Codes outside the closed list are <c>other:WORD</c>.</remarks>
public static class UnitWords
{
    /// <summary>How long the longest word is, in characters.</summary>
    public const int Longest = 8;

    // Words of one meaning, by the code of the unit.
    private const string Meanings = """
        yuan 元 圆 块钱 元人民币 圆人民币 元RMB 人民币元 人民币 RMB CNY
        household 户 农户
        person 人 名 位 口 个人 人口 人数
        person-time 人次 人（次） 人(次)
        village 村 个村
        enterprise 家
        event 场 次 期 场次 场（次） 场(次)
        place 学位 个学位 床位 张床位
        mu 亩
        hectare 公顷 ha hm²
        square-kilometre 平方公里 平方千米 km²
        year 年 学年
        month 月 个月
        percent % ％ ﹪
        percentage-point 个百分点 百分点 pp 个点
        times 倍
        doubling 番
        kilometre 公里 千米 km KM
        tonne 吨 t
        pair 对
        school 所
        other:公斤 千克 kg
        other:kW kW 千瓦 KW
        other:kWh kWh 千瓦时
        other:kV kV 千伏 KV
        other:kVA 千伏安
        other:MW MW
        other:MWp MWp
        other:GW GW
        other:m m
        other:cm cm
        other:mm mm
        other:L L
        other:ml ml
        other:平方米 ㎡ m²
        other:摄氏度 ℃
        other:小时 个小时
        other:台套 台（套） 台(套)
        other:吨标准煤 吨标准煤
        other:户次 户次
        other:户头 户头
        other:户型 户型
        other:人份 人份
        other:口井 口井
        other:家次 家次
        other:名额 名额
        other:亩次 亩次
        """;

    // Currencies, by the code of the unit: their amounts are never yuan.
    private const string Moneys = """
        other:美元 美元 USD US$ $ ＄ 美金
        other:港元 港元 HKD HK$ 港币
        other:欧元 欧元 EUR €
        other:日元 日元 JPY
        other:英镑 英镑 GBP £
        other:澳元 澳元 澳大利亚元 AUD
        other:澳门元 澳门元 澳门币 MOP
        other:新台币 新台币 台币 TWD
        other:新元 新元 新加坡元 SGD
        other:加元 加元 加拿大元 CAD
        other:韩元 韩元 韩币 KRW
        other:瑞士法郎 瑞士法郎 瑞郎 CHF
        other:卢布 卢布 RUB
        other:泰铢 泰铢 THB
        other:林吉特 林吉特 MYR
        other:卢比 卢比 INR
        other:越南盾 越南盾 VND
        other:新西兰元 新西兰元 纽元 NZD
        """;

    // Further words that a unit of the closed list is written with, where the context says that it is that unit; 公顷 15 converts.
    private const string Accepted = """
        village 个
        project 个 项
        enterprise 个 户
        workshop 个 家 座
        job 个
        place 个 人
        school 个
        mu 公顷=15 平方公里=1500
        hectare 平方公里=100
        """;

    private static readonly FrozenDictionary<string, string> Codes =
        Meant.SelectMany(row => row.Words.Select(word => (word, row.Code))).ToFrozenDictionary(pair => pair.word, pair => pair.Code, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> ByText = Codes.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>All words that mean a unit by themselves, with the unit's code.</summary>
    public static IReadOnlyDictionary<string, string> All => Codes;

    /// <summary>The code that a measure word means by itself.</summary>
    /// <param name="word">The word as written.</param>
    /// <returns><see langword="null"/> where it means none of the closed list.</returns>
    public static string? CodeOf(ReadOnlySpan<char> word) => word.Length <= Longest && ByText.TryGetValue(word, out string? code) ? code : null;

    /// <summary>The words that mean a unit by themselves, row by row.</summary>
    internal static IEnumerable<(string Code, string[] Words)> Meant => Rows(Meanings).Concat(Rows(Moneys));

    /// <summary>The codes of the currencies, the yuan among them.</summary>
    internal static FrozenSet<string> Currencies { get; } = Rows(Moneys).Select(row => row.Code).Append("yuan").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The words that a unit is written with, and how many of it one of them makes; the unit's own words come first.</summary>
    internal static IEnumerable<(string Word, int Factor)> Of(string code)
    {
        foreach ((string _, string[] words) in Meant.Concat(Rows(Accepted)).Where(row => row.Code == code))
        {
            foreach (string word in words)
            {
                string[] parts = word.Split('=');
                yield return (parts[0], parts.Length == 1 ? 1 : int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture));
            }
        }
    }

    private static IEnumerable<(string Code, string[] Words)> Rows(string table)
    {
        foreach (string line in table.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            string[] parts = line.Split(' ');
            yield return (parts[0], parts[1..]);
        }
    }
}
