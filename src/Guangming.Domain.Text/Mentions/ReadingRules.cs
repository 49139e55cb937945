namespace Guangming.Domain.Text;

/// <summary>What the rules of reading are called.</summary>
internal static class ReadingRules
{
    private static readonly LocalizedText[] Names =
    [
        new("无规则", "no rule"),
        new("数字由阿拉伯数字写成", "digits"),
        new("数字由中文数字写成", "Chinese numerals"),
        new("数级词", "scale word"),
        new("数内的“多”“余”“来”", "more than the number, by a word in it"),
        new("量词", "measure word"),
        new("量词的附加成分", "part of the measure word"),
        new("斜线后的单位", "per unit"),
        new("币种", "currency"),
        new("表头单位", "unit of the table's heading"),
        new("前面的名词自带单位", "the noun before it names the unit"),
        new("单位由名词或上文得出", "unit from the noun or from what was said before"),
        new("指数类名称，无单位", "an index, which has no unit"),
        new("后面的名词", "noun behind"),
        new("紧接在前的名词", "noun right before"),
        new("同一分句里前面的名词", "noun farther before, in the clause"),
        new("词表以外的名词", "a noun that no table knows"),
        new("单位由名词确定", "the noun makes the unit"),
        new("前面的限定词", "qualifier before"),
        new("后面的限定词", "qualifier behind"),
        new("时间", "time"),
        new("不是数据", "no figure"),
        new("不能成为数据", "states no value"),
    ];

    public static LocalizedText Name(ReadingRule rule) => Names[(int)rule];
}
