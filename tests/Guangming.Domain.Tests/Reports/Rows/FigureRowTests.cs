using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using static Guangming.Domain.Tests.Invented;

namespace Guangming.Domain.Tests;

public sealed class FigureRowTests
{
    private static Report Shipped => Reports.Guangming2020;

    [Fact]
    public void ToRows_Shipped_GivesARowAFigureInItsOrder() =>
        Shipped.ToRows().Select(row => row.Id).Should().Equal(Shipped.Figures.All.Select(figure => figure.Id));

    [Fact]
    public void ToRows_Amounts_AreInBaseUnitsAndPercentagesFractions()
    {
        Dictionary<string, FigureRow> rows = Shipped.ToRows().ToDictionary(row => row.Id, StringComparer.Ordinal);

        FigureRow fiscal = rows["tianlin.fund.fiscal.allocated"];
        (fiscal.Value, fiscal.Low, fiscal.High, fiscal.Unit).Should().Be((179600000m, 179550000m, 179650000m, "yuan"));
        FigureRow rate = rows["tianlin.poverty.headcount-rate.2019"];
        (rate.Value, rate.Low, rate.High, rate.Unit, rate.AsOf).Should().Be((0.0157m, 0.01565m, 0.01575m, "percent", "2019-12-31"));
        FigureRow trained = rows["shanwei.labour.trained"];
        (trained.Value, trained.Low, trained.LowIncluded, trained.High, trained.Qualifier).Should().Be((1400m, 1400m, false, 1500m, "at-least-many"));
        FigureRow income = rows["shanwei.village.collective-income.2016"];
        (income.Unit, income.Per, income.Period).Should().Be(("yuan", "village", "2016"), "what it is per is said apart");
        FigureRow services = rows["junchuantou.support.services"];
        (services.Unit, services.UnitText).Should().Be(("other", "项"), "the vocabulary of units is closed");
        FigureRow land = rows["junchuantou.village.land-income.expected"];
        (land.Qualifier, land.Status, land.Basis, land.High).Should().Be(("over", "expectation", "per-year", null));
        rows["shanwei.labour.returned"].Period.Should().Be("疫情期间", "an undated period goes by its name");
    }

    [Fact]
    public void ToRows_Relations_StandAtTheFigureTheyNameFirst()
    {
        Dictionary<string, FigureRow> rows = Shipped.ToRows().ToDictionary(row => row.Id, StringComparer.Ordinal);

        rows["tianlin.workshop.jobs.poor"].Relation.Should().Be("part-of:tianlin.workshop.jobs");
        rows["tianlin.labour.posts.2020"].Relation.Should().Be("~part-of:tianlin.labour.posts", "the text does not say so: it was inferred");
        rows["shanwei.village.collective-income.growth"].Relation.Should().Be(
            "derives:growth.rate:shanwei.village.collective-income.2016,shanwei.village.collective-income.2020");
    }

    [Fact]
    public void FromRows_InAnyOrderAndThroughJson_GivesAnEqualReport()
    {
        List<FigureRow> read = JsonSerializer.Deserialize<List<FigureRow>>(JsonSerializer.Serialize(Shipped.ToRows().Reverse()))!;

        Report.FromRows(read).Should().Be(Shipped);
    }

    [Fact]
    public void FromRows_AnyReport_IsEqual() => ReportGen.Any.Where(report => report.Figures.Count > 0).Sample(report => Report.FromRows(report.ToRows()).Equals(report));

    [Fact]
    public void FromRows_WithoutTheRestOfTheReport_PutsOneTogetherFromTheColumns()
    {
        Report again = Report.FromRows(Shipped.ToRows().Select(row => row with { Report = null }));

        again.Figures.Count.Should().Be(58);
        again["tianlin.fund.fiscal.allocated"].Stated.Should().Be(Shipped["tianlin.fund.fiscal.allocated"].Stated);
        again.Pairings["tianlin"].Recipient.Members[0].Code.Should().Be(DivisionCode.Parse("451029"));
        again.Relations.Should().HaveCount(Shipped.Relations.Length);
        again.Source.PublishedOn.Should().Be(Shipped.Source.PublishedOn);
    }

