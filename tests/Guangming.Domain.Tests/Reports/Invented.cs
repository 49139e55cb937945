using NodaTime;

namespace Guangming.Domain.Tests;

/// <summary>An invented district and its pairings, to build reports of.</summary>
internal static class Invented
{
    public static ReportSource Source { get; } = new(
        SourceKinds.OfficialReport,
        new("青石区年报", "Qingshi year-end report"),
        new("青石区", "Qingshi District"),
        new OffsetDateTime(new LocalDateTime(2021, 1, 15, 9, 0), Offset.FromHours(8)));

    public static Division Qingshi { get; } = new("qingshi", new("青石区", "Qingshi"), DivisionKind.County);

    public static Division Baihe { get; } = new("baihe", new("白河县", "Baihe"), DivisionKind.County);

    public static Division Village { get; } = new("willow", new("柳村", "Willow"), DivisionKind.Village, within: Baihe);

    public static Pairing Main { get; } = new("baihe", Qingshi, Baihe, Programme.EastWestCollaboration);

    public static Pairing Child { get; } = new("willow", Qingshi, Village, Programme.EastWestCollaboration, parent: Main);

    public static Pairing Other { get; } = new(
        "heishan", Qingshi, new Division("heishan", new("黑山县", "Heishan"), DivisionKind.County), Programme.CounterpartSupport);

    public static ReportingPeriod To2020 { get; } = ReportingPeriod.CumulativeTo(PartialDate.OfYear(2020));

    public static ReportingPeriod To2019 { get; } = ReportingPeriod.CumulativeTo(PartialDate.OfYear(2019));

    public static ReportBuilder Builder() => new(Source);

    /// <summary>A report of the given figures, all of the main pairing unless they say otherwise.</summary>
    public static Report Report(params FigureDraft[] figures) => Report([], figures);

    public static Report Report(FigureRelation[] relations, params FigureDraft[] figures)
    {
        ReportBuilder builder = Builder();
        foreach (FigureDraft figure in figures)
        {
            builder.Add(figure);
        }

        foreach (FigureRelation relation in relations)
        {
            builder.Add(relation);
        }

        return builder.Build();
    }

    public static FigureDraft Figure(string id, Measure measure, string value, ReportingPeriod? period = null, Pairing? pairing = null) =>
        new() { Id = id, Measure = measure, Subject = new Subject(pairing ?? Main), Value = value, Period = period ?? To2020 };
}
