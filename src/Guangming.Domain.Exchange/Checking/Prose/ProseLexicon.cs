using System.Buffers;
using Guangming.Domain.Text;

namespace Guangming.Domain.Exchange;

/// <summary>The words between the figures of a text that say how these hang together, as data.</summary>
internal static class ProseLexicon
{
    // Characters between words and the number that they tell.

    /// <summary>Behind a share, a rate or a mean: 占比达到, 完成率约为.</summary>
    public const string BehindRate = "约有达到为接近超过逾于比 ";

    /// <summary>Behind the words of a change, but for 到 and 至, which give the new value.</summary>
    public const string BehindChange = "了约达近逾超过为的额 ";

    /// <summary>Behind a change that gives the new value: 增长到.</summary>
    public const string BehindNewValue = "到至";

    /// <summary>Behind what a number is of: 目标数为, 2019年的.</summary>
    public const string BehindNoun = "的数为是约 ";

    /// <summary>Around the label of a share.</summary>
    public const string AroundLabel = "，、；（( ";

    /// <summary>Between a number and the comparison that follows it.</summary>
    public const string BeforeComparison = "，、 年底末 ";

    // Changes.

    /// <summary>What grows.</summary>
    public static readonly WordSet Rises = new("增长 增加 提高 上升 提升 增幅 涨幅 扩大 新增");

    /// <summary>What falls.</summary>
    public static readonly WordSet Falls = new("下降 减少 降低 降幅 缩小 下跌");

    /// <summary>Zero in words, without a unit.</summary>
    public static readonly WordSet Zeros = new("降为0 降至0 降到0 降为零 降至零 归零 清零");

    /// <summary>What makes a change of what it stands behind one to a new value.</summary>
    public static readonly WordSet NewValue = new("到 至");

    /// <summary>A mean over years, which is no change from end to end.</summary>
    public static readonly WordSet YearlyMean = new("年均");

    /// <summary>What compares.</summary>
    public static readonly WordSet Comparison = new("比");

    /// <summary>The time that something is compared with.</summary>
    public static readonly WordSet ComparedTimes = new("年 年底 年末 同期 年度 帮扶前 以前");

    // Lists.

    /// <summary>What begins the parts of a whole.</summary>
    public static readonly WordSet OfWhich = new("其中");

    /// <summary>What says that a number is the sum of those before it.</summary>
    public static readonly WordSet Sums = new(SumWords);

    /// <summary>What says that a number is a whole.</summary>
    public static readonly WordSet Totals = new(SumWords + " 共 累计 总 达到");

    /// <summary>What begins a statement of its own rather than one more part.</summary>
    public static readonly WordSet Statements = new(
        "培训 带动 帮助 提供 惠及 覆盖 组织 新增 完成 举办 实施 采购 销售 引进 选派 吸纳 受益 比 同比 增长 户均 人均 平均 减贫 脱贫退出 建成 累计 力争");

    /// <summary>What a share is told by.</summary>
    public static readonly WordSet Share = new("占");

    /// <summary>What joins the last part of a list.</summary>
    public static readonly WordSet Joints = new("和 及 与");

    // Means and rates.

    /// <summary>What a mean is told by, anywhere before it.</summary>
    public static readonly WordSet Means = new("均 每");

    /// <summary>What a mean is told by right before it.</summary>
    public static readonly WordSet MeanEnds = new("均 每人 每户");

    /// <summary>What a mean is told by, farther before it too.</summary>
    public static readonly WordSet Average = new("平均");

    /// <summary>What a mean over things is told by, before what they are: 平均每场.</summary>
    public static readonly WordSet AveragePer = new("平均每");

    /// <summary>What makes a rate of a deed.</summary>
    public static readonly WordSet Rate = new("率");

    /// <summary>What is done, so that a rate of it is stated: 完成率, 到位率.</summary>
    public static readonly WordSet Deeds = new("完成 支出 到位 拨付 使用 完工");

    // Plans and dates.

    /// <summary>What is aimed at.</summary>
    public static readonly WordSet Goals = new("目标 任务 计划");

    /// <summary>What speaks of what is to come.</summary>
    public static readonly WordSet Plans = new("计划 力争 拟 预计 打算 下一步 争取 不少于");

    /// <summary>What speaks of what is to come, unless it was reached.</summary>
    public static readonly WordSet Goal = new("目标");

    /// <summary>What says that a goal was reached.</summary>
    public static readonly WordSet Reached = new("完成");

    /// <summary>What speaks of what is to come within its own clause.</summary>
    public static readonly WordSet Will = new("将");

    /// <summary>What is said to hold up to a day.</summary>
    public static readonly WordSet UpTo = new("截至 截止");

    private const string SumWords = "合计 共计 总计";

    private const string ListMarks = "、；，";

    /// <summary>What parts a figure from the one before it in a list: the last mark, else a word.</summary>
    public static ListMark MarkIn(ReadOnlySpan<char> gap)
    {
        int at = gap.LastIndexOfAny(ListMarks);
        return at < 0 ? Joints.IsIn(gap) ? ListMark.Word : ListMark.None : gap[at] switch
        {
            '、' => ListMark.Pause,
            '，' => ListMark.Comma,
            _ => ListMark.Semicolon,
        };
    }
}