    [Fact]
    public void FromRows_WrittenByHand_NeedsFewColumns()
    {
        FigureRow row = new()
        {
            Id = "baihe.posts",
            Measure = "labour.posts",
            Pairing = "baihe",
            Supporter = "青石区",
            Recipient = "白河县",
            Programme = "east-west-collaboration",
            AsWritten = "1200余个",
            Basis = "annual",
            PeriodStart = "2020-01-01",
            PeriodEnd = "2020-12-31",
            Granularity = "year",
            Source = "年报",
            Publisher = "青石区",
            Published = "2021-01-15T09:00:00+08:00",
        };

        Report report = Report.FromRows([row]);

        report["baihe.posts"].ToString().Should().Be("posts offered  1200余个  青石区 → 白河县  2020");
        report["baihe.posts"].Range().ToString("S").Should().Be("(1200个, 1300个)");
    }

    [Fact]
    public void FromRows_WrongCells_AreAllNamedAtOnce()
    {
        ImmutableArray<FigureRow> rows = [.. Shipped.ToRows()];
        FigureRow[] wrong =
        [
            rows[0],
            rows[2] with { AsWritten = "13055人" },
            rows[3] with { Basis = "yearly" },
            rows[4] with { PeriodEnd = "31.12.2015" },
            rows[5] with { Pairing = "nowhere" },
            rows[6] with { Token = "1.796亿元", Line = null },
            rows[7] with { Measure = "Fund Projects" },
            rows[8] with { RateOf = "somebody" },
            rows[9] with { Status = "maybe" },
        ];

        ReportInvalidException e = FluentActions.Invoking(() => Report.FromRows(wrong)).Should().Throw<ReportInvalidException>().Which;

        e.Findings.Select(finding => (finding.Id, finding.Path)).Should().Equal(
            ("GM1017", "$[1].asWritten"),
            ("GM1017", "$[2].basis"),
            ("GM1017", "$[3].periodEnd"),
            ("GM1017", "$[4].pairing"),
            ("GM1017", "$[5].line"),
            ("GM1017", "$[6].measure"),
            ("GM1017", "$[7].rateOf"),
            ("GM1017", "$[8].status"));
        e.Findings[0].Message.English.Should().Contain("13055人").And.Contain("expected household");
        e.Findings[2].Message.English.Should().Be("row 4, column periodEnd: cannot read '31.12.2015': expected a date as yyyy-MM-dd");
    }

    [Theory]
    [InlineData("value", "130", "asWritten 至少13万元 is 130000")]
    [InlineData("low", "130001", "asWritten 至少13万元 is 130000")]
    [InlineData("lowIncluded", "false", "asWritten 至少13万元 is true")]
    [InlineData("high", "140000", "asWritten 至少13万元 has none")]
    [InlineData("highIncluded", "true", "asWritten 至少13万元 has none")]
    [InlineData("unit", "household", "measure fund.fiscal.allocated has yuan")]
    [InlineData("unitText", "户", "measure fund.fiscal.allocated has none")]
    [InlineData("per", "village", "measure fund.fiscal.allocated has none")]
    [InlineData("kind", "tally", "measure fund.fiscal.allocated has funding")]
    [InlineData("nameZh", "社会捐赠", "measure fund.fiscal.allocated has 财政帮扶资金（安排）")]
    [InlineData("qualifier", "nearly", "asWritten 至少13万元 is at-least")]
    [InlineData("asOf", "2019-12-31", "the period cumulative to 2020 has 2020-12-31")]
    [InlineData("period", "2019", "the period cumulative to 2020 has none")]
    [InlineData("length", "2", "token 至少13万元 has 6")]
    [InlineData("supporter", "白河县", "pairing p has 青石区")]
    [InlineData("recipientCode", "451028", "pairing p has 451029")]
    [InlineData("programme", "other", "pairing p has east-west-collaboration")]
    [InlineData("relation", "part-of:b", "the report has none")]
    [InlineData("publisher", "白河县", "the report has 青石区")]
    [InlineData("published", "2021-01-16T09:00:00+08:00", "the report has 2021-01-15T09:00:00+08:00")]
    public void FromRows_ColumnThatContradicts_IsRefusedWithBothValues(string column, string found, string instead)
    {
        FigureRow[] rows = [.. Contradicted().ToRows()];
        JsonObject edited = JsonSerializer.SerializeToNode(rows[1])!.AsObject();
        edited[column] = column is "value" or "low" or "high" or "length" or "lowIncluded" or "highIncluded" ? JsonNode.Parse(found) : found;
        rows[1] = edited.Deserialize<FigureRow>()!;

        ReportInvalidException e = FluentActions.Invoking(() => Report.FromRows(rows)).Should().Throw<ReportInvalidException>().Which;

        e.Findings.Should().ContainSingle();
        (e.Findings[0].Id, e.Findings[0].Path).Should().Be(("GM1018", "$[1]." + column));
        e.Findings[0].Message.English.Should().Be($"row 2, column {column}: found {found}, but {instead}");
        e.Findings[0].Message.Chinese.Should().StartWith($"第 2 行 {column} 列：为 {found}，但按 ");
    }

