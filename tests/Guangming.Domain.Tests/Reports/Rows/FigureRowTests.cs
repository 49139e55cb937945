using System.Collections.Immutable;
using System.Text.Json;
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

        again.Figures.Count.Should().Be(56);
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
