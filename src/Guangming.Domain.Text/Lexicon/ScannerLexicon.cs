using System.Buffers;

namespace Guangming.Domain.Text;

/// <summary>The words that the scan of prose knows beside measure words, nouns and marks, each list named for what its words mean.</summary>
internal static class ScannerLexicon
{
    /// <summary>What makes a number a mean, which may have a fraction of a person: 户均2.3人.</summary>
    public static readonly WordSet Means = new("均 平均 每");

    /// <summary>Quotation marks that open a name: “五个一批”.</summary>
    public static readonly CharSet OpeningQuotes = new("“「‘《\"");

    /// <summary>Quotation marks that close one.</summary>
    public static readonly SearchValues<char> ClosingQuotes = SearchValues.Create("”」’》\"");

    /// <summary>What ranks: 排名从46位提升到31位 counts no people.</summary>
    public static readonly WordSet Ranks = new("排名 位次 名次");

    /// <summary>What follows years that name a plan, a system or the time of what is told next, and are no figure: 三年行动, 九年义务教育, 三年累计.</summary>
    public static readonly WordSet BehindYearsInNames = new("行动 规划 计划 攻坚 义务教育 一贯制 制 期 级 前 累计 分别 先后 翻");

    /// <summary>What follows a small Chinese numeral with a measure word in a name: 三次产业, 一家之力.</summary>
    public static readonly WordSet BehindNumeralsInNames = new("产业 班子 一体 之力 之家 制 座");

    /// <summary>两套班子, 四大班子.</summary>
    public static readonly WordSet Leaderships = new("班子");

    /// <summary>Its first character.</summary>
    public const char Leadership = '班';

    /// <summary>What follows 24小时 of a service round the clock.</summary>
    public static readonly WordSet BehindRoundTheClock = new("值 服 不 在 营 轮 监 自");

    /// <summary>Measure words of what is built: 2座车间.</summary>
    public static readonly WordSet Buildings = new("座 间 处");

    /// <summary>Measure words by their characters, where the scan asks for one of them.</summary>
    public const char House = '家';

    /// <inheritdoc cref="House"/>
    public const char Institute = '所';

    /// <inheritdoc cref="House"/>
    public const char Seat = '座';

    /// <inheritdoc cref="House"/>
    public const char Item = '项';

    /// <inheritdoc cref="House"/>
    public const char CounterMark = '个';

    /// <summary>What stands behind 个 where a measure word follows: 3个半月, 4个多小时.</summary>
    public static readonly CharSet BehindCounterMark = new("半多余来");

    /// <inheritdoc cref="House"/>
    public const string Counter = "个";

    /// <inheritdoc cref="House"/>
    public const string Piece = "块";

    /// <inheritdoc cref="House"/>
    public const string Hour = "小时";

    /// <summary>Measure words of days and weeks.</summary>
    public static readonly WordSet Days = new("天 周");

    /// <summary>一, half, 年, 的, 占, 翻, as single characters.</summary>
    public const char One = '一';

    /// <inheritdoc cref="One"/>
    public const char Half = '半';

    /// <inheritdoc cref="One"/>
    public const char Of = '的';

    /// <inheritdoc cref="One"/>
    public const char TakesUp = '占';

    /// <inheritdoc cref="One"/>
    public const char Turn = '翻';

    /// <summary>第: an ordinal.</summary>
    public const char Ordinal = '第';

    /// <summary>前: the first so many.</summary>
    public const char First = '前';

    /// <summary>What stands before numerals that are no date: 第三年, 几十年.</summary>
    public static readonly CharSet BeforeDates = new("第前几数");

    /// <summary>What may follow a measure word and belong to its number: a coin's digit, 半, 整, 正.</summary>
    public static readonly CharSet BehindMeasures = new("0123456789０１２３４５６７８９零〇一二三四五六七八九壹贰叁肆伍陆柒捌玖半整正");

    /// <summary>位 in a ranking.</summary>
    public const string Rank = "位";

    /// <summary>Measure words of what is ranked: 前10家.</summary>
    public static readonly WordSet RankedBy = new("家 个");

