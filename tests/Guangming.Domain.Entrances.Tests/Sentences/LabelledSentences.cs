namespace Guangming.Domain.Entrances.Tests.Sentences;

/// <summary>Sentences of the kinds that were read wrongly, two or three of each.</summary>
internal static class LabelledSentences
{
    public static IReadOnlyList<LabelledSentence> All { get; } =
    [
        .. Numbers(), .. Currencies(), .. Units(), .. Names(), .. Layouts(),
    ];

    private static IEnumerable<LabelledSentence> Numbers() =>
    [
        new("千零", "投入帮扶资金3千零60万元。", Yuan("3千零60万元", 30_600_000)),
        new("千零", "到账资金8千零5万元。", Yuan("8千零5万元", 80_050_000)),
        new("千零", "培训学员2千零8人。", new LabelledFigure("2千零8人", 2_008, "person")),
        new("千百", "安排资金4千7百万元。", Yuan("4千7百万元", 47_000_000)),
        new("千百", "单价8千6百元。", Yuan("8千6百元", 8_600)),
        new("亿零", "投资2亿零8万元。", Yuan("2亿零8万元", 200_080_000)),
        new("角分", "每亩补贴45元7角5分。", Yuan("45元7角5分", 45.75m)),
        new("角分", "门票售价12元5角。", Yuan("12元5角", 12.5m)),
        new("角分", "每人交费3元零8分。", Yuan("3元零8分", 3.08m)),
        new("financial", "收到捐款伍仟元整。", Yuan("伍仟元", 5_000)),
        new("financial", "合同价款叁拾贰万元整。", Yuan("叁拾贰万元", 320_000)),
        new("financial", "实付玖佰元整。", Yuan("玖佰元", 900)),
        new("廿", "售价卅六元。", Yuan("卅六元", 36)),
        new("点", "人均补贴6点5元。", Yuan("6点5元", 6.5m)),
        new("half", "行程3个多小时。", new LabelledFigure("3个多小时", 3, "other", "at-least-many")),
        new("half", "工期7个半月。", new LabelledFigure("7个半月", 7.5m, "month")),
        new("half", "培训持续2个多星期。", new LabelledFigure("2个多星期", 2, "other", "at-least-many")),
        new("no place", "投入资金16万3。"),
        new("no place", "安排资金4万6元。"),
    ];

    private static IEnumerable<LabelledSentence> Currencies() =>
    [
        new("foreign currency before", "贷款EUR 200万。", new LabelledFigure("200万", 2_000_000, "other")),
        new("foreign currency before", "出口美元85万。", new LabelledFigure("85万", 850_000, "other")),
        new("foreign currency before", "捐赠HKD 50万。", new LabelledFigure("50万", 500_000, "other")),
        new("RMB", "拨付3.4亿RMB。", Yuan("3.4亿", 340_000_000)),
        new("RMB", "到账800万CNY。", Yuan("800万", 8_000_000)),
        new("RMB", "签约￥260万。", Yuan("260万", 2_600_000)),
        new("RMB", "援助¥75万。", Yuan("75万", 750_000)),
    ];

    private static IEnumerable<LabelledSentence> Units() =>
    [
        new("unit of its own noun", "产值超9亿元，总人次超38万。", Yuan("9亿元", 900_000_000, "over"), new LabelledFigure("38万", 380_000, "person-time", "over")),
        new("unit of its own noun", "门票收入达2.6亿元，游客人次达71万。", Yuan("2.6亿元", 260_000_000), new LabelledFigure("71万", 710_000, "person-time")),
        new("unit of its own noun", "贷款逾3亿元，总户数超2万。", Yuan("3亿元", 300_000_000, "over"), new LabelledFigure("2万", 20_000, "household", "over")),
        new("implied yuan", "医疗支出高达4.8亿，占财政支出12%。", Yuan("4.8亿", 480_000_000), Percent("12%", 0.12m)),
        new("implied yuan", "全年投资达15.6亿，占比31%。", Yuan("15.6亿", 1_560_000_000), Percent("31%", 0.31m)),
        new("qualifier away", "约占全镇人口的35%。", Percent("35%", 0.35m, "about")),
        new("qualifier away", "约占全县耕地的四成。", Percent("四成", 0.4m, "about")),
        new("qualifier away", "约占总户数的18.5%。", Percent("18.5%", 0.185m, "about")),
        new("range of another measure", "浪高2～3米。", new LabelledFigure("2", 2, "other"), new LabelledFigure("3米", 3, "other")),
        new("range of another measure", "水温8～12度。", new LabelledFigure("8", 8, "other"), new LabelledFigure("12度", 12, "other")),
        new("per unit", "零售价26元/斤。", new LabelledFigure("26元/斤", 26, "other")),
        new("per unit", "亩均补贴120元/亩。", new LabelledFigure("120元/亩", 120, "other")),
        new("per unit", "均价8500元/平方米。", new LabelledFigure("8500元/平方米", 8_500, "other")),
        new("index", "信心指数为98.6，下降0.7%。", new LabelledFigure("98.6", 98.6m, "other"), Percent("0.7%", 0.007m)),
        new("index", "价格指数为101.5，上涨0.4%。", new LabelledFigure("101.5", 101.5m, "other"), Percent("0.4%", 0.004m)),
        new("rare measure word", "辖3乡1镇。", new LabelledFigure("3乡", 3, "other"), new LabelledFigure("1镇", 1, "other")),
        new("rare measure word", "新设2处1站。", new LabelledFigure("2处", 2, "other"), new LabelledFigure("1站", 1, "other")),
        new("at least and over", "参训至少120个人，超过35户。", new LabelledFigure("120个人", 120, "person", "at-least"), new LabelledFigure("35户", 35, "household", "over")),
        new("at least and over", "覆盖至少15户，超过60人。", new LabelledFigure("15户", 15, "household", "at-least"), new LabelledFigure("60人", 60, "person", "over")),
    ];

    private static IEnumerable<LabelledSentence> Names() =>
    [
        new("元 in a word", "打破城乡二元结构。"),
        new("元 in a word", "形成多元发展格局。"),
        new("元 in a word", "三元里大道通车。"),
        new("session", "十四届人大二次会议闭幕。"),
        new("session", "十二届政协三次会议召开。"),
        new("count word in a name", "二人台剧团下乡。"),
        new("count word in a name", "七人制橄榄球联赛开赛。"),
        new("programme", "六个一活动开展。"),
        new("programme", "九年一贯制学校建成。"),
        new("years past", "三年来，各方不断努力。"),
        new("slash in a name", "设备兼容3/4G。"),
        new("slash in a name", "窗口全天24/7开放。"),
    ];

    private static IEnumerable<LabelledSentence> Layouts() =>
    [
        new("number of a section", "3.2本工程投资500万元。", Yuan("500万元", 5_000_000)),
        new("number of a section", "5.1本项目惠及群众320户。", new LabelledFigure("320户", 320, "household")),
        new("unit in the heading", "单位：万元\n名目 2020年 2021年\n社会捐赠 560 730", Yuan("560", 5_600_000), Yuan("730", 7_300_000)),
        new("unit in the heading", "单位：户\n村名 2021年 2022年\n东坡村 120 135", new LabelledFigure("120", 120, "household"), new LabelledFigure("135", 135, "household")),
    ];

    private static LabelledFigure Yuan(string token, decimal value, string qualifier = "exact") => new(token, value, "yuan", qualifier);

    private static LabelledFigure Percent(string token, decimal value, string qualifier = "exact") => new(token, value, "percent", qualifier);
}
