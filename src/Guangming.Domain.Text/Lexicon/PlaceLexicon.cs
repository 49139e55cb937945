using System.Buffers;

namespace Guangming.Domain.Text;

/// <summary>What names of places are made of, and the words around them, as data.</summary>
internal static class PlaceLexicon
{
    /// <summary>What may stand right before a name without being part of it.</summary>
    public static readonly SearchValues<char> Leads = SearchValues.Create("由在从是向为将及和与年起月来对给让使把自经以据了的中内外时间到至赴往被受日后于往同跟并我");

    /// <summary>对口, whose 对 leads no name, and behind which one may start.</summary>
    public static readonly WordSet Counterpart = new("对口");

    /// <summary>What a text calls the place that it comes from, or spoke of before.</summary>
    public static readonly WordSet OwnPlaces = new("我区 我县 我市 我省 全区 全县 全市 全省 该区 该县 该市 该省");

    /// <summary>What stands behind a number of a date, and begins no name there.</summary>
    public static readonly SearchValues<char> DateUnits = SearchValues.Create("年月日底");

    /// <summary>Levels that begin no name.</summary>
    public static readonly SearchValues<char> NoFirst = SearchValues.Create("区县省");

    /// <summary>Characters that are no name of one character: 本区, 全县.</summary>
    public static readonly SearchValues<char> NoShortNames = SearchValues.Create("市县区本全各该");

    /// <summary>What joins two names, or stands within one: 太和县.</summary>
    public static readonly SearchValues<char> Joiners = SearchValues.Create("和");

    /// <summary>Words within names that begin with what else stands in none: 隆林各族自治县.</summary>
    public static readonly WordSet Within = new("各族");

    /// <summary>Names that start with what else stands in none.</summary>
    public static readonly WordSet Exceptions = new(
        "于都 于田 于洪 从江 从化 无为 无锡 无棣 无极 全州 全南 全椒 将乐 本溪 扶绥 扶风 扶余 扶沟 同江 同心 同德 同仁 同安 自贡 让胡路 至德 那曲 那坡 和平 和田 和龙 和顺 和政 和硕 和静 和林格尔");

    /// <summary>The ending of a city's district.</summary>
    public static readonly WordSet District = new("区");

    /// <summary>The endings that prose leaves out where a name is long enough: 田林 for 田林县.</summary>
    public static readonly SearchValues<char> LeftOut = SearchValues.Create("县市区镇村旗乡");

    /// <summary>What a name of several peoples holds; prose names such a place by its first two characters.</summary>
    public static readonly WordSet Peoples = new("族");

    // Characters that stand in no name of a place.
    private static readonly SearchValues<char> Outside = SearchValues.Create("的了及等各该我他其此每某几两个对向在是被把给往并又也就已这那所帮援们贫与于至从无全将本扶为有以到由不未赴让使被你您她它同跟自经据");

    private static readonly SearchValues<char> Levels = SearchValues.Create("省市县区州旗镇乡村");

    // A name that holds one of these is a kind of place, not a place: 贫困县, 示范村.
    private static readonly WordSet Kinds = new(
        "贫困 重点 示范 薄弱 空壳 涣散 特色 美丽 相对 深度 受援 结对 协作 对口 联系 定点 周边 边境 民族 偏远 困难 落后 发达 试点 省级 国家 样板 精品 帮扶 脱贫 摘帽 出列 退出 安置 搬迁 组织 安排 选派 协调 推动 动员 引导 支持 "
        + "统筹 指导 根据 按照 开展 实施 落实 推进 工作 产业 工业 项目 农业 生态 旅游 发展 建设 经济 城乡 行政 自然 中心 基层 人口 劳动 干部 主城 革命 老区 灾区 山区 景区 园区 片区 社会 社区 库区 小区 辖区 牧区 农牧 东部 西部 中部 南部 北部 沿海 先进 市场 相关 有关 附近 边远 高寒 "
        + "所有 其他 以上 以下 累计 覆盖 惠及 涉及 组团 选择 确定 签订 建立 协议 关系 任务 目标 群众 企业 学校 医院 资金 投入 投资 省内 省外 市内 县内 区内 国定 省定 深贫 助力 携手 牵手 情系 帮助 援助 部分 全部 扶持 联合 共同 派出 奔赴 前往 单位 干部 销售 采购 购买 培训 引进 举办 解决 改善 提升 打造 建成 修建 发放 捐赠 新建 完成 巩固 参观 招聘 招商 考察 调研 走访 慰问 承担 负责 参与 扩大 深化 加强 围绕 聚焦 通过 利用 位于 来自");