    [Fact]
    public void FromRows_RowsWithoutTheOthers_AreRead() =>
        Report.FromRows(Contradicted().ToRows().Select(row => new FigureRow
        {
            Id = row.Id,
            Measure = row.Measure,
            Pairing = row.Pairing,
            AsWritten = row.AsWritten,
            Basis = row.Basis,
            PeriodEnd = row.PeriodEnd,
            Granularity = row.Granularity,
            Line = row.Line,
            Start = row.Start,
            Token = row.Token,
            Report = row.Report,
        })).Should().Be(Contradicted());

    [Fact]
    public void FromRows_OverOfAnAtLeast_IsReadAsOlderRowsHadIt()
    {
        IReadOnlyList<FigureRow> rows = Contradicted().ToRows();

        rows[1].Qualifier.Should().Be("at-least");
        Report.FromRows([rows[0], rows[1] with { Qualifier = "over" }]).Should().Be(Contradicted());
        rows[0].Qualifier.Should().Be("over");
        FluentActions.Invoking(() => Report.FromRows([rows[0] with { Qualifier = "at-least" }, rows[1]])).Should().Throw<ReportInvalidException>();
    }

    [Fact]
    public void FromRows_NumbersThatPassedThroughADouble_AreTheSame()
    {
        FigureRow[] rows = [.. Report(Figure("a", Measures.HeadcountRate, "1.5700000000000000001%")).ToRows()];

        Report.FromRows([rows[0] with { Value = (decimal)(double)rows[0].Value!, Low = (decimal)(double)rows[0].Low! }]).Figures.Count.Should().Be(1);
    }

    [Fact]
    public void FromRows_AnyReportWithoutItsHead_ContradictsNothing() =>
        ReportGen.Any.Where(report => report.Figures.Count > 0).Sample(report =>
        {
            try
            {
                _ = Report.FromRows(report.ToRows().Select(row => row with { Report = null }));
                return true;
            }
            catch (ReportInvalidException e)
            {
                return e.Findings.All(finding => finding.Id != "GM1018");
            }
        });

