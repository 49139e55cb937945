namespace Guangming.Domain.Exchange;

/// <summary>Finds names of districts, counties and the like in prose (地名), by their last character and by the words that end before a name begins.</summary>
internal static class PlaceNames
{
    private const int LongestStem = 5;
    private const int LongestAutonomousStem = 11;

    // Behind these a name begins.
    private static readonly string[] Before =
    [
        "对", "与", "和", "同", "向", "赴", "到", "由", "是", "及", "的", "我", "全", "各", "本", "该", "两", "年", "月", "日", "在", "于", "把", "给", "从", "往", "至", "为", "将", "个", "驻", "邻",
        "东西部", "协作", "帮扶", "支援", "援助", "扶贫", "援建", "对口", "结对", "助力", "携手", "服务", "支持", "受援", "推动", "帮助", "协助", "组织", "关于", "印发", "推进", "落实", "深化",
    ];

    // Words that end like a name and are none.
    private static readonly string[] None =
    [
        "地区", "山区", "灾区", "社区", "园区", "片区", "小区", "城区", "校区", "景区", "库区", "辖区", "新区", "特区", "发区", "业区", "税区", "范区", "济区", "治区", "学区", "牧区", "林区", "郊区", "厂区", "老区",
        "贫困县", "脱贫县", "重点县", "受援县", "受援区", "区县", "市县", "州县", "协作县", "试点县", "两区", "超市", "城市", "都市", "上市", "门市", "集市", "股市", "夜市", "自治州", "试点市", "外县", "出县", "跨县",
    ];

    /// <summary>The names that end with 区, 县, 旗, 市 or 州, in order.</summary>
    public static List<PlaceName> In(string text)
    {
        List<PlaceName> names = [];
        for (int i = 1; i < text.Length; i++)
        {
            if (text[i] is not ('区' or '县' or '旗' or '市' or '州') || EndsLater(text, i))
            {
                continue;
            }

            int start = Start(text, i);
            int shortest = text[i] is '县' or '旗' ? 2 : 3;
            string name = text[start..(i + 1)];
            if (name.Length >= shortest && !None.Any(one => name.EndsWith(one, StringComparison.Ordinal)))
            {
                names.Add(new PlaceName(name, start, i + 1));
            }
        }

        return names;
    }

    // 杭州市, 沙市区: the name goes on; 县城, 市级, 区委 are no names.
    private static bool EndsLater(string text, int at) =>
        at + 1 < text.Length && (text[at + 1] is '城' or '域' or '级' or '场' or '值' || (text[at + 1] is '市' or '区' or '县' && text[at] is '州' or '市'));

    private static int Start(string text, int end)
    {
        int longest = end >= 2 && text.AsSpan(end - 2, 2).SequenceEqual("自治") ? LongestAutonomousStem : LongestStem;
        int start = end;
        while (start > 0 && end - start < longest && text[start - 1] is >= '\u4E00' and <= '\u9FFF' && !IsBoundary(text, start, end))
        {
            start--;
        }

        return start;
    }

    // A larger unit before it ends its own name, unless that character belongs to this one: 通州区, 沙市区.
    private static bool IsBoundary(string text, int start, int end) =>
        (text[start - 1] is '省' or '市' or '州' or '盟' or '区' or '县' && end > start)
        || Before.Any(word => text.AsSpan(0, start).EndsWith(word, StringComparison.Ordinal));
}
