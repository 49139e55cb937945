using System.Buffers;

namespace Guangming.Domain.Text;

/// <summary>The words that tell how a figure of a draft stands among the others, as data.</summary>
internal static class DraftLexicon
{
    /// <summary>Symbols of units of time and age, whose numbers are no figures of a report.</summary>
    public static readonly WordSet TimeAndAge = new("天 小时 分钟 岁 周岁 周 秒 学年 季 个工作日");

    /// <summary>What ends a list of one thing counted again.</summary>
    public static readonly SearchValues<char> ListEnds = SearchValues.Create("，。；其中");

    /// <summary>What stands between words and the number that they tell: 共, 达, 数, 额, a date, a qualifier.</summary>
    public const string BeforeNumber = "共达计为有约近超逾数额量累至到的了：: 0123456789年底月";
}
