using System.Text.Json;
using Guangming.Domain;

namespace ReportConsole.Tests;

public sealed class FiguresTests
{
    private static readonly string[] Units =
    [
        "yuan", "household", "person", "person-time", "village", "project", "enterprise", "workshop", "job", "event", "place", "percent",
        "percentage-point", "year", "area", "other",
    ];

    private static readonly string[] Qualifiers = ["exact", "over", "at-least", "nearly", "about", "at-least-many", "under", "at-most"];

    private static readonly string[] Bases = ["point-in-time", "cumulative", "annual", "per-year", "period", "unspecified"];

    [Theory]
    [InlineData(40)]
    [InlineData(80)]
    [InlineData(140)]
    public void Figures_AsATable_ListsEveryIdAndNumber(int width)
    {
        Outcome outcome = Run.On(width, "figures");

        outcome.Code.Should().Be(0);
        outcome.Error.Should().BeEmpty();
        outcome.OutputLines.Should().OnlyContain(line => Columns.Of(line) <= width);
        outcome.OutputLines.Count(line => Reports.Guangming2020.Figures.All.Any(figure => line.Contains(figure.Stated.Text, StringComparison.Ordinal))).Should().Be(58);
    }

    [Fact]
    public void FiguresJson_ShippedReport_IsOneArrayOfFiftyEightCompleteRows()
    {
        Outcome outcome = Run.Plain("figures", "--json");
        using JsonDocument document = JsonDocument.Parse(outcome.Output);
        JsonElement[] rows = [.. document.RootElement.EnumerateArray()];

        outcome.Code.Should().Be(0);
        outcome.Error.Should().BeEmpty();
        rows.Should().HaveCount(58);
        foreach (JsonElement row in rows)
        {
            Figure figure = Reports.Guangming2020[Text(row, "id")];
            Text(row, "measure").Should().Be(figure.Measure.Code);
            Text(row, "kind").Should().NotBeEmpty();
            Text(row, "pairing").Should().Be(figure.Pairing.Id);
            Text(row, "unit").Should().BeOneOf(Units);
            Text(row, "qualifier").Should().BeOneOf(Qualifiers);
            Text(row, "basis").Should().BeOneOf(Bases);
            Text(row, "token").Should().Be(figure.Anchor!.Token);
            row.GetProperty("start").GetInt32().Should().Be(figure.Anchor.Start);
            row.GetProperty("length").GetInt32().Should().Be(figure.Anchor.Length);
            row.TryGetProperty("report", out _).Should().BeFalse("the document has a command of its own");
            row.EnumerateObject().Should().OnlyContain(member => member.Value.ValueKind != JsonValueKind.Null);
            bool isDated = row.TryGetProperty("asOf", out _) || row.TryGetProperty("period", out _);
            isDated.Should().Be(figure.Period.IsDated || figure.Period.Label is not null, "an undated period goes by its name");
        }
    }

    [Theory]
    [InlineData("tianlin.fund.fiscal.allocated", "179600000", "yuan", "exact", "cumulative", "asOf", "2020-12-21")]
    [InlineData("tianlin.poverty.headcount-rate.2015", "0.231", "percent", "exact", "point-in-time", "asOf", "2015-12-31")]
    [InlineData("shanwei.village.collective-income.growth", "30.11", "percent", "exact", "period", "period", "2016/2020-12-21")]
    [InlineData("tianlin.education.places", "630", "place", "exact", "unspecified", "token", "630人")]
    [InlineData("shanwei.labour.trained", "1400", "person-time", "at-least-many", "unspecified", "token", "1400多人次")]
    [InlineData("junchuantou.village.land-income.expected", "130000", "yuan", "over", "per-year", "status", "expectation")]
    [InlineData("shanwei.village.collective-income.2016", "14370", "yuan", "exact", "annual", "period", "2016")]
    public void FiguresJson_OneFigure_IsInBaseUnits(string id, string value, string unit, string qualifier, string basis, string other, string otherValue)
    {
        using JsonDocument document = JsonDocument.Parse(Run.Plain("figures", "--json", "--lang", "zh").Output);
        JsonElement row = document.RootElement.EnumerateArray().Single(row => Text(row, "id") == id);

        row.GetProperty("value").GetRawText().Should().Be(value);
        (Text(row, "unit"), Text(row, "qualifier"), Text(row, "basis"), Text(row, other)).Should().Be((unit, qualifier, basis, otherValue));
    }

    [Fact]
    public void Figures_AxesPopulationAndRevision_AreShown()
    {
        using PlantedReport planted = new();
        Subject subject = new(planted.Report.Pairings["tianlin"], axes: [ScopeValue.CityBudget, ScopeValue.Parse("use:health")]);
        FigureDraft draft = new() { Id = "new", Measure = Measures.PersonsReached, Subject = subject, Value = "5人", Period = ReportingPeriod.Unspecified, Population = PopulationGroup.Students };
        string document = planted.Write("new.json", planted.Report.ToBuilder()
            .Add(draft with { Id = "old", Revision = RevisionStatus.Preliminary })
            .Add(draft with { Revision = RevisionStatus.Revised })
            .Add(FigureRelation.Revises("new", "old"))
            .Build().ToJson());

        using JsonDocument json = JsonDocument.Parse(Run.Plain("figures", "--json", "--report", document).Output);
        JsonElement row = json.RootElement.EnumerateArray().Single(row => Text(row, "id") == "new");
        (Text(row, "axes"), Text(row, "population"), Text(row, "revision"), Text(row, "relation")).Should().Be(("budget-level:city; use:health", "students", "revised", "revises:old"));
        Run.On(200, "--report", document).Output.Should().Contain("city budget").And.Contain("students").And.Contain("(revised)").And.Contain("(preliminary)");
        Run.On(400, "--report", document, "--lang", "zh").Output.Should().Contain("市级财政，医疗卫生，students（修订");
        Run.Plain("compare", document, document, "--json").Output.Should().Contain("\"axes\": \"budget-level:city; use:health\"").And.Contain("\"population\": \"students\"").And.Contain("\"revision\": \"preliminary\"");
    }

    [Fact]
    public void FiguresJson_Chinese_IsNotEscaped() =>
        Run.Plain("figures", "--json").Output.Should().Contain("\"asWritten\": \"1.796亿元\"").And.StartWith("[\n  {\n    \"id\": ").And.EndWith("\n]\n");

    [Fact]
    public void FiguresJson_AnyWidthAndLanguage_IsTheSame() =>
        Run.On(40, "figures", "--json", "--lang", "zh").Output.Should().Be(Run.On(200, "figures", "--json", "--lang", "en").Output);

    [Fact]
    public void FiguresJson_ReportOfOnesOwn_HasItsRows()
    {
        using InventedReport invented = new();
        using JsonDocument document = JsonDocument.Parse(Run.Plain("figures", "--json", "--report", invented.Document).Output);

        document.RootElement.EnumerateArray().Select(row => Text(row, "id")).Should().Equal(
            "yunling.fund", "yunling.households", "yunling.persons", "yunling.trained", "yunling.income");
    }

    private static string Text(JsonElement row, string member) => row.GetProperty(member).GetString()!;
}
