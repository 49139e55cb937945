namespace Guangming.Domain.Text;

/// <summary>The nouns that reports count, as data.</summary>
internal static class CountedNouns
{
    private const string Villages =
        "村 贫困村 行政村 自然村 重点村 示范村 脱贫村 帮扶村 对口帮扶村 相对贫困村 深度贫困村 建档立卡贫困村 非贫困村 薄弱村 空壳村 村庄 村寨 村集体 "
        + "试点村 特色村 美丽乡村示范村 精品村 样板村 中心村 省定贫困村 预脱贫村 出列村 村居 村（居） 结对村 易地扶贫搬迁村 村（社区） 村(社区) 村(居) 建制村 村屯 自然屯 屯 边境村 少数民族村";

    private const string Projects =
        "项目 工程 产业项目 帮扶项目 扶贫项目 援建项目 建设项目 民生项目 实事项目 基础设施项目 重点项目 协作项目 扶贫协作项目 援助项目 重大项目 开工项目 子项目 子项 合作项目 招商项目 "
        + "工业项目 农业项目 光伏项目 水利项目 饮水工程 安全饮水工程 水利工程 项目建设";

    private const string Enterprises =
        "企业 龙头企业 东部企业 帮扶企业 民营企业 国有企业 规上企业 国企 民企 公司 工厂 厂家 加工厂 用工企业 高新技术企业 农业企业 深圳企业 央企 上市公司 单位企业 企业家 加工企业 市场主体企业";

    private const string Workshops = "扶贫车间 帮扶车间 就业扶贫车间 就业帮扶车间 社区工厂 车间 卫星工厂 就业车间 微车间 乡村振兴车间 扶贫微工厂 扶贫工厂 巧手车间 居家车间";

    private const string Jobs =
        "岗位 工作岗位 就业岗位 公益性岗位 公益岗位 用工岗位 岗 爱心岗位 护林员岗位 扶贫岗位 就业机会 招聘岗位 工位 公岗 乡村公益性岗位 保洁岗位 辅助性岗位 村级公益性岗位 就业岗";

    private const string Places = "学位 床位 优质学位 公办学位 义务教育学位 幼儿园学位 养老床位 病床 普惠学位 就读学位 托位";

    private const string Schools =
        "学校 小学 中学 幼儿园 初中 高中 职校 中职学校 职业学校 高校 大学 村小 村小学 完全小学 寄宿制学校 中小学 中小学校 希望小学 普惠性幼儿园 教学点 技工学校 公办幼儿园 中心校 完小 教学点 院校 职业院校 九年一贯制学校 特殊教育学校 中心小学";

    private const string Events =
        "招聘会 专场招聘会 现场招聘会 培训班 培训 活动 宣讲 会议 联席会议 讲座 演出 比赛 推介会 展销会 交流会 互访 调研 义诊 座谈会 技能培训 宣讲会 招聘活动 对接会 论坛 大赛 赛事 仪式 集市 展会 直播 主题活动 志愿服务 双选会";

    private const string People =
        "人 人员 人才 人口 贫困人口 贫困劳动力 劳动力 农村劳动力 脱贫人口 建档立卡贫困人口 建档立卡贫困劳动力 群众 贫困群众 干部 教师 医生 学生 党员 村民 居民 农民 专业技术人才 技术人才 党政干部 "
        + "专技人才 挂职干部 驻村干部 老人 儿童 残疾人 贫困学生 志愿者 农民工 游客 致富带头人 带头人 老师 医护人员 护士 专家 技术人员 科技人员 第一书记 书记 幼儿 毕业生 大学生 贫困家庭学生 特困人员 低保对象 "
        + "监测对象 搬迁群众 困难群众 务工人员 服务员 员工 职工 队员 网格员 护林员 代表 少年 妇女 户籍人口 常住人口 总人口 就业人数 人数 总人数 就业数 学员 移民 低收入人口 观众 用户 会员 技能人才 新型职业农民 骨干教师 帮扶干部 驻村工作队员 脱贫劳动力 乡村教师 留守儿童 医务人员 医疗人才 孤儿 困难学生 师生 青年 学子 消费者 粉丝 应届毕业生";

