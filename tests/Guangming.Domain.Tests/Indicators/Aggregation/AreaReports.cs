namespace Guangming.Domain.Tests;

/// <summary>Small reports on several made-up pairings of one supporter.</summary>
internal static class AreaReports
{
    public static readonly Pairing Yunling = TestReports.Pairing;

    public static readonly Pairing Shuangqiao = new(
        "shuangqiao", TestReports.Hedong, Place("shuangqiao", "双桥县", "Shuangqiao County"), Programme.EastWestCollaboration);

    /// <summary>A street's pairing with a town, under that of the district with the county.</summary>
    public static readonly Pairing Town = new(
        "yunling-town", Place("xinjie", "新街街道", "Xinjie Subdistrict"), Place("qingshui", "清水镇", "Qingshui Town", TestReports.Yunling), Programme.EastWestCollaboration, parent: Yunling);

    /// <summary>Another supporter's pairing with the same county.</summary>
    public static readonly Pairing Second = new(
        "yunling-second", Place("hexi", "河西区", "Hexi District"), TestReports.Yunling, Programme.EastWestCollaboration);

    public static Report Of(params IEnumerable<FigureDraft> figures) => TestReports.With(builder => figures.Aggregate(builder, (one, figure) => one.Add(figure)));

    public static IndicatorResult Single(Indicator indicator, Pairing pairing, Measure measure, string value, ReportingPeriod period) =>
        indicator.Evaluate(Of(TestReports.Draft(pairing.Id + ".a", measure, value, period, pairing)), pairing);

    private static Division Place(string id, string zh, string en, Division? within = null) =>
        new(id, new LocalizedText(zh, en), DivisionKind.County, within: within);
}
