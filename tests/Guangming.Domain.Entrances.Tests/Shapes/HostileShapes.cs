using System.Text;

namespace Guangming.Domain.Entrances.Tests.Shapes;

/// <summary>Shapes of numbers that nobody writes on purpose: long, scaled twice, mixed; always the same ones.</summary>
internal static class HostileShapes
{
    public const int Count = 50_000;
    private const int Seed = 12;
    private const int LongestRun = 1_000;

    private static readonly string[] Scales = ["十", "百", "千", "万", "亿", "拾", "佰", "仟", "萬", "億", "百万", "千万", "万亿", "亿亿", "万万"];
    private static readonly string[] Numerals = ["一", "二", "两", "九", "零", "〇", "○", "廿", "卅", "壹", "玖", "点", "半"];
    private static readonly string[] Between = [".", ",", " ", "，", "．", "多", "余", "来", "-", "+", "负", "~", "/", "·", "%", "成", "角", "分", "整", "\u00A0", "第", "之", "\ud800", "\0"];
    private static readonly string[] Units = ["", "元", "万元", "亿元", "户", "人", "人次", "个", "%", "‰", "个百分点", "个半月", "元/人", "吨/万元", "美元", "元6角", "倍", "年", "月", "亩"];
    private static readonly string[] Before = ["", "", "", "超", "约", "不足", "至少", "近", "上", "达", "USD ", "￥", "百分之", "over "];
    private static readonly string[] Behind = ["", "", "", "以上", "以下", "多", "左右", "有余", "（含）以上", "起"];

    /// <summary>The borders of what numbers are held in, on both sides.</summary>
    private static readonly string[] Borders =
    [
        "127", "128", "255", "256", "32767", "32768", "65535", "65536", "2147483647", "2147483648", "4294967295", "4294967296",
        "9223372036854775807", "9223372036854775808", "18446744073709551615", "18446744073709551616", "79228162514264337593543950335", "79228162514264337593543950336",
        "21474836.48", "35678912.35", "3.1415926536", "922337203685477.5808", "0.0000000000000000000000000001", "99999999999999999999999999.99",
    ];

    public static IEnumerable<string> All()
    {
        Random random = new(Seed);
        for (int i = 0; i < Count; i++)
        {
            yield return Pick(Before) + Shape(i % 5) + Pick(Units) + Pick(Behind);
        }

        string Pick(string[] words) => words[random.Next(words.Length)];

        string Shape(int kind) => kind switch
        {
            0 => Digits(random.Next(50) == 0 ? LongestRun : 40) + (random.Next(2) == 0 ? "." + Digits(40) : "") + (random.Next(2) == 0 ? Pick(Scales) : ""),
            1 => Pick(Borders) + (random.Next(2) == 0 ? Pick(Scales) : "") + (random.Next(4) == 0 ? Pick(Scales) : ""),
            2 => Chain(() => Digits(4) + Pick(Scales)),
            3 => Chain(() => Pick(Numerals) + (random.Next(2) == 0 ? Pick(Scales) : "")),
            _ => Chain(() => random.Next(4) switch { 0 => Digits(30), 1 => Pick(Scales), 2 => Pick(Numerals), _ => Pick(Between) }),
        };

        string Digits(int most)
        {
            StringBuilder digits = new();
            int length = 1 + random.Next(most);
            bool isWide = random.Next(8) == 0;
            for (int at = 0; at < length; at++)
            {
                digits.Append((char)((isWide ? '０' : '0') + random.Next(10)));
            }

            return digits.ToString();
        }

        string Chain(Func<string> link) => string.Concat(Enumerable.Range(0, 1 + random.Next(8)).Select(_ => link()));
    }
}