    private const string Households =
        "贫困户 农户 脱贫户 建档立卡贫困户 建档立卡户 低保户 居民户 困难家庭 家庭 群众户 搬迁户 五保户 监测户 种植户 养殖户 低收入户 特困户 住户 边缘户 边缘易致贫户 脱贫不稳定户";

    private const string Money =
        "GDP 资金 支出 开支 花费 预算 决算 造价 总价 市值 余额 耗资 斥资 拨付 下达 募集 筹集 筹措 捐出 到账 贷出 垫付 兑现 投放 资金投入 总造价 总支出 财政支出 教育支出 投资 投入 收入 产值 销售额 营业额 营收 利润 贷款 捐款 补助 补贴 奖金 总额 金额 税收 增收 纯收入 财政收入 总投资 投资额 善款 款物 集体收入 村集体收入 集体经济收入 可支配收入 捐赠 分红 总产值 年产值 "
        + "帮扶资金 扶贫资金 援助资金 财政资金 财政帮扶资金 专项资金 救助金 保费 租金 工资 月薪 年薪 成交额 交易额 交易 成交 消费额 销售收入 经济收入 经营收入 引资 筹资 融资 出资 注资 拨款 补助金 经费 生产总值 消费 创收 效益 授信 赔付 价值 折价 折合 销售 采购 授信额度 基金规模 资金规模 投资规模 贷款规模 融资规模 助学金 奖学金 补偿 产业资金 物资";

    private const string Others =
        "省市 省区市 地市 区市县 县市区 合作社 农民合作社 专业合作社 农民专业合作社 家庭农场 基地 产业园 园区 示范园 产业基地 种植基地 养殖基地 示范基地 生产基地 社区 乡镇 乡 镇 街道 县 县区 市 区 省 省份 自治区 城市 市县 贫困县 国家级贫困县 单位 帮扶单位 机构 部门 组织 社会组织 "
        + "商会 协会 党支部 支部 党组织 村党组织 工作队 驻村工作队 医院 卫生院 卫生室 村卫生室 诊所 文化室 文化广场 广场 活动中心 服务中心 党群服务中心 中心 服务站 站点 网点 电商服务站 服务点 门店 店铺 超市 网店 民宿 农家乐 景区 景点 "
        + "公厕 厕所 垃圾池 路灯 桥 桥梁 水库 水池 水窖 水井 水塘 山塘 沼气池 机井 泵站 大棚 温室 冷库 烘干房 电站 光伏电站 村民小组 小组 村组 安置点 安置区 小区 品牌 品种 产品 农产品 农特产品 平台 系统 专利 成果 荣誉 奖项 试点 窗口 摊位 展位 展区 柜台 专柜 专区 专馆 网格 村级组织 团队 服务队 "
        + "志愿服务队 队伍 家次 协议 合同 课程 课题 专业 班级 教室 实验室 图书室 书屋 农家书屋 篮球场 球场 球队 停车场 停车位 充电桩 车位 泊位 摄像头 监控 变电站 基站 养殖场 农场 牧场 鱼塘 加工点 采摘园 果园 茶园 菜园 林场 "
        + "政策 措施 制度 机制 文件 方案 规划 清单 问题 任务 指标 案件 事项 服务 帮扶服务 建议 提案 线索 隐患 标准 节目 作品 战役 领域 民族 国家 国家和地区 家庭医生团队 服务团队 村委会 居委会 调解组织 教学班 班 科室 病区 床 会议室 救援队 酒店 餐厅 食堂 饭店 银行 媒体 医疗机构 养老院 敬老院 养老机构 福利院 "
        + "展销店 直营店 体验店 专营店 旗舰店 连锁店 便利店 博物馆 纪念馆 美术馆 图书馆 文化馆 体育馆 科技馆 体验馆 展销馆 水站 供水站 村民委员会 居民委员会 行政村民小组 儿童之家 行业 产业 特色产业 主导产业 支柱产业 节点 驿站 零工市场 市场 农贸市场 仓库 仓储 车辆 书籍 图书 电脑 设备 医疗设备 路 公路 道路 产业路 村道 水渠 渠道 沟渠 河流 生产线 线路 航线 专线 家具 物资包 礼包 口罩 日记 笔记 手册 台账 教材 读本 画册 简报 专刊 期刊 杂志 证书 证 金牌 奖牌 奖";

