namespace Guangming.Domain.Entrances.Tests.Texts;

/// <summary>Numbers as they are written, by the kind of numeral.</summary>
internal static class Numerals
{
    public static IReadOnlyList<(string Kind, string[] Numbers)> All { get; } =
    [
        ("arabic", ["0", "5", "65", "300", "1400", "13055", "179600000", "0.5", "1.57", "23.1", "1437.50"]),
        ("comma", ["1,234", "13,055", "1,234,567", "35,678,912.35", "17,960万"]),
        ("blank group", ["1 234", "13\u00A0055", "1\u2009234\u2009567", "1\u202F234", "21 474 836.48", "17 960万"]),
        ("scaled", ["3千", "300万", "1.796亿", "44.70万", "5百万", "2千万", "1.5千万", "3百亿", "12十亿", "2.5万亿", "4千亿"]),
        ("mixed", ["1亿7960万", "2千5百万", "5千6百万", "1千7百9十6万", "9千5百", "3百20", "6千零40万", "3千零5", "1亿零300万", "1亿零5万", "3万5000", "2万3千", "3万零5"]),
        ("chinese", ["五", "十五", "三十七", "两百", "一百零五", "一千二百三十四", "三千", "二〇", "二〇二〇", "一三〇五五", "三万五千", "三千万", "十万", "一亿七千九百六十万", "四千零二十万"]),
        ("financial", ["捌仟", "壹万贰仟", "叁佰伍拾", "壹億", "伍萬", "玖拾陆"]),
        ("tens", ["廿", "廿五", "卅", "卅六", "卌八"]),
        ("chinese decimal", ["二十三点一", "三点零五", "一点七九六亿", "3点5", "两点五万", "零点八"]),
        ("signed", ["-5", "-0.05亿", "负三", "－12.5", "+3.2"]),
    ];

    /// <summary>One of each kind.</summary>
    public static IReadOnlyList<string> Few { get; } = ["65", "1.57", "1,234", "1 234", "300万", "1.796亿", "2千5百万", "3万零5", "三十七", "一亿七千九百六十万", "壹万贰仟", "廿五", "3点5"];

    public static IReadOnlyList<string> Whole { get; } = [.. All.Where(kind => kind.Kind is not "signed").SelectMany(kind => kind.Numbers)];
}
