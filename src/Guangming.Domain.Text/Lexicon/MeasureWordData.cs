namespace Guangming.Domain.Text;

/// <summary>The tables of measure words.</summary>
internal static class MeasureWordData
{
    // Word, characters that must not follow. Which unit a word means is said once, in the core's table of spellings.
    public const string FixedWords = """
        元 旦素宵
        圆 满形明桌盘周心
        块钱
        户 籍次均型外口厕
        户次
        人 次均才员民口大社工选力居文份心士
        人次
        人（次）
        人(次)
        人数
        人口
        个人
        名 列为单录优牌义誉额
        位 于列居置次数
        口 井径岸号腔岗
        口井
        村 民集级委支
        亩 均产
        公顷
        平方公里
        平方千米
        公里
        千米
        km
        KM
        MW
        MWp
        GW
        kW
        KW
        kWh
        kV
        KV
        t
        m
        cm
        mm
        ha
        hm²
        km²
        m²
        L
        ml
        吨 位公
        年 级度底末初均产收货
        学年
        个月
        对 口于接应象标照比外
        场次
        场（次）
        场(次)
        场 所地馆景面合
        次 要日年数产
        期 间末望货待
        百分点
        个百分点
        个点
        个学位
        学位
        床位
        张床位
        倍
        番
        美元
        港元
        港币
        欧元
        日元
        英镑
        澳元
        澳大利亚元
        澳门元
        澳门币
        新台币
        台币
        新加坡元
        新元
        加元
        加拿大元
        韩元
        韩币
        瑞士法郎
        瑞郎
        卢布
        泰铢
        林吉特
        卢比
        越南盾
        新西兰元
        纽元
        天 然津气
        小时
        个小时
        单 位独一据元价身亲
        车 间辆次位
        餐 厅馆饮桌
        席 位上间
        顿饭
        碗
        盆
        课时
        学时
        学分
        分钟
        岁 月
        周岁
        周 年边围
        季 度节
        平方米
        平米
        ㎡
        立方米
        方 面式案向法便针
        米
        厘米
        毫米
        斤
        公斤
        千克
        克 服
        kg
        升 级学至
        毫升
        千瓦
        兆瓦
        吉瓦
        千瓦时
        度电
        度 假过量角数
        千伏
        千伏安
        兆
        摄氏度
        ℃
        吨标准煤
        台次
        台套
        台 湾账州阶
        台（套）
        套 餐路
        辆
        辆次
        车次
        班次
        批次
        人份
        项次
        家次
        件次
        例次
        剂次
        株
        头
        只 有是要需能为争
        羽
        匹
        尾
        箱
        棒
        袋
        包
        盒
        瓶
        桶
        册
        本 地级科身年区省市县村次月周土着质
        份 额
        件
        张
        篇
        幅
        枚
        面 积对向貌临
        盏
        艘
        架 构
        节 约日能目省点
        根 据本
        块
        片 区
        棵
        粒
        枝
        朵
        条 件例款
        道 路德理
        支 持付撑出援部书教柱
        笔
        宗 教旨
        起 来到草步点用
        例 如会外
        栋
        幢
        间 接断隔
        层 次面级
        处 理置级于在长
        个工作日
        颗
        眼
        孔
        段 落
        门 店诊户槛
        盘
        桌
        堂
        课 程题
        轮 次胎岗
        款 项待式额物子
        届
        办 公法理事学案证结好企厂了成完
        批 准发复示
        队 伍
        组 织成建长
        班 子级
        站 点位在上
        群 众
        峰 会
        窝
        筒
        亩次
        户头
        名额
        字
        分 别为之钟类布公司校局配批期三管成享工解析红级支担散区队
        种 植养子业
        类
        毫克
        微克
        门次
        把 关握手持好脉
        部 门分队长级委署落属
        首 个批届府席创次先位要选都家
        剂
        针 对织
        罐
        卷 入
        捆
        筐
        扇
        束
        杆
        立方 米
        标箱
        工日
        趟
        遍
        集 体中团聚合
        副 书县市镇主
        双 方向
        床 位
        顶 层
        顿
        里 程面
        秒
        步 骤
        股 东份权
        员
        县 级域城委
        镇 级区域村
        乡 村镇级
        乡镇
        街道
        社区
        省 级
        省市
        市 场民级委
        旗 下
        州 市
        国 家道有
        校 园
        户型
        """;

    // 个, 项 and the like: their unit is told by the noun.
    public const string NounWords = """
        个 性体人别
        项 目下
        家 庭属园乡长具禽畜政
        座 谈
        所 在有属需辖得谓致能以
        个（次）
        家（次）
        个(次)
        家(次)
        """;

    public const string NotFigureWords =
        "月 日 号 级 线 后 版 楼 室 强 星 时 点 点钟 单元 弄 世纪 年代 周年 年级 届全会 中全会 季度 年度 条款 大报告 国道 省道 县道 高速 热线 高校 学年度 路 街 巷 期间 代 型 系列 股份 号线 "
        + "大 高铁 频道 报 网 热门 年制 年期 字箴言 师 团 旅 营 式 维 季 路公交";

    // The small numerals before these count something even without a known noun.
    public const string PlainCounters = " 元 户 人 人次 名 位 口 家 所 座 场 场次 次 台 套 辆 对 天 年 个月 栋 间 亩 公顷 公里 平方公里 吨 岁 小时 分钟 倍 番 成 百分点 个百分点 米 平方米 公斤 斤 头 只 株 艘 例 起 批次 处 元人民币 个学位 口井 ";

    public const string NounCounters = " 个 项 条 支 件 份 批 轮 届 幅 本 门 笔 张 面 册 道 眼 片 块 ";
}