    private const string CountedByHouse = " 展销店 直营店 体验店 专营店 旗舰店 连锁店 便利店 博物馆 纪念馆 美术馆 图书馆 文化馆 体育馆 科技馆 体验馆 展销馆 服务中心 健康管理中心 合作社 农民合作社 专业合作社 农民专业合作社 医院 卫生院 单位 帮扶单位 机构 部门 组织 社会组织 商会 协会 超市 门店 店铺 网店 民宿 农家乐 酒店 餐厅 饭店 银行 媒体 医疗机构 养老院 敬老院 养老机构 福利院 家庭农场 诊所 ";

    private const string NoNouns =
        "农村 单村 地区 返岗 复岗 上岗 在岗 稳岗 转岗 顶岗 待岗 下岗 村级 村民 企业化 项目化 项目制 县级 市级 省级 区级 镇级 乡级 乡村 市场化 县域 区域 国家级 市场监管 村口 市民 省内 县内 区内 市内 人民 单位化 人均 户均 村均 区委 市委 县委 镇委 省委 人大 人居 社区化 路径 证明 奖励 岗前 镇村 城区 市区 县城 项目库 产业扶贫 产业帮扶 产业发展 产业合作 "
        + "就业帮扶 消费扶贫 消费帮扶 收入来源 投入使用 投入运营 投入生产 产值高 县长 市长 区长 镇长 乡长 桥头 基地化 小组长 人次 人工 人文 人力 人心 人社 人事 屯田 村委 省外 县外 县乡 县处 市政 市直 县直 省直 区直 路口 路线 路网";

    private static readonly (string Word, CountedNoun Noun)[] Rows =
    [
        .. Of(Villages, Unit.Village), .. Of(Projects, Unit.Project), .. Of(Enterprises, Unit.Enterprise), .. Of(Workshops, Unit.Workshop),
        .. Of(Jobs, Unit.Job), .. Of(Places, Unit.Place), .. Of(Schools, Unit.School), .. Of(Events, Unit.Event),
        .. Of(People, Unit.Person, NounKind.People), .. Of(Households, Unit.Household), .. Of(Money, Unit.Yuan, NounKind.Money),
        .. Of(Others, null), .. Of(NoNouns, null, NounKind.NoNoun),
    ];

    private static readonly WordTable<CountedNoun> Forward = new(Rows);
    private static readonly WordTable<CountedNoun> Backward = new(Rows, fromEnd: true);

    /// <summary>Whether 家 counts it without its being an enterprise, wherever it stands in the clause: 医院结对127家.</summary>
    public static bool IsBusinessLike(ReadOnlySpan<char> noun) => CountedByHouse.Contains($" {noun} ", StringComparison.Ordinal);

    /// <summary>The longest noun that starts at a place.</summary>
    public static bool TryAt(ReadOnlySpan<char> text, int at, out string word, out CountedNoun noun) => Forward.TryAt(text, at, out word, out noun);

    /// <summary>The longest noun that ends before a place.</summary>
    public static bool TryBefore(ReadOnlySpan<char> text, int end, out string word, out CountedNoun noun) => Backward.TryBefore(text, end, out word, out noun);

    private static IEnumerable<(string Word, CountedNoun Noun)> Of(string words, Unit? unit, NounKind kind = NounKind.Thing)
    {
        CountedNoun noun = new(unit, kind);
        return words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => (word, noun));
    }
}
