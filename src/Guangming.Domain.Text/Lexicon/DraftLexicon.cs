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

    /// <summary>What a report calls itself in its title.</summary>
    public static readonly WordSet Reports = new("总结 报告 汇报 小结 综述 工作情况 情况汇报 通报 要点 进展");

    /// <summary>What heads what is to come.</summary>
    public static readonly WordSet PlanHeads = new("计划 打算 下一步 思路 目标");

    /// <summary>What ends the clause before a figure.</summary>
    public static readonly SearchValues<char> ClauseEnds = SearchValues.Create("，,。；;：:、");

    /// <summary>Words of how things stand: 现有贫困户, 尚有.</summary>
    public static readonly WordSet States = new("现有 共有 尚有 还有 剩余 未出列 未退出 未脱贫");

    /// <summary>What says of a thing that can stand that it does: 车间达15个.</summary>
    public static readonly WordSet Reached = new("达 达到");

    /// <summary>The registered poor, who are counted as they stand.</summary>
    public static readonly WordSet Registered = new("建档立卡贫困户 建档立卡贫困人口 建档立卡户");

    /// <summary>有 at the head of a clause.</summary>
    public static readonly WordSet Has = new("有");
}
