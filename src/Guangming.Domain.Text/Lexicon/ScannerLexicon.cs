using System.Buffers;

namespace Guangming.Domain.Text;

/// <summary>The words that the scan of prose knows beside measure words, nouns and marks, each list named for what its words mean.</summary>
internal static class ScannerLexicon
{
    /// <summary>What makes a number a mean, which may have a fraction of a person: 户均2.3人.</summary>
    public static readonly WordSet Means = new("均 平均 每");

    /// <summary>Quotation marks that open a name: “五个一批”.</summary>
    public static readonly SearchValues<char> OpeningQuotes = SearchValues.Create("“「‘《\"");

    /// <summary>Quotation marks that close one.</summary>
    public static readonly SearchValues<char> ClosingQuotes = SearchValues.Create("”」’》\"");

    /// <summary>What ranks: 排名从46位提升到31位 counts no people.</summary>
    public static readonly WordSet Ranks = new("排名 位次 名次");

    /// <summary>What follows years that name a plan or a system and are no duration: 三年行动, 九年义务教育.</summary>
    public static readonly WordSet BehindYearsInNames = new("行动 规划 计划 攻坚 义务教育 一贯制 制 期 级 前");

    /// <summary>What follows a small Chinese numeral with a measure word in a name: 三次产业, 一家之力.</summary>
    public static readonly WordSet BehindNumeralsInNames = new("产业 班子 一体 之力 之家");

    /// <summary>两套班子, 四大班子.</summary>
    public static readonly WordSet Leaderships = new("班子");

    /// <summary>What follows 24小时 of a service round the clock.</summary>
    public static readonly WordSet BehindRoundTheClock = new("值 服 不 在 营 轮 监 自");

    /// <summary>Buildings, which have numbers: 3栋201.</summary>
    public static readonly WordSet Buildings = new("栋 幢 单元");

    /// <summary>Names and set phrases that begin with a numeral and count nothing.</summary>
    public static readonly WordTable<bool> NumeralNames = new(
        ("二元经济 二元结构 二元体制 二元分割 二元化 二元论 三元桥 三元里 三元区 三元朱 二人转 二人台 五个一工程 五个一批 一二三产 三农 三峡 三亚 三明 三门 三江 三台县 三台 五台县 五台 四川 九江 万州 万宁 千岛 百色 "
            + "八一 五一 五四 六一 七一 十一黄金周 三八 一心一意 千方百计 万无一失 百花齐放 四通八达 五湖四海 千家万户 千山万水 十全十美 百年大计 百尺竿头 万众一心 一如既往 三心二意 四面八方 九牛一毛 千村示范 万村整治 百村 万企兴万村 万企帮万村 千企帮千村 百企帮百村 两不愁三保障 两不愁 三保障 四不摘 四个不摘 三区三州 三变 三会一课 两学一做 一村一品 一户一策 一对一 一带一路 双一流 一站式 一条龙 一体化 一卡通 一票否决 一刀切 一把手 一揽子 一系列 一线 一流 一级 一类 一律 一直 一些 一定 一般 一起 一边 一方 一旦 一致 一时 一面")
            .Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal).Select(word => (word, true)));

    /// <summary>What follows a small number of sessions without 第: 十三届人大.</summary>
    public static readonly WordSet BehindSessions = new("人大 全国 人民 政协 中央 全会 常委 委员会 党代会 县委 市委 省委 区委 村 理事会 一次 二次 三次 四次 五次 六次 七次 三中 四中 五中 六中");

    /// <summary>The measure word of sessions.</summary>
    public const string Session = "届";

    /// <summary>The measure word of degrees, which counts only where a range says that it does: 3～5级.</summary>
    public const string Degree = "级";

    /// <summary>Places whose names begin like a number: 五家渠, 三台县.</summary>
    public static readonly SearchValues<char> PlaceEndings = SearchValues.Create("县渠市镇乡区山河");

    /// <summary>What may stand between the numbers of a list or range.</summary>
    public static readonly SearchValues<char> Joints = SearchValues.Create("、和及与至到-－–—~～或");

    /// <summary>What makes a range of two numbers.</summary>
    public static readonly SearchValues<char> RangeJoints = SearchValues.Create("至到-－–—~～");

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

    /// <summary>What makes a number with + or × a name: 8+N, 4×4.</summary>
    public static readonly SearchValues<char> NameSigns = SearchValues.Create("+＋×·•");

    /// <summary>What a heading of a table says its numbers are in: 单位：万元.</summary>
    public static readonly WordSet UnitHeadings = new("单位： 单位: 计量单位： 计量单位:");
}
