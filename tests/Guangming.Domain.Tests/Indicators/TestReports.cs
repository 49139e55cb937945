using NodaTime;

namespace Guangming.Domain.Tests;

/// <summary>Small reports for indicators and audits: one made-up pairing, whatever figures a test adds.</summary>
internal static class TestReports
{
    public static readonly Division Hedong = new("hedong", new LocalizedText("河东区", "Hedong District"), DivisionKind.County);

    public static readonly Division Yunling = new("yunling", new LocalizedText("云岭县", "Yunling County"), DivisionKind.County);

    public static readonly Pairing Pairing = new("yunling", Hedong, Yunling, Programme.EastWestCollaboration, from: PartialDate.OfYear(2016));

    public static ReportSource Source(int year = 2020) => new(
        SourceKinds.OfficialReport,
        new LocalizedText("协作工作总结", "Cooperation report"),
        new LocalizedText("河东区协作办", "Hedong cooperation office"),
        new LocalDateTime(year + 1, 1, 10, 9, 0).WithOffset(Offset.FromHours(8)));

    public static FigureDraft Draft(string id, Measure measure, string value, ReportingPeriod period, Pairing? pairing = null) =>
        new() { Id = id, Measure = measure, Subject = new Subject(pairing ?? Pairing), Value = value, Period = period };

    public static ReportingPeriod To(int year) => ReportingPeriod.CumulativeTo(PartialDate.OfYear(year));

    public static Report With(Func<ReportBuilder, ReportBuilder> add, int year = 2020) => add(new ReportBuilder(Source(year))).Build();
}