    /// <summary>半数, 半年: 半 begins another word.</summary>
    public static readonly WordSet Halves = new("半数 半年 半天");

    /// <summary>What makes 一半 another word with: 一一半.</summary>
    public static readonly CharSet BeforeOtherHalf = new("一十");

    /// <summary>Words of dates behind a number, by their first character.</summary>
    public static readonly CharSet DateWords = new("月日时点世年季代");

    /// <summary>Words of what is numbered, by their first character.</summary>
    public static readonly CharSet NumberedWords = new("号线楼室单弄国省县高热路街巷");

    /// <summary>起步 bounds only money.</summary>
    public static readonly WordSet Starts = new("起步");

    /// <summary>What 多 makes another word with behind a measure word: 5个多功能厅.</summary>
    public static readonly CharSet BehindOtherMany = new("次元家名个项种方额样功层媒能地户人");

    /// <summary>负: the sign in words.</summary>
    public const char Minus = '负';

    /// <summary>What makes 负 another word with: 担负, 肩负.</summary>
    public static readonly CharSet BeforeOtherMinus = new("担肩");

    /// <summary>Measure words that a section's number does not count: 4.6本项目.</summary>
    public static readonly WordSet SectionWords = new("本 个 项");

    /// <summary>村民 and the like behind a place name's ending.</summary>
    public static readonly WordSet VillagePeople = new("县民 市民 镇民 乡民 区民 山民 河民 渠民");

    /// <summary>What a share in words is joined by: 三分之二.</summary>
    public static readonly WordSet ShareOf = new("分之");

    /// <summary>What leaves the numeral behind it open: 数十, 若干.</summary>
    public static readonly CharSet BeforeVague = new("数几若");

    /// <summary>好 before a bare scale word: 好几百.</summary>
    public const char Good = '好';

    /// <summary>The measure word of beds: 300张床位.</summary>
    public const string Sheet = "张";

    /// <summary>Measure words whose unit is told by the noun.</summary>
    public static readonly SearchValues<char> MeasureHeads = SearchValues.Create("个项家座所");

    /// <summary>What is done with a thing that was counted before: 协作项目42个，目前开工39个.</summary>
    public static readonly WordSet Progress = new("开工 完工 竣工 建成 投产 达产 验收 落地");

    /// <summary>What opens the parts of a whole.</summary>
    public static readonly WordSet Parts = new("其中");

    /// <summary>Brackets that open the parts of a whole.</summary>
    public static readonly SearchValues<char> OpeningBrackets = SearchValues.Create("(（");

    /// <summary>What stands between two counts of one thing: 3个、5个和8个.</summary>
    public static readonly CharSet GoesOnCounting = new("、和及，,（(；");

    /// <summary>What leads to the value after a change.</summary>
    public static readonly SearchValues<char> Upwards = SearchValues.Create("到至为");

    /// <summary>The same as the end of a word.</summary>
    public static readonly WordSet UpTo = new("到 至");

    /// <summary>What leads to the value before a change.</summary>
    public static readonly SearchValues<char> From = SearchValues.Create("从由");

    /// <summary>What a rate fell to.</summary>
    public static readonly WordSet DroppedTo = new("降至 降到 降为");

    /// <summary>What tells that several values belong to several things in turn.</summary>
    public static readonly WordSet Respectively = new("分别");

    /// <summary>Verbs of change.</summary>
    public static readonly SearchValues<char> ChangeVerbs = SearchValues.Create("增提升降减扩跃缩涨压");

    /// <summary>Words of growth.</summary>
    public static readonly SearchValues<char> GrowthWords = SearchValues.Create("增涨提升降减幅翻扩");

    /// <summary>What a rate's name ends with.</summary>
    public const char Rate = '率';

    /// <summary>What the names of rates and shares end with.</summary>
    public static readonly CharSet RateEndings = new("率例度幅比量");

    /// <summary>The ends of clauses, sentences, and what growth belongs to.</summary>
    public static readonly SearchValues<char> ClauseStops = SearchValues.Create("，,。；;：:");

    /// <summary>The ends of sentences.</summary>
    public static readonly SearchValues<char> SentenceStops = SearchValues.Create("。；;");