    [Theory]
    [InlineData("supporter", "黑石区", "row 1 has 青石区")]
    [InlineData("placeKind", "county", "row 1 has none")]
    [InlineData("textSha256", "00", "row 1 has none")]
    public void FromRows_LaterRowThatSaysOtherwise_IsRefused(string column, string found, string instead)
    {
        FigureRow[] rows = [.. Contradicted().ToRows().Select(row => row with { Report = null, Place = "village", PlaceKind = null })];
        rows[0] = rows[0] with { PlaceKind = column == "placeKind" ? null : "village" };
        JsonObject edited = JsonSerializer.SerializeToNode(rows[1])!.AsObject();
        edited[column] = found;

        FluentActions.Invoking(() => Report.FromRows([rows[0], edited.Deserialize<FigureRow>()!])).Should().Throw<ReportInvalidException>()
            .Which.Findings.Select(finding => finding.Message.English).Should().Contain($"row 2, column {column}: found {found}, but {instead}");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("yesterday")]
    public void FromRows_BadTimeOfPublication_HidesNoOtherFault(string? published)
    {
        FigureRow[] rows = [.. Contradicted().ToRows().Select(row => row with { Report = null, Published = published, Publisher = null })];

        FluentActions.Invoking(() => Report.FromRows([rows[0] with { Value = 5 }, rows[1] with { AsWritten = "many" }])).Should().Throw<ReportInvalidException>()
            .Which.Findings.Select(finding => finding.Path).Should().Equal("$[0].published", "$[0].value", "$[1].asWritten");
        FluentActions.Invoking(() => Report.FromRows([rows[0], rows[1] with { Id = rows[0].Id }])).Should().Throw<ReportInvalidException>()
            .Which.Findings.Select(finding => finding.Id).Should().Equal("GM1017", "GM1001");
    }

    [Fact]
    public void FromRows_BrokenHeadOrPairing_HidesNoOtherFault()
    {
        FigureRow[] rows = [.. Contradicted().ToRows()];

        FluentActions.Invoking(() => Report.FromRows([rows[0] with { Report = "{}" }, rows[1] with { Value = 5 }])).Should().Throw<ReportInvalidException>()
            .Which.Findings.Select(finding => finding.Path).Should().Contain("$").And.Contain("$[1].value");
        FluentActions.Invoking(() => Report.FromRows([rows[0] with { Report = null, Supporter = null, Recipient = null }, rows[1] with { Value = 5 }])).Should().Throw<ReportInvalidException>()
            .Which.Findings.Select(finding => finding.Path).Should().Contain("$[0].pairing").And.Contain("$[1].value").And.NotContain("$[1].pairing");
    }

    [Fact]
    public void FromRows_NullWhereSomethingIsNeeded_IsRefused()
    {
        FigureRow empty = new() { Id = null!, Measure = null!, Pairing = null!, AsWritten = null!, Basis = null! };

        FluentActions.Invoking(() => Report.FromRows([null!])).Should().Throw<ArgumentException>().WithMessage("Row 1 is null: expected a row for each figure.*");
        FluentActions.Invoking(() => Report.FromRows([empty])).Should().Throw<ReportInvalidException>()
            .Which.Findings.Select(finding => finding.Path).Should().Equal("$[0].pairing", "$[0].published", "$[0].id");
        FluentActions.Invoking(() => Report.FromRows([empty with { Report = Contradicted().ToRows()[0].Report }])).Should().Throw<ReportInvalidException>()
            .Which.Findings.Select(finding => finding.Path).Should().Equal("$[0].id");
    }

    private static Pairing Coded { get; } = new(
        "p", Qingshi, new Division("tianlin", new("田林县", null), DivisionKind.County, DivisionCode.Parse("451029")), Programme.EastWestCollaboration);

    // A bound that is met, beside one that is not; dates, a quotation.
    private static Report Contradicted() => Builder()
        .Add(Figure("a", Measures.FiscalAllocated, "超13万元") with { Subject = new Subject(Coded) })
        .Add(Figure("b", Measures.FiscalAllocated, "至少13万元") with
        {
            Subject = new Subject(Coded),
            Period = ReportingPeriod.CumulativeTo(PartialDate.OfYear(2020)),
            Anchor = new SourceAnchor(1, 2, "至少13万元"),
        })
        .Build();

