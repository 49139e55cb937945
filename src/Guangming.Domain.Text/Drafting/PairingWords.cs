using System.Buffers;

namespace Guangming.Domain.Text;

/// <summary>The words of support between two places, as data.</summary>
internal static class PairingWords
{
    /// <summary>What ends a clause.</summary>
    public static readonly SearchValues<char> Ends = SearchValues.Create("，,。；;：:！？!?（(）)\n\r");

    /// <summary>What may stand between the word and the place it is said of.</summary>
    public const string Fillers = "了的“”「」《》：:—-·  　";

    // True where the word alone tells support; false where it does so only in a heading, or with its supporter named.
    private static readonly WordTable<bool> Words = new(
    [
        ("对口帮扶", true), ("对口支援", true), ("对口协作", true), ("对口合作", true), ("对口扶贫", true), ("结对帮扶", true), ("结对共建", true), ("结对", true), ("定点帮扶", true), ("精准扶贫", true), ("精准帮扶", true),
        ("东西部扶贫协作", true), ("东西部协作", true), ("东西协作", true), ("扶贫协作", true), ("携手奔小康", true), ("帮扶协作", true), ("对口", true),
        ("帮扶", false), ("支援", false), ("援助", false), ("助力", false), ("携手", false), ("牵手", false), ("协作", false), ("受援", false), ("帮助", false),
    ]);

    // Bodies that pair with one another without their places doing so.
    private static readonly string[] Bodies = ["医院", "学校", "小学", "中学", "幼儿园", "企业", "公司", "商会", "协会", "集团", "社会组织", "志愿"];

    // A subject that stands for the supporter of the whole text.
    private static readonly string[] Pronouns = ["我区", "全区", "我市", "全市", "我省", "全省", "我街道", "区里", "市里", "区委", "区政府", "我们", "本区", "本市"];

    private static readonly string[] Adverbs =
        ("积极 并 还 同时 此外 继续 持续 扎实 深入 全面 精准 已 已经 累计 共 分别 目前 今年 全年 一年来 开始 主动 大力 全力 认真 切实 着力 进一步 近年来 先后 统筹 扎实推进 深化 做好 开展 推进 加强 组织 落实 抓好 做实 用心 用情 倾情 在 关于 聚焦 围绕 启动 承担 负责 与 赴 到 向 对 对口 帮助 支持 全区 我区 一 二 三 四 五 六 七 八 九 十 、 . （ ） 年 月 日 起 自 从 和 与").Split(' ');

    /// <summary>The word of support that starts at a place.</summary>
    public static bool TryAt(ReadOnlySpan<char> text, int at, out string word, out bool isStrong) => Words.TryAt(text, at, out word, out isStrong);

    /// <summary>Whether what stands between a supporter and the word leaves the place the supporter: 光明区积极帮扶, not 光明区人民医院帮扶.</summary>
    public static bool LeavesPlace(ReadOnlySpan<char> between)
    {
        foreach (string body in Bodies)
        {
            if (between.IndexOf(body) >= 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether nobody is named before the word: nothing but adverbs, dates and 我区.</summary>
    public static bool IsElided(ReadOnlySpan<char> before)
    {
        foreach (string pronoun in Pronouns)
        {
            if (before.IndexOf(pronoun) >= 0)
            {
                return true;
            }
        }

        while (before.Length > 0)
        {
            int length = Characters.IsHan(before[0]) && Characters.Numeral(before[0]) < 0 ? 0 : 1;
            foreach (string adverb in Adverbs)
            {
                length = before.StartsWith(adverb) ? Math.Max(length, adverb.Length) : length;
            }

            if (length == 0)
            {
                return false;
            }

            before = before[length..];
        }

        return true;
    }
}