    /// <summary>What ends the words that growth belongs to.</summary>
    public static readonly SearchValues<char> GrowthStops = SearchValues.Create("，,。；;、");

    /// <summary>What may stand alone between two values of a list.</summary>
    public static readonly SearchValues<char> PlainJoints = SearchValues.Create("、和及与， ");

    /// <summary>What may stand between the households and the persons of one event.</summary>
    public static readonly SearchValues<char> TogetherJoints = SearchValues.Create("、，, 共");

    /// <summary>已: what has been done by now.</summary>
    public const char Already = '已';

    /// <summary>What tells how things stand by now.</summary>
    public static readonly WordSet AllDone = new("已全部 全部已 均已");

    /// <summary>Paired villages, which stand as they are.</summary>
    public static readonly WordSet PairedVillages = new("对口帮扶村 结对帮扶村");

    /// <summary>What holds so many: 可容纳幼儿630人.</summary>
    public static readonly WordSet Holds = new("容纳");

    /// <summary>Who is held by a school or home.</summary>
    public static readonly SearchValues<char> HeldPersons = SearchValues.Create("幼儿生老");

    /// <summary>What they are held for.</summary>
    public static readonly WordSet ToAttend = new("入学 就读 入托 入园");

    /// <summary>类: a class of what the sentence is about.</summary>
    public const char Class = '类';

    /// <summary>Measure words of kinds and batches, beside which the things are counted again.</summary>
    public static readonly WordSet Kinds = new("类 种 批");

    /// <summary>组织 is a verb before a number.</summary>
    public const string Organise = "组织";

    /// <summary>What the names of places end with.</summary>
    public static readonly CharSet PlaceKinds = new("市县区省镇乡");

    /// <summary>Areas, which are no bodies that 家 counts.</summary>
    public static readonly WordSet Areas = new("区 县 市 省 镇 乡 社区 街道 乡镇 县区 城市 省市 省份");

    /// <summary>村 in the names of a village's people and committee.</summary>
    public static readonly WordSet VillageBodies = new("村民 村委");

    /// <summary>Works on places, which are projects: 35个城中村改造项目.</summary>
    public static readonly WordSet Works = new("改造 改造提升 提升改造 整治 治理 修缮 提升");

    /// <summary>What works are called.</summary>
    public static readonly WordSet WorkThings = new("项目 工程");

    /// <summary>Small words at which an unknown noun ends.</summary>
    public static readonly CharSet NounStops = new("的了在到于和与及为是有可将被把对向从由以并且共均达给用让使按");

    /// <summary>Verbs of change right behind a measure word: the noun stands before.</summary>
    public static readonly CharSet ChangesBehind = new("增减升降提扩发上");

    /// <summary>Quotation and title marks within a noun.</summary>
    public static readonly CharSet NameMarks = new("“”\"《》");

    /// <summary>Small words between a noun and its number.</summary>
    public static readonly CharSet SmallBeforeNumber = new("共达计为有到至数量约近超了仅额各");

    /// <summary>Buildings, which have numbers: 3栋201.</summary>
    public static readonly WordSet Houses = new("栋 幢 单元");