    [Fact]
    public void ToRows_AxesPopulationAndRevision_StandInColumnsOfTheirOwn()
    {
        Report report = Report.FromJson(Documents.Full);
        Dictionary<string, FigureRow> rows = report.ToRows().ToDictionary(row => row.Id, StringComparer.Ordinal);

        rows["villages.tea"].Axes.Should().Be("budget-level:city; use:industry.tea");
        (rows["baihe.walkers"].Population, rows["baihe.walkers"].Revision).Should().Be(("registered-poor", "preliminary"));
        (rows["baihe.walkers.some"].Population, rows["baihe.walkers.some"].Revision, rows["baihe.walkers.some"].Axes).Should().Be((null, null, null), "the measure settles it");
        rows["baihe.water.new"].Relation.Should().Be("revises:baihe.water");
        rows["baihe.fiscal"].Report.Should().StartWith("{\"formatVersion\":\"1.1\"", "the report is of that version, though its figures stand elsewhere");
        Report.FromRows(report.ToRows()).ToJson().Should().Be(report.ToJson());
        Report again = Report.FromRows(Report(
            [FigureRelation.Revises("b", "a", RelationOrigin.Inferred)],
            Figure("a", Measures.PersonsReached, "5人") with { Subject = new Subject(Main, axes: [ScopeValue.ForHealth]) },
            Figure("b", Measures.PersonsReached, "6人") with { Subject = new Subject(Main, axes: [ScopeValue.ForHealth]), Revision = RevisionStatus.Final }).ToRows().Select(row => row with { Report = null }));
        again.Relations.Should().Equal(FigureRelation.Revises("b", "a", RelationOrigin.Inferred));
        (again["b"].Subject.Axes[0], again["b"].Revision).Should().Be((ScopeValue.ForHealth, RevisionStatus.Final));
    }

    [Theory]
    [InlineData("use:health;budget-level:city", "budget-level:city; use:health")]
    [InlineData(" use:health ", "use:health")]
    [InlineData("use:health; use:education", null)]
    [InlineData("budget-level:nation", null)]
    [InlineData("health", null)]
    [InlineData("use:health;", null)]
    [InlineData("", null)]
    public void FromRows_Axes_AreReadOneAnAxisOrRefused(string text, string? read)
    {
        FigureRow[] rows = [.. Contradicted().ToRows()];
        rows[1] = rows[1] with { Axes = text };

        if (read is null)
        {
            Finding finding = FluentActions.Invoking(() => Report.FromRows(rows)).Should().Throw<ReportInvalidException>().Which.Findings.Should().ContainSingle().Subject;
            (finding.Id, finding.Path).Should().Be(("GM1017", "$[1].axes"));
            finding.Message.English.Should().EndWith("expected one value an axis, such as budget-level:city; use:industry; a budget level is one of central, province, city, county, township");
        }
        else
        {
            Report.FromRows(rows).ToRows()[1].Axes.Should().Be(read);
        }
    }

    [Theory]
    [InlineData("population", "the poor", "expected a code")]
    [InlineData("revision", "corrected", "expected one of not-stated, preliminary, final, revised")]
    public void FromRows_WrongPopulationOrRevision_IsRefused(string column, string found, string expected)
    {
        FigureRow[] rows = [.. Contradicted().ToRows()];
        JsonObject edited = JsonSerializer.SerializeToNode(rows[1])!.AsObject();
        edited[column] = found;

        Finding finding = FluentActions.Invoking(() => Report.FromRows([rows[0], edited.Deserialize<FigureRow>()!])).Should().Throw<ReportInvalidException>().Which.Findings.Should().ContainSingle().Subject;

        (finding.Id, finding.Path).Should().Be(("GM1017", "$[1]." + column));
        finding.Message.English.Should().Contain(expected);
    }

    [Fact]
    public void FromRows_RowsOfTwoReports_AreRefused()
    {
        Report other = Report(Figure("x", Measures.PostsOffered, "5个"));

        FluentActions.Invoking(() => Report.FromRows([.. Shipped.ToRows(), .. other.ToRows()]))
            .Should().Throw<ReportInvalidException>().WithMessage("*the rows of one report only*");
        FluentActions.Invoking(() => Report.FromRows([])).Should().Throw<ReportInvalidException>().WithMessage("*at least one row*");
    }

    [Fact]
    public void FromRows_MissingRows_LeaveRelationsDangling()
    {
        IEnumerable<FigureRow> most = Shipped.ToRows().Where(row => row.Id != "tianlin.workshop.jobs");

        FluentActions.Invoking(() => Report.FromRows(most)).Should().Throw<ReportInvalidException>()
            .Which.Findings.Should().ContainSingle().Which.Id.Should().Be("GM1002", "nothing is dropped silently");
    }
}
