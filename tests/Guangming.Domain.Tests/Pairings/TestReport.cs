namespace Guangming.Domain.Tests.Pairings;

/// <summary>The pairings of the 2020 report, as a test's own data.</summary>
internal static class TestReport
{
    public static Division NewArea { get; } = new(
        "guangming-new-area", new("光明新区", "Guangming New Area"), DivisionKind.FunctionalArea, to: PartialDate.OfYear(2018));

    public static Division Guangming { get; } = Coded("guangming", "光明区", "Guangming", DivisionKind.County, "440311", NewArea);

    public static Division Shenzhen { get; } = Coded("shenzhen", "深圳市", "Shenzhen", DivisionKind.Prefecture, "440300");

    public static Division XinhuOffice { get; } = Coded("xinhu", "新湖街道", "Xinhu", DivisionKind.Township, "440311003");

    public static Division Tianlin { get; } = Coded("tianlin-county", "田林县", "Tianlin", DivisionKind.County, "451029");

    public static Division Langping { get; } = Coded("langping", "浪平镇", "Langping", DivisionKind.Township, "451029104");

    public static Division UrbanDistrict { get; } = Coded("shanwei-urban", "汕尾市城区", "Shanwei urban district", DivisionKind.County, "441502");

    public static Division Honghaiwan { get; } = new("honghaiwan", new("红海湾开发区", "Honghaiwan"), DivisionKind.FunctionalArea);

    public static Division FiveVillages { get; } = new(
        "urban-villages", new("城区五村", "five villages"), DivisionKind.Group, within: UrbanDistrict, size: 5);

    public static Division ZayuCounty { get; } = Coded("zayu", "察隅县", "Zayu", DivisionKind.County, "540425");

    public static Division ZayuFarm { get; } = new("zayu-farm", new("察隅农场", "Zayu Farm"), DivisionKind.FunctionalArea);

    public static Division XiaZayu { get; } = Coded("xia-zayu", "下察隅镇", "Xia Zayu", DivisionKind.Township, "540425102");

    public static Pairing P1 { get; } = new("tianlin", Guangming, Tianlin, Programme.EastWestCollaboration);

    public static Pairing P2 { get; } = new(
        "shanwei", Guangming, new Party(UrbanDistrict, Honghaiwan), Programme.IntraProvincialPairing, from: PartialDate.Parse("2016-05"));

    public static Pairing P2a { get; } = new(
        "shanwei.villages", Guangming, FiveVillages, Programme.IntraProvincialPairing, from: PartialDate.Parse("2016-05"), parent: P2);

    public static Pairing P3 { get; } = new(
        "zayu", Shenzhen, new Party(ZayuCounty, ZayuFarm), Programme.CounterpartSupport, from: PartialDate.OfYear(2016));

    public static Pairing P3a { get; } = new(
        "zayu.guangming", Guangming, ZayuCounty, Programme.CounterpartSupport, from: PartialDate.Parse("2016-08"), parent: P3);

    public static Pairing P3b { get; } = new(
        "zayu.xinhu", XinhuOffice, XiaZayu, Programme.CounterpartSupport, from: PartialDate.OfYear(2020), parent: P3a);

    public static Pairing[] All { get; } = [P1, P2, P2a, P3, P3a, P3b];

    public static Division Coded(string id, string zh, string en, DivisionKind kind, string code, Division? predecessor = null) =>
        new(id, new(zh, en), kind, DivisionCode.Parse(code), predecessor: predecessor);
}
