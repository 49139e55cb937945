using System.Text.Json;
using Guangming.Domain;

namespace ReportConsole.Tests;

public sealed class AuditTests
{
    private static readonly string[] Members =
        ["rule", "severity", "verdict", "message", "figures", "unit", "stated", "computed", "slack", "diagnosis", "certainty", "unconfirmed"];

    [Fact]
    public void Audit_ShippedReport_IsCleanAndCountsInItsLastLine()
    {
        AuditReport audit = ReportAuditor.Default.Audit(Reports.Guangming2020);
        Outcome chinese = Run.On(100, "audit", "--lang", "zh");
        Outcome english = Run.On(100, "audit");

        chinese.Code.Should().Be(0);
        chinese.Error.Should().BeEmpty();
        int holds = audit.With(CheckVerdict.Holds).Length;
        int open = audit.With(CheckVerdict.NotCheckable).Length;
        chinese.OutputLines[^1].Should().Be(FormattableString.Invariant($"相符 {holds} 项，不符 0 项，无法核对 {open} 项"));
        english.OutputLines[^1].Should().Be(FormattableString.Invariant($"{holds} hold, 0 fail, {open} not checkable"));
        english.Output.Should().NotContain("Problems").And.Contain("\nNot checkable\n");
    }

    [Fact]
    public void Audit_ShippedReport_ShowsTheStatedGrowthConfirmedWithBothRanges() =>
        Columns.Letters(Run.On(140, "audit", "--lang", "zh").Output).Should().Contain(
            "GM2107村均集体收入增长率3011%，由1.437万元→44.7万元得出：所述[3010.5%,3011.5%]，应为[3006.08%,3015.22%]");

    [Fact]
    public void Audit_GrowthMisstated_IsTheFirstThingShownAndExitsWithOne()
    {
        using PlantedReport planted = new(("3011%", "3111%"));
        Outcome outcome = Run.On(140, "audit", "--report", planted.Document, "--lang", "zh");

        outcome.Code.Should().Be(1);
        outcome.OutputLines[2].Should().Be("不符");
        outcome.OutputLines[3].Should().StartWith("  GM2107  错误 村均集体收入增长率3111%");
        outcome.OutputLines[^1].Should().Contain("不符 1 项");
    }

    [Theory]
    [InlineData(40, "zh")]
    [InlineData(40, "en")]
    [InlineData(80, "zh")]
    [InlineData(80, "en")]
    [InlineData(140, "en")]
    public void Audit_AnyWidth_StaysWithinTheLine(int width, string language)
    {
        using PlantedReport planted = new(("3011%", "3111%"));
        Outcome outcome = Run.On(width, "audit", "--report", planted.Document, "--lang", language);

        outcome.OutputLines.Should().OnlyContain(line => Columns.Of(line) <= width && line == line.TrimEnd());
        Columns.Letters(outcome.Output).Should().Contain("3111%").And.Contain("[3006.08%,3015.22%]");
    }

    [Fact]
    public void AuditJson_ShippedReport_HasEveryMemberInEveryObject()
    {
        Outcome outcome = Run.Plain("audit", "--json");
        using JsonDocument document = JsonDocument.Parse(outcome.Output);
        JsonElement[] all = [.. document.RootElement.EnumerateArray()];

        outcome.Code.Should().Be(0);
        all.Should().HaveCount(ReportAuditor.Default.Audit(Reports.Guangming2020).Checks.Length);
        all.Should().OnlyContain(one => one.EnumerateObject().Select(member => member.Name).SequenceEqual(Members));
        all.Select(one => one.GetProperty("verdict").GetString()).Distinct(StringComparer.Ordinal).Should().BeEquivalentTo("holds", "not-checkable");
        JsonElement part = all.First(one => one.GetProperty("rule").GetString() == "GM2001");
        part.GetProperty("computed").GetProperty("low").ValueKind.Should().Be(JsonValueKind.Null);
        part.GetProperty("computed").GetProperty("high").GetRawText().Should().Be("1405");
        part.GetProperty("slack").GetRawText().Should().Be("281");
        part.GetProperty("diagnosis").ValueKind.Should().Be(JsonValueKind.Null);
    }

