using NodaTime;

namespace Guangming.Domain.Benchmarks.Auditing;

/// <summary>
/// One report of any size that holds together: for each of many pairings, money and persons of ten years beside the cumulative
/// numbers that hold them, parts, households with persons, rates, and a growth with what it comes from.
/// </summary>
internal static class YearlyReport
{
    private const int FiguresPerPairing = 50;
    private const int FirstYear = 2011;
    private const int Years = 10;

    public static Report Make(int figures)
    {
        ReportSource source = new(
            SourceKinds.OfficialReport, new("某省协作总结", "A province's report"), new("某省协作办", null), new LocalDateTime(FirstYear + Years, 1, 10, 9, 0).WithOffset(Offset.Zero));
        ReportBuilder builder = new(source);
        Division supporter = new("supporter", new("支援市", "Supporter"), DivisionKind.Prefecture);
        for (int i = 0; i < figures / FiguresPerPairing; i++)
        {
            Division county = new(Invariant($"county.{i}"), new(Invariant($"第{i}县"), null), DivisionKind.County);
            Add(builder, new Pairing(Invariant($"p{i}"), supporter, county, Programme.EastWestCollaboration), i);
        }

        return builder.Build();
    }

    private static void Add(ReportBuilder builder, Pairing pairing, int seed)
    {
        int fiscal = 0;
        int placed = 0;
        for (int y = 0; y < Years; y++)
        {
            ReportingPeriod year = ReportingPeriod.Year(FirstYear + y);
            ReportingPeriod toDate = ReportingPeriod.CumulativeTo(PartialDate.OfYear(FirstYear + y));
            int money = 1000 + ((seed + y) % 977);
            int persons = 200 + ((seed * 7 + y) % 311);
            (fiscal, placed) = (fiscal + money, placed + persons);
            builder.Add(Id("fiscal", y), Measures.FiscalAllocated, pairing, Invariant($"{money}万元"), year);
            builder.Add(Id("fiscal.cum", y), Measures.FiscalAllocated, pairing, Invariant($"{fiscal}万元"), toDate);
            builder.Add(Id("placed", y), Measures.PersonsPlaced, pairing, Invariant($"{persons}人"), year);
            builder.Add(Id("placed.cum", y), Measures.PersonsPlaced, pairing, Invariant($"{placed}人"), toDate);
            builder.Add(FigureRelation.PartOf(Id("placed", y), Id("placed.cum", y), RelationOrigin.Inferred));
        }

        ReportingPeriod end = ReportingPeriod.CumulativeTo(PartialDate.OfYear(FirstYear + Years - 1));
        builder.Add(Id("households", 0), Measures.HouseholdsReached, pairing, Invariant($"{3000 + seed % 97}户"), end);
        builder.Add(Id("persons", 0), Measures.PersonsReached, pairing, Invariant($"{12000 + seed % 89}人"), end);
        builder.Add(FigureRelation.Together([Id("households", 0), Id("persons", 0)]));
        builder.Add(Id("workers", 0), Measures.WorkshopWorkers, pairing, "1405人", end);
        builder.Add(Id("workers.poor", 0), Measures.PoorWorkshopWorkers, pairing, "1124人", end);
        builder.Add(FigureRelation.PartOf(Id("workers.poor", 0), Id("workers", 0)));
        builder.Add(Id("income", 0), Measures.CollectiveIncomePerVillage, pairing, "1.437万元", ReportingPeriod.Year(FirstYear));
        builder.Add(Id("income", 9), Measures.CollectiveIncomePerVillage, pairing, "44.7万元", ReportingPeriod.Year(FirstYear + Years - 1));
        builder.Add(Id("growth", 0), Measures.GrowthRate, pairing, "3011%", ReportingPeriod.Between(PartialDate.OfYear(FirstYear), PartialDate.OfYear(FirstYear + Years - 1)));
        builder.Add(FigureRelation.Change(Id("income", 0), Id("income", 9)));
        builder.Add(FigureRelation.Derives(Id("growth", 0), "growth.rate", [Id("income", 0), Id("income", 9)]));
        builder.Add(Id("rate", 0), Measures.HeadcountRate, pairing, "1.57%", ReportingPeriod.At(PartialDate.OfYear(FirstYear + Years - 1)));
        builder.Add(Id("water", 0), Measures.WaterGuaranteed, pairing, "100%", ReportingPeriod.At(PartialDate.OfYear(FirstYear + Years - 1)));
        builder.Add(Id("again", 0), Measures.FiscalAllocated, pairing, Invariant($"{fiscal}万元"), end);

        string Id(string name, int year) => Invariant($"{pairing.Id}.{name}.{year}");
    }

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