    private const string Provinces = "北京市 天津市 上海市 重庆市 河北省 山西省 辽宁省 吉林省 黑龙江省 江苏省 浙江省 安徽省 福建省 江西省 山东省 河南省 湖北省 湖南省 广东省 海南省 四川省 贵州省 云南省 陕西省 甘肃省 青海省";

    private static readonly (string Bare, string Full)[] Regions =
        [("内蒙古", "内蒙古自治区"), ("广西", "广西壮族自治区"), ("西藏", "西藏自治区"), ("宁夏", "宁夏回族自治区"), ("新疆", "新疆维吾尔自治区")];

    // Cities that support others and are named without 市 as a rule.
    private const string Cities =
        "深圳 广州 珠海 佛山 东莞 中山 江门 惠州 汕头 杭州 宁波 绍兴 嘉兴 湖州 台州 金华 温州 福州 厦门 泉州 南京 苏州 无锡 常州 南通 扬州 镇江 济南 青岛 烟台 潍坊 淄博 威海 大连 沈阳";

    private static readonly WordTable<WideName> WideNames = new(
    [
        .. Provinces.Split(' ').SelectMany(full => WideName.Forms(DivisionKind.Province, full[..^1], full)),
        .. Regions.SelectMany(region => WideName.Forms(DivisionKind.Province, region.Bare, region.Full, region.Bare + "自治区")),
        .. Cities.Split(' ').SelectMany(bare => WideName.Forms(DivisionKind.Prefecture, bare, bare + '市')),
    ]);

    private static readonly WordTable<PlaceEnding> Endings = new(
    [
        ("省", new(DivisionKind.Province, 3, "级内外直市区")), ("自治州", new(DivisionKind.Prefecture, 12, string.Empty)), ("地区", new(DivisionKind.Prefecture, 4, string.Empty)), ("盟", new(DivisionKind.Prefecture, 5, "员主约友")),
        ("州", new(DivisionKind.Prefecture, 4, "区")), ("市", new(DivisionKind.Prefecture, 5, "场民值政域级面井")),
        ("自治县", new(DivisionKind.County, 12, string.Empty)), ("自治旗", new(DivisionKind.County, 8, string.Empty)),
        ("县", new(DivisionKind.County, 4, "域级")), ("区", new(DivisionKind.County, 5, "域间块别分级位")), ("旗", new(DivisionKind.County, 6, "下帜")),
        ("新区", new(DivisionKind.FunctionalArea, 4, string.Empty)), ("开发区", new(DivisionKind.FunctionalArea, 6, string.Empty)), ("高新区", new(DivisionKind.FunctionalArea, 4, string.Empty)),
        ("管理区", new(DivisionKind.FunctionalArea, 4, string.Empty)), ("合作区", new(DivisionKind.FunctionalArea, 6, string.Empty)), ("农场", new(DivisionKind.FunctionalArea, 5, string.Empty)), ("林场", new(DivisionKind.FunctionalArea, 5, string.Empty)),
        ("街道", new(DivisionKind.Township, 4, string.Empty)), ("街道办事处", new(DivisionKind.Township, 4, string.Empty)), ("街道办", new(DivisionKind.Township, 4, string.Empty)),
        ("镇", new(DivisionKind.Township, 5, "级域")), ("乡", new(DivisionKind.Township, 5, "村镇亲土贤愁情间下")), ("民族乡", new(DivisionKind.Township, 6, string.Empty)),
        ("村", new(DivisionKind.Village, 6, "级")), ("社区", new(DivisionKind.Village, 5, string.Empty)),
    ]);

    /// <summary>The longest ending that stands at a place and makes no other word.</summary>
    public static bool TryEnding(ReadOnlySpan<char> text, int at, out string word, out PlaceEnding ending) =>
        Endings.TryAt(text, at, out word, out ending)
        && (at + word.Length >= text.Length || !ending.NotBefore.Contains(text[at + word.Length], StringComparison.Ordinal));

    /// <summary>A province, short or full, or a city that needs no 市; its length in the text, 0 where none stands there.</summary>
    public static int WideNameAt(ReadOnlySpan<char> text, int at, out WideName name) => WideNames.TryAt(text, at, out string word, out name) ? word.Length : 0;

    /// <summary>Whether what stands at a place is part of no name.</summary>
    public static bool IsOutside(ReadOnlySpan<char> text, int at) => Outside.Contains(text[at]) && !Within.StartsAt(text, at);

    /// <summary>Whether a name without its ending says a kind of place only: 贫困, 市县区.</summary>
    public static bool IsKind(ReadOnlySpan<char> bare) => bare.IndexOfAnyExcept(Levels) < 0 || Kinds.IsIn(bare);
}