    /// <summary>Names and set phrases that begin with a numeral and count nothing.</summary>
    public static readonly WordTable<bool> NumeralNames = new(
        ("二元经济 二元结构 二元体制 二元分割 二元化 二元论 二元桥 三元桥 三元里 三元区 三元朱 二人转 二人台 五个一工程 三支一扶 一人一策 一户一策 一村一品 "
            + "三台县 五台县 五台山 三门县 三门峡 两家村 三家村 四家村 五家村 六家村 七家村 八家村 九家村 十家村 贰家村 叁家村 柒家村 捌家村 玖家村 百家姓 千家万户 万家乐 万户侯 百年大计 五年规划 八年抗战")
            .Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal).Select(word => (word, true)));

    /// <summary>What follows a small number of sessions without 第: 十三届人大.</summary>
    public static readonly WordSet BehindSessions = new("人大 全国 人民 政协 中央 全会 常委 委员会 党代会 县委 市委 省委 区委 村 理事会 一次 二次 三次 四次 五次 六次 七次 三中 四中 五中 六中");

    /// <summary>二次 is the second, not two: 二次公示.</summary>
    public static readonly WordSet SecondTimes = new("二次");

    /// <summary>口 counts what is dug or kept as well as people: 水窖260口.</summary>
    public const char Mouth = '口';

    /// <summary>名 counts people, even where a building holds them: 容纳学生1800名.</summary>
    public const char NamedPerson = '名';

    /// <summary>期 counts the issues of what is printed as well as events: 简报18期.</summary>
    public const char Issue = '期';

    /// <summary>What is printed in issues.</summary>
    public static readonly WordSet Publications = new("简报 专刊 期刊 杂志");

    /// <summary>What a whole begins with, between a qualifier and a share of it: 不到总数的一半.</summary>
    public static readonly SearchValues<char> Wholes = SearchValues.Create("总全");

    /// <summary>What counts the meetings of a session: 十四届人大二次会议.</summary>
    public static readonly WordSet Meetings = new("会议 全会 全体会议 代表大会");

    /// <summary>The measure word of sessions.</summary>
    public const string Session = "届";

    /// <summary>The measure word of degrees, which counts only where a range says that it does: 3～5级.</summary>
    public const string Degree = "级";

    /// <summary>What the name of a place goes on with behind a numeral, where a number follows it: 子午、五台3个街道, 九间房3个村.</summary>
    public static readonly WordSet PlacesBeforeNumbers = new("台 间房 里沟 道沟 道湾 道梁 棵树 棵柳 家店 家村 家子 座庙 眼井");

    /// <summary>Financial numerals that stand in no other words and few names, so that one of them counts: 叁所.</summary>
    public static readonly CharSet PlainFinancials = new("贰叁柒捌玖");

    /// <summary>What a range does not start behind, though a numeral does: 周三到五家企业调研.</summary>
    public static readonly WordSet BeforeOtherRanges = new("周 星期 礼拜 初 第 前 几 数");

    /// <summary>What stands before half a year where a length of time is spoken of: 为期半年, 由半年延长至一年半.</summary>
    public static readonly CharSet BeforeHalf = new("期由至为约足过满");

    /// <summary>What makes half a year a point in time or a rhythm: 半年后, 半年一次, 半年报.</summary>
    public static readonly CharSet BehindOtherHalf = new("来前后报总考一度间");

    /// <summary>Places whose names begin like a number: 五家渠, 三台县.</summary>
    public static readonly CharSet PlaceEndings = new("县渠市镇乡区山河");

    /// <summary>What may stand between the numbers of a list or range.</summary>
    public static readonly CharSet Joints = new("、和及与至到-－–—~～或");

    /// <summary>What makes a range of two numbers.</summary>
    public static readonly CharSet RangeJoints = new("至到-－–—~～");

    /// <summary>What is measured by a bare number: 景气指数为103.2.</summary>
    public static readonly WordSet BareMeasures = new("指数 系数 比重 评分 得分 总量");

    /// <summary>Counts that name their unit themselves, before a number without a measure word: 总人次超45万.</summary>
    public static readonly WordTable<Unit> CountNames = new(
    [
        .. "人次 人次数 总人次".Split(' ').Select(word => (word, Unit.PersonTime)),
        .. "人数 总人数 人口 总人口".Split(' ').Select(word => (word, Unit.Person)),
        .. "户数 总户数 农户数".Split(' ').Select(word => (word, Unit.Household)),
        .. "村数".Split(' ').Select(word => (word, Unit.Village)),
    ], fromEnd: true);

    /// <summary>What may stand between the name of a number and the number.</summary>
    public static readonly CharSet BehindNames = new("共达计为有到至约近超了仅各：:是");

    /// <summary>What makes a number with + or × a name: 8+N, 4×4.</summary>
    public static readonly CharSet NameSigns = new("+＋×·•");

    /// <summary>What a heading of a table says its numbers are in: 单位：万元.</summary>
    public static readonly WordSet UnitHeadings = new("单位： 单位: 单位 计量单位： 计量单位: 金额单位： 金额单位:");
}
