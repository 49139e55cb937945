using System.Collections.Immutable;

namespace Guangming.Domain.Exchange;

/// <summary>What cells should hold, in words.</summary>
internal static class Expected
{
    public static LocalizedText Text { get; } = new("文字", "a text");

    public static LocalizedText Id { get; } = new("不含空格、逗号、冒号、波浪号的编号（至多 128 字）", "an id: up to 128 visible characters without blanks, commas, colons and tildes");

    public static LocalizedText Code { get; } = new("小写字母和数字，以 . 或 - 相连（至多 64 字）", "a code: up to 64 lower-case letters and digits, in words joined by . or -");

    public static LocalizedText Axes { get; } = new(
        "分组，如 budget-level:city；几项之间用 ;，每一维度一项", "values of axes such as budget-level:city, one an axis, with ; between them; a budget level is central, province, city, county or township");

    public static LocalizedText Whole { get; } = new("不带小数的非负整数", "a whole number, 0 or more");

    public static LocalizedText Number { get; } = new("数字", "a number");

    public static LocalizedText Truth { get; } = new("是 或 否", "yes or no");

    public static LocalizedText Date { get; } = new("日期，如 2020、2020-05、2020-05-03", "a date such as 2020, 2020-05 or 2020-05-03");

    public static LocalizedText Time { get; } = new("时间，如 2020-12-21T08:02:58+08:00", "a time such as 2020-12-21T08:02:58+08:00");

    public static LocalizedText Json { get; } = new("JSON 对象", "a JSON object");

    public static LocalizedText Value { get; } = new("带量词的数值，如 1.796亿元、13055户、23.1%", "a number with its measure word, such as 1.796亿元, 13055户 or 23.1%");

    public static LocalizedText Measure { get; } = new("“指标口径”或“自定指标”表中的代码或名称", "code or name of a measure");

    /// <summary>A percentage was wanted and a bare number found: 1.57 and 0.0157 would both be guesses.</summary>
    public static LocalizedText Percentage { get; } = new("带 % 的数，如 1.57%", "a percentage with its sign, such as 1.57%");

    public static LocalizedText Wording { get; } = new("中文或英文至少填一个", "a text in Chinese or English");

    public static LocalizedText WholeAnchor { get; } = new("行、位置、引文同填或同空", "line, offset and quotation together, or none of them");

    public static LocalizedText OneOf(ImmutableArray<Choice> choices) => new(
        string.Join("、", choices.Select(choice => choice.Chinese)) + " 之一",
        "one of " + string.Join(", ", choices.Select(choice => choice.Code)));
}