    [Fact]
    public void AuditJson_GrowthMisstated_IsAFractionWithItsDiagnosis()
    {
        using PlantedReport planted = new(("3011%", "3111%"));
        Outcome outcome = Run.Plain("audit", "--json", "--report", planted.Document, "--lang", "zh");
        using JsonDocument document = JsonDocument.Parse(outcome.Output);
        JsonElement failure = document.RootElement.EnumerateArray().Single(one => one.GetProperty("verdict").GetString() == "fails");

        outcome.Code.Should().Be(1);
        failure.GetProperty("rule").GetString().Should().Be("GM2107");
        failure.GetProperty("severity").GetString().Should().Be("error");
        failure.GetProperty("unit").GetString().Should().Be("percent");
        failure.GetProperty("stated").GetRawText().Should().Contain("31.105").And.Contain("31.115");
        failure.GetProperty("computed").GetProperty("low").GetRawText().Should().StartWith("30.0608695652173913");
        failure.GetProperty("slack").GetDecimal().Should().BeNegative();
        failure.GetProperty("diagnosis").GetProperty("kind").GetString().Should().Be("multiple-as-growth");
        failure.GetProperty("message").GetString().Should().Contain("所述[3110.5%, 3111.5%]");
        failure.GetProperty("figures").EnumerateArray().Select(id => id.GetString()).Should().Equal(
            "shanwei.village.collective-income.growth", "shanwei.village.collective-income.2016", "shanwei.village.collective-income.2020");
    }

    [Fact]
    public void Audit_FurtherReport_IsHeldAgainstTheFirst()
    {
        using PlantedReport planted = new(("6606万元", "6706万元"));
        using PlantedReport shipped = new();
        Outcome outcome = Run.On(140, "audit", shipped.Document, planted.Document);

        outcome.Code.Should().Be(1, "two reports of one day state one number differently");
        Run.On(140, "audit", "--report", shipped.Document, planted.Document).Should().Be(outcome, "the option names the first of them");
        outcome.OutputLines.Take(2).Should().OnlyContain(line => line.StartsWith("“Through 2020, Our Guangming”", StringComparison.Ordinal));
        outcome.Output.Should().Contain("GM2204  warning").And.Contain("6706万元");
    }

    [Fact]
    public void Audit_OneFile_IsAuditedAlone()
    {
        using PlantedReport planted = new(("6606万元", "6706万元"));
        Outcome outcome = Run.On(140, "audit", planted.Document);

        outcome.Should().Be(Run.On(140, "audit", "--report", planted.Document));
        outcome.Code.Should().Be(0, "the shipped report, which says otherwise, was not asked for");
        outcome.OutputLines.Should().ContainSingle(line => line.StartsWith("“Through 2020, Our Guangming”", StringComparison.Ordinal));
        outcome.OutputLines[^1].Should().Be(Run.On(140, "audit").OutputLines[^1]);
    }

    [Fact]
    public void Audit_VeryNarrow_PutsTheCountsOfARuleTogether() =>
        Run.On(40, "audit", "--lang", "zh").OutputLines.Should().Contain(line => line.StartsWith("  GM2009", StringComparison.Ordinal) && line.EndsWith("0/7/2", StringComparison.Ordinal));

    [Fact]
    public void Audit_BadInput_ExitsWithTwo()
    {
        using PlantedReport planted = new();

        Run.Plain("audit", "no-such.json").Should().Be(new Outcome(2, string.Empty, "guangming: no-such.json: does not exist\n"));
        Run.Plain("audit", "--report", planted.Write("bad.json", "[]")).Code.Should().Be(2);
        Run.Plain("audit", "--source", "text.txt").Should().Be(new Outcome(2, string.Empty, "guangming: --source goes with --sarif; see guangming audit --help\n"));
        Run.Plain("audit", "--sarif").Error.Should().Be("guangming: --sarif lacks its FILE; see guangming audit --help\n");
    }
}
