using System.Buffers;

namespace Guangming.Domain.Text;

/// <summary>The words of support between two places, as data.</summary>
internal static class PairingLexicon
{
    /// <summary>What may stand between a word of support and the place it is said of.</summary>
    public static readonly SearchValues<char> Fillers = SearchValues.Create("了的“”「」《》：:—-·  　");

    /// <summary>What makes the body that supports of the word before it: 帮扶单位.</summary>
    public static readonly WordSet Body = new("单位");

    /// <summary>Bodies that pair with one another without their places doing so.</summary>
    public static readonly WordSet OtherBodies = new("医院 学校 小学 中学 幼儿园 企业 公司 商会 协会 集团 社会组织 志愿");

    /// <summary>A subject that stands for the supporter of the whole text.</summary>
    public static readonly WordSet Pronouns = new("我区 全区 我市 全市 我省 全省 我街道 区里 市里 区委 区政府 我们 本区 本市");

    /// <summary>What may stand before a word of support whose subject is left out.</summary>
    public static readonly WordSet Adverbs = new(
        "积极 并 还 同时 此外 继续 持续 扎实 深入 全面 精准 已 已经 累计 共 分别 目前 今年 全年 一年来 开始 主动 大力 全力 认真 切实 着力 进一步 近年来 先后 统筹 扎实推进 深化 做好 开展 推进 加强 组织 落实 抓好 做实 用心 用情 倾情 在 关于 聚焦 围绕 启动 承担 负责 与 赴 到 向 对 对口 帮助 支持 全区 我区 一 二 三 四 五 六 七 八 九 十 、 . （ ） 年 月 日 起 自 从 和 与");

    /// <summary>What joins the names of a list.</summary>
    public static readonly WordSet Joints = new("、 和 与 及 以及");

    /// <summary>What joins the two sides of a pairing: 甲区与乙县.</summary>
    public static readonly WordSet With = new("与 和 同");

    /// <summary>What joins two names that a figure is of, beside the joints of a list.</summary>
    public static readonly WordSet LooseJoints = new("， （ ( 县、 县和 县与 市、 区、");

    /// <summary>Behind these a place is another one than the supporter: 赴乙县.</summary>
    public static readonly WordSet Towards = new(TowardsWords);

    /// <summary>Behind these a place is the other side.</summary>
    public static readonly WordSet Leads = new(TowardsWords + " 和 跟 往 — - · 、 对口 帮助 支持 结对 帮扶");

    /// <summary>What takes a task on: 承担甲县、乙县协作任务.</summary>
    public static readonly WordSet TakesOn = new("承担 负责");

    /// <summary>Behind it stands who supports: 乙县由甲区结对帮扶.</summary>
    public static readonly WordSet By = new("由");

    /// <summary>What is done for a place; a place behind these that is no recipient is somebody else's.</summary>
    public static readonly WordSet DoneFor = new("帮扶 扶贫 支援 援助 结对 位于 赴 助力 协助 支持 对口");

    /// <summary>What points at one recipient named before.</summary>
    public static readonly WordSet PointsBack = new("该 当地 全县 县里");

    /// <summary>What tells numbers apart by the order of the recipients.</summary>
    public static readonly WordSet Respectively = new("分别");

    /// <summary>What may stand between a place and its villages.</summary>
    public static readonly WordSet Possessive = new("的");

    /// <summary>What a body that publishes a report is called, behind its place: 光明区扶贫办.</summary>
    public static readonly WordSet Offices = new(
        "扶贫 乡村振兴局 协作办 合作交流办 对口办 对口支援 发展和改革局 发改局 人民政府 政府办 区委 市委 县委 区政府 融媒 宣传部 指挥部 工作组 工作队 街道办 党工委");

    private const string TowardsWords = "对 赴 到 与 向 在 同";

    private static readonly WordTable<SupportTraits> Words = new(
    [
        .. Of("对口帮扶 结对帮扶", SupportTraits.Alone | SupportTraits.Given),
        .. Of("对口支援 对口协作 对口合作 对口扶贫 结对共建 结对 定点帮扶 精准扶贫 精准帮扶 东西部扶贫协作 东西部协作 东西协作 扶贫协作 携手奔小康 帮扶协作 对口", SupportTraits.Alone),
        .. Of("帮扶 支援 援助", SupportTraits.Given),
        .. Of("协作", SupportTraits.Mutual),
        .. Of("受援", SupportTraits.Received),
        .. Of("助力 携手 牵手 帮助", SupportTraits.None),
    ]);

    private static readonly WordTable<bool> Together = new(
    [
        .. Of("两县 三县 四县 五县 两市 两个县 三个县 四个县 两地区 各县 各受援 各对口 受援地区 对口地区 结对地区 受帮扶地区 各帮扶 两个受援 2县 3县 4县 2个县 3个县 4个县", false),
        .. Of("两镇 三镇 各镇", true),
    ]);

    /// <summary>The word of support that starts at a place.</summary>
    public static bool TryAt(ReadOnlySpan<char> text, int at, out string word, out SupportTraits traits) => Words.TryAt(text, at, out word, out traits);

    /// <summary>The first word of a text that stands for all recipients at once, and whether it is said of towns: 两县, 各镇.</summary>
    public static bool TryTogether(ReadOnlySpan<char> text, out string word, out bool isTown)
    {
        (word, isTown) = (string.Empty, false);
        int at = 0;
        while (at < text.Length && !Together.TryAt(text, at, out word, out isTown))
        {
            at++;
        }

        return at < text.Length;
    }

    private static IEnumerable<(string Word, T Value)> Of<T>(string words, T value) => words.Split(' ').Select(word => (word, value));
}
