using System.Text.Json;
using Guangming.Domain.Data;
using Guangming.Domain.Data.DuckDB;
using Guangming.Domain.Exchange;
using Guangming.Domain.Text;
using NodaTime;

namespace Guangming.Domain.Tests.Guide;

/// <summary>The README's examples, word by word; <see cref="ReadmeTests"/> runs them and compares what they print. tests/readme/run does so as a user of the packages.</summary>
internal static class ReadmeExamples
{
    public static void Figure(Output Console)
    {
        // <figure>
        Report report = Reports.Guangming2020;      // shipped, validated, immutable, loaded on first use
        Pairing tianlin = report.Pairings.ToRecipient("田林县");
        FundingAllocation fiscal = report.Funding(tianlin).From(FundingSource.Fiscal).Cumulative().Single();

        Console.WriteLine(fiscal.Stated);                     // 1.796亿元
        Console.WriteLine(fiscal.Amount);                     // 179600000元
        Console.WriteLine(fiscal.Range());                    // [179550000元, 179650000元]
        Console.WriteLine(fiscal.Amount.ToString("W"));       // 17960万元
        Console.WriteLine(fiscal.Amount.ToString("E"));       // CNY 179.6 million
        Console.WriteLine(fiscal.Period);                     // cumulative to 2020-12-21
        Console.WriteLine(fiscal.Anchor);                     // line 20, characters 1197..1204, "1.796亿元"

        Figure posts = report["tianlin.labour.posts"];        // by its id; a miss names the nearest ones
        Console.WriteLine(posts);                             // posts offered  22728个  Guangming District → Tianlin County, fairs held in both places  cumulative to 2020-12-21  line 22
        // </figure>
    }

    public static void Sums(Output Console)
    {
        Report report = Reports.Guangming2020;
        Pairing tianlin = report.Pairings.ToRecipient("田林县");

        // <sums>
        FigureTotal aid = report.Funding(tianlin).Total(FundingSource.Fiscal, FundingSource.SocialDonation);
        Console.WriteLine(aid);                               // 2.2476亿元 [2.24705亿元, 2.24815亿元], cumulative to 2020-12-21

        FigureTotal offered = report.Tallies(tianlin).Of(Measures.PostsOffered).Total();
        Console.WriteLine(offered);                           // 22728个, cumulative to 2020-12-21
        Console.WriteLine(offered.NotAdded[0].Figure.Stated); // 5770个
        Console.WriteLine(offered.NotAdded[0].Reason);        // a part of tianlin.labour.posts

        FigureTotal people = report.Beneficiaries(tianlin)
            .Of(PopulationGroup.LiftedOutOfPoverty, PopulationGroup.ReachedByFiscalAid).Union();
        Console.WriteLine(people);                            // within [54362人, 103514人], cumulative to 2020-12-21; the groups may overlap
        // </sums>
    }

    public static void OwnReport(Output Console)
    {
        // <own>
        Division hedong = new("hedong", new LocalizedText("河东区", "Hedong District"), DivisionKind.County);
        Division yunling = new("yunling", new LocalizedText("云岭县", "Yunling County"), DivisionKind.County);
        Pairing pairing = new("yunling", hedong, yunling, Programme.EastWestCollaboration, from: PartialDate.OfYear(2016));
        ReportSource source = new(
            SourceKinds.OfficialReport,
            new LocalizedText("2023年协作工作总结", "Cooperation in 2023"),
            new LocalizedText("河东区协作办", "Hedong cooperation office"),
            new LocalDateTime(2024, 1, 10, 9, 0).WithOffset(Offset.FromHours(8)));

        Report mine = new ReportBuilder(source)
            .Add("yunling.fiscal.2022", Measures.FiscalAllocated, pairing, "3200万元", ReportingPeriod.Year(2022))
            .Add("yunling.fiscal.2023", Measures.FiscalAllocated, pairing, "3650万元", ReportingPeriod.Year(2023))
            .Add("yunling.trained.2023", Measures.TrainingAttendances, pairing, "1200余人次", ReportingPeriod.Year(2023))
            .Build();                                         // throws with all problems at once; TryBuild hands them over

        Console.WriteLine(mine.Funding(pairing).Total());     // 6850万元 [6849万元, 6851万元], 2022 to 2023
        Console.WriteLine(mine["yunling.trained.2023"].Range());   // (1200人次, 1300人次)
        // </own>

        // <json>
        string json = JsonSerializer.Serialize(mine);         // nothing to register; or mine.SaveAsync(stream)
        Report again = JsonSerializer.Deserialize<Report>(json)!;
        Console.WriteLine(again.Equals(mine));                // True

        IReadOnlyList<FigureRow> rows = mine.ToRows();        // flat, plain types: for spreadsheets, databases, other languages
        Console.WriteLine(rows[0].Value);                     // 32000000
        Console.WriteLine(Report.FromRows(rows).Equals(mine)); // True
        // </json>
    }

