using System.Globalization;
using System.Text.Json.Nodes;
using CsCheck;

namespace Guangming.Domain.Tests;

/// <summary>Changes to reports that must not change what an audit finds.</summary>
public sealed class MetamorphicAuditTests
{
    private static readonly Report[][] Samples =
    [
        [Reports.Guangming2020],
        [Planted.Shipped(
            ("shanwei.village.collective-income.2020", "44.7亿元"),
            ("tianlin.workshop.jobs.poor", "1524人"),
            ("shanwei.pairing.villages", "7个"),
            ("tianlin.labour.posts.2020", "25770个"),
            ("shanwei.guarantee.medical", "103%"),
            ("tianlin.poverty.reduced.persons", "362人"))],
        [Planted.Shipped(("shanwei.village.collective-income.growth", "418%"))],
        [Faulty(2019, "5000万元", "3.1万元"), Faulty(2020, "4800万元", "2.7万元")],
    ];

    public static TheoryData<int, RoundingReading> Cases =>
        [.. from sample in Enumerable.Range(0, 4) from reading in Enum.GetValues<RoundingReading>() select (sample, reading)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void AuditAll_MoneyTimesTen_KeepsEveryVerdict(int sample, RoundingReading reading)
    {
        Report[] tenfold = [.. Samples[sample].Select(Tenfold)];
        tenfold.Should().NotEqual(Samples[sample]);

        Verdicts(tenfold, reading).Should().Equal(Verdicts(Samples[sample], reading));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void AuditAll_FiguresAndRelationsInAnyOrder_FindsTheSame(int sample, RoundingReading reading)
    {
        string[] expected = Everything(Samples[sample], reading);
        Gen.Int[0, int.MaxValue].Sample(
            seed => Everything([.. Samples[sample].Select(report => Shuffled(report, seed))], reading).SequenceEqual(expected),
            iter: 20);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void AuditAll_Twice_FindsTheSame(int sample, RoundingReading reading) =>
        Everything(Samples[sample], reading).Should().Equal(Everything(Samples[sample], reading));

    [Theory]
    [MemberData(nameof(Cases))]
    public void AuditAll_ReportsInAnyOrder_FindsTheSame(int sample, RoundingReading reading) =>
        Everything([.. Samples[sample].Reverse()], reading).Should().Equal(Everything(Samples[sample], reading));

    [Theory]
    [InlineData(RoundingReading.Nearest)]
    [InlineData(RoundingReading.Truncated)]
    public void AuditAll_TheSamples_HaveFailuresToLose(RoundingReading reading) =>
        Samples.Select(reports => Planted.Found(new AuditOptions { Reading = reading }, reports).Length).Should().Equal(0, 7, 1, 12);

    // Money through its stages, per head, as a total, twice, over time and before its pairing, each wrong somewhere.
    private static Report Faulty(int year, string fiscal, string income)
    {
        ReportingPeriod to = TestReports.To(year);
        Measure perPerson = new("own.per-person", new LocalizedText("人均", "per person"), Unit.Yuan, MeasureKind.Other, Additivity.None, Unit.Person);
        return Planted.Of(
            year,
            [
                FigureRelation.Together(["households", "persons"]),
                FigureRelation.Derives("per-person", "fund.per-person", ["fiscal", "persons"]),
                FigureRelation.Derives("total", "fund.total", ["fiscal", "social"]),
                FigureRelation.Change("before", "after"),
                FigureRelation.Derives("growth", "growth.rate", ["before", "after"]),
            ],
            TestReports.Draft("fiscal", Measures.FiscalAllocated, fiscal, to),
            TestReports.Draft("fiscal.again", Measures.FiscalAllocated, "5100万元", to),
            TestReports.Draft("in-place", Measures.FiscalInPlace, "5200万元", to),
            TestReports.Draft("social", Measures.SocialDonations, "300万元", to),
            TestReports.Draft("total", Measures.FundsTotal, "5300万元", to),
            TestReports.Draft("households", Measures.HouseholdsReached, "2500户", to),
            TestReports.Draft("persons", Measures.PersonsReached, "10000人", to),
            TestReports.Draft("per-person", perPerson, "2.0万元", to),
            TestReports.Draft("before", Measures.CollectiveIncomePerVillage, "1.5万元", ReportingPeriod.Year(2016)),
            TestReports.Draft("after", Measures.CollectiveIncomePerVillage, income, ReportingPeriod.Year(year)),
            TestReports.Draft("growth", Measures.GrowthRate, "207%", ReportingPeriod.Between(PartialDate.OfYear(2016), PartialDate.OfYear(year))),
            TestReports.Draft("early", Measures.FiscalSpent, "70万元", ReportingPeriod.Year(2014)));
    }

    private static string[] Verdicts(Report[] reports, RoundingReading reading) =>
    [
        .. ReportAuditor.Default.AuditAll(reports, new AuditOptions { Reading = reading }).Checks.Select(check => string.Create(
            CultureInfo.InvariantCulture,
            $"{check.Rule.Id} {check.Verdict} {check.Diagnosis?.Kind} {check.Slack} {string.Join(' ', check.Figures.Select(figure => figure.Id))}")),
    ];

    private static string[] Everything(Report[] reports, RoundingReading reading) =>
    [
        .. ReportAuditor.Default.AuditAll(reports, new AuditOptions { Reading = reading }).Checks
            .Select(check => $"{check} {check.ToString(Language.Chinese)} {check.Severity} {string.Join(' ', check.Figures.Select(figure => figure.Id))}")
            .Order(StringComparer.Ordinal),
    ];

    private static Report Shuffled(Report report, int seed)
    {
        Random random = new(seed);
        JsonNode document = JsonNode.Parse(report.ToJson())!;
        foreach (string list in (string[])["figures", "relations"])
        {
            JsonNode?[] items = [.. document[list]!.AsArray().Select(item => item!.DeepClone())];
            random.Shuffle(items);
            document[list] = new JsonArray(items);
        }

        return Report.FromJson(document.ToJsonString());
    }

    private static Report Tenfold(Report report)
    {
        JsonNode document = JsonNode.Parse(report.ToJson())!;
        foreach (JsonNode? figure in document["figures"]!.AsArray())
        {
            if (report[(string)figure!["id"]!].Measure.Unit == Unit.Yuan)
            {
                figure["value"] = Tenfold((string)figure["value"]!);
            }
        }

        return Report.FromJson(document.ToJsonString());
    }

    // Ten times the number and ten times its last digit: 4516万元 is 4.516亿元 then, 1.796亿元 is 17.96亿元.
    private static string Tenfold(string value)
    {
        int start = value.AsSpan().IndexOfAnyInRange('0', '9');
        int end = value.AsSpan().LastIndexOfAnyInRange('0', '9') + 1;
        decimal number = decimal.Parse(value.AsSpan(start, end - start), CultureInfo.InvariantCulture);
        (decimal tenfold, string unit) = value[end..] switch
        {
            "万元" => (number * 0.001m, "亿元"),
            "亿元" => (decimal.Round(number * 10, number.Scale - 1), "亿元"),
            _ => throw new InvalidOperationException($"'{value}' is not written in 万元 or 亿元."),
        };
        return string.Create(CultureInfo.InvariantCulture, $"{value[..start]}{tenfold}{unit}");
    }
}