    public static void Network(Output Console)
    {
        Report report = Reports.Guangming2020;

        // <network>
        PairingNetwork network = PairingNetwork.Build(report.Pairings.All);
        Division town = report.Divisions.Single(division => division.IsNamed("下察隅镇"));
        foreach (PairingChain chain in network.ChainsTo(town, new LocalDate(2020, 12, 21)))
        {
            Console.WriteLine(string.Join("; ", chain.Pairings)); // Shenzhen → Zayu County and Zayu Farm; Guangming District → Zayu County; Xinhu Subdistrict → Xia Zayu Town
        }

        // </network>
    }

    public static void OfIndicators(Output Console)
    {
        Report report = Reports.Guangming2020;
        Pairing tianlin = report.Pairings.ToRecipient("田林县");

        // <indicators>
        IndicatorResult perPerson = Indicators.FiscalPerPerson.Evaluate(report, tianlin);
        Console.WriteLine(perPerson.Value);                   // 3653.9713541666666666666666667元/人
        Console.WriteLine(perPerson);                         // 3653.97元/人 [3652.95, 3654.99], cumulative to 2020-12-21
        Console.WriteLine(perPerson.Trace[0].Anchor);         // line 20, characters 1197..1204, "1.796亿元"

        Indicator rateChange = Indicators.Difference.Of(Measures.HeadcountRate);   // families: one definition for any measure
        Console.WriteLine(rateChange.Evaluate(report, tianlin));   // -21.53个百分点 [-21.59, -21.47], end of 2015 → end of 2019

        Indicator own = Indicator.Define("labour.posts-per-placement", "每安置一人提供岗位数", "posts offered per person placed",
            Measures.PostsOffered / Measures.PersonsPlaced);  // unit algebra is checked here, not later
        IndicatorCatalogue catalogue = IndicatorCatalogue.BuiltIn.With(own);
        Console.WriteLine(catalogue["labour.posts-per-placement"].Evaluate(report, tianlin));   // 4.10个/人, cumulative to 2020-12-21

        Console.WriteLine(Indicators.FalseExitRate.Evaluate(report, tianlin));   // no value: not stated: persons of the sample exited wrongly, exited persons in the sample
        // </indicators>
    }

    public static void Audit(Output Console)
    {
        Report report = Reports.Guangming2020;

        // <audit>
        AuditReport audit = ReportAuditor.Default.Audit(report);   // or AuditAll(reports) of several years
        Console.WriteLine(audit.Findings.Length);             // 0
        Console.WriteLine(audit.Checks.Single(check => check.Rule == AuditRules.StatedGrowth));   // GM2107 holds  growth of collective income per village 3011% of 1.437万元 → 44.7万元: stated [3010.5%, 3011.5%], expected [3006.08%, 3015.22%]

        Report slip = Report.FromJson(report.ToJson().Replace("\"value\": \"3011%\"", "\"value\": \"3110.6%\"", StringComparison.Ordinal));
        Check wrong = ReportAuditor.Default.Audit(slip).With(CheckVerdict.Fails)[0];
        Console.WriteLine(wrong.Diagnosis);                   // looks like the multiple given as growth
        // </audit>
    }

    public static async Task Exchange(Output Console)
    {
        Report report = Reports.Guangming2020;

        // <exchange>
        await ReportWorkbook.WriteTemplateAsync("my-report.xlsx");   // to fill in, with every known measure; ReadAsync names every wrong cell
        await ReportWorkbook.WriteAsync(report, "report.xlsx");      // numbers as numbers, ranges, quotations, what the audit found
        Console.WriteLine((await ReportWorkbook.ReadAsync("report.xlsx")).Equals(report));   // True

        await FigureCsv.WriteAsync("figures.csv", report.ToRows());
        Console.WriteLine(Report.FromRows(await FigureCsv.ReadAsync("figures.csv")).Equals(report));   // True

        await ReportPackage.WriteFolderAsync(report, "package");     // Data Package 2.0: CSV tables with types, keys and units
        Console.WriteLine((await ReportPackage.ReadAsync("package")).Equals(report));   // True
        // </exchange>

        // <folder>
        SourceDocument document = SourceDocument.Read("reports/yunling-2022.txt");   // or .docx
        Draft drafted = new ReportDrafter().Draft(document.Text, ReportDrafter.SourceOf(document.Text, new LocalDate(2022, 12, 28)));
        await DraftWorkbook.WriteAsync(drafted, document.Text, "draft.xlsx");   // a row a number: confirm, correct or leave out
        ConfirmedDraft confirmed = await DraftWorkbook.ReadAsync("draft.xlsx");
        Console.WriteLine(confirmed);                         // 0 confirmed, 0 corrected, 2 unconfirmed, 0 left out

        FolderReport folder = await FolderCheck.RunAsync("reports");   // .json .xlsx .docx .txt of many districts and years, on all processors
        Console.WriteLine(folder.Doubts[0]);                  // yunling-2022.txt paragraph 3  GM2001  968人 (poor workers in workshops) is part of 886人 (persons employed in workshops): stated 968人, expected at most 886人; no values within the stated digits agree (rests on a figure that no person has confirmed)
        // </folder>
    }

    public static async Task Data(Output Console)
    {
        // <data>
        TableMap map = new TableMap().Key(By.Township, "xzqh").Column(Measures.PoorPersons, "pk_rs")
            .Join("population.csv", Measures.RuralPopulation, "nyrk");   // one row a township; each key counts once

        await foreach (GroupResult row in Indicators.HeadcountRate.EvaluateFileAsync("register.csv", map, [By.County]))   // or .parquet
        {
            Console.WriteLine(row);                           // 451029  1.57%  (rows left out: 1)
        }

        string sql = IndicatorSql.For(Indicators.HeadcountRate, new SqlSchema("register", map), SqlDialect.ClickHouse, By.County).Text;   // sums only: look, run it yourself
        // </data>

        _ = sql;
    }

    public static void Surveys(Output Console)
    {
        // <surveys>
        int[] fen = [54_100, 146_300, 244_500, 343_800, 443_700, 540_100, 639_200, 830_400, 1_190_400, 2_226_100];
        WelfareSample sample = WelfareSample.OfFen(fen);      // ten incomes in 分; weights, strata and clusters where there are
        Console.WriteLine(SurveyMeasures.PovertyGap(PovertyLine.Below(2000)).Evaluate(sample));   // poverty gap 0.0998
        Console.WriteLine(SurveyMeasures.Gini.Evaluate(sample));   // Gini coefficient 0.462091
        Console.WriteLine(SurveyMeasures.Gini.Estimate(sample, SurveyDesign.Independent).Interval());   // [0.279495, 0.644687]
        // </surveys>
    }

    public static void Prose(Output Console)
    {
        Report report = Reports.Guangming2020;
        Pairing tianlin = report.Pairings.ToRecipient("田林县");

        // <prose>
        FigureMention trained = FigureReader.Read("截至2020年11月，累计培训贫困人口1400多人次。")[0];
        Console.WriteLine(trained.Token);                     // 1400多人次
        Console.WriteLine(trained.Period);                    // cumulative to 2020-11
        Console.WriteLine(trained.ToStatedValue()!.Range());  // (1400人次, 1500人次)

        Draft draft = new ReportDrafter(tianlin).Draft("累计安排财政帮扶资金2350万元，实施项目18个。", report.Source);
        Console.WriteLine(draft.Mapped.Count());              // 2

        Draft alone = new ReportDrafter().Draft("青石区对口支援云岭县，累计安排财政资金1.25亿元。", report.Source);   // no pairing given
        Console.WriteLine(alone.Pairings[0].Pairing.ToString(Language.Chinese));   // 青石区 → 云岭县
        Console.WriteLine(alone.Report["云岭县.fund.fiscal.allocated"].IsConfirmed);   // False
        // </prose>
    }
}
