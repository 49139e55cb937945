using Guangming.Domain;

namespace ReportConsole.Tests;

public sealed class ExplainTests
{
    [Fact]
    public void Explain_PerPerson_NamesValueRangeWordsAndPlaces()
    {
        Outcome outcome = Run.On(140, "explain", "fund.per-person");

        outcome.Code.Should().Be(0);
        outcome.Error.Should().BeEmpty();
        outcome.OutputLines[0].Should().StartWith("Guangming District → Tianlin County");
        outcome.Output.Should().Contain("3653.97").And.Contain("[3652.95, 3654.99]");
        outcome.OutputLines.Should().Contain(
            "  from  1.796亿元  fiscal aid allocated, cumulative to 2020-12-21, stands for [179550000元, 179650000元]; line 20, characters 1197..1204");
        outcome.Output.Should().Contain("\n  fingerprint  ").And.Contain("\nsource  “Through 2020, Our Guangming”");
    }

    [Fact]
    public void Explain_FamilyInChinese_ExplainsEveryMemberAndShowsTheCheckThatConfirmsIt()
    {
        Outcome outcome = Run.On(140, "explain", "growth.rate", "--lang", "zh");
        int members = IndicatorCatalogue.BuiltIn.Evaluate(Reports.Guangming2020).Count(result => result.Code == "growth.rate");

        members.Should().BeGreaterThan(1);
        outcome.OutputLines.Count(line => line.StartsWith("  指纹  ", StringComparison.Ordinal)).Should().Be(members);
        outcome.Output.Should().Contain("村均集体收入增长率").And.Contain("贫困发生率增长率").And.Contain("  出处  1.437万元  村均集体收入")
            .And.Contain("  核对  相符 GM2107  村均集体收入增长率3011%，由1.437万元→44.7万元得出：所述[3010.5%, 3011.5%]，应为[3006.08%, 3015.22%]");
    }

    [Fact]
    public void Explain_StatedShare_ShowsItsChecks() =>
        Run.On(140, "explain", "guarantee.student-aid", "--lang", "zh").Output.Should().Contain("  核对  相符 GM2009  ");

    [Theory]
    [InlineData(40, "zh")]
    [InlineData(40, "en")]
    [InlineData(80, "en")]
    public void Explain_Narrow_StaysWithinTheLine(int width, string language) =>
        Run.On(width, "explain", "growth.rate", "--lang", language).OutputLines.Should().OnlyContain(line => Columns.Of(line) <= width);

    [Fact]
    public void ExplainTeX_Growth_IsAnAlignedFormulaForEachResult()
    {
        string output = Run.Plain("explain", "growth.rate", "--tex").Output;

        int results = IndicatorCatalogue.BuiltIn.Evaluate(Reports.Guangming2020).Count(result => result.Code == "growth.rate");
        output.Split(@"\begin{aligned}").Should().HaveCount(results + 1);
        output.Split(@"\end{aligned}").Should().HaveCount(results + 1);
        output.Should().Contain(@"\text{3011\%}").And.Contain(@"\frac{\text{final} - \text{baseline}}{\text{baseline}}");
    }

    [Fact]
    public void Explain_IndicatorThatTheReportSaysNothingOf_SaysWhatItNeeds()
    {
        Outcome outcome = Run.Plain("explain", "poverty.headcount-rate.comprehensive");

        outcome.Code.Should().Be(0);
        outcome.OutputLines[0].Should().Be("comprehensive poverty headcount rate  poverty.headcount-rate.comprehensive");
        Columns.Letters(outcome.Output).Should().Contain("thereportstatesnoneofthem");
    }

    [Theory]
    [InlineData("fund.per-persn", "there is no indicator 'fund.per-persn'; nearest: fund.per-person")]
    [InlineData("growth.rat", "there is no indicator 'growth.rat'; nearest: growth.rate")]
    public void Explain_UnknownCode_NamesTheNearest(string code, string message)
    {
        Outcome outcome = Run.Plain("explain", code);

        (outcome.Code, outcome.Output).Should().Be((2, string.Empty));
        outcome.ErrorLines.Should().ContainSingle().Which.Should().StartWith("guangming: " + message);
    }

    [Fact]
    public void Explain_NothingLikeACode_PointsToTheList()
    {
        Run.Plain("explain", "?", "--lang", "zh").Should().Be(new Outcome(2, string.Empty, "guangming: 没有指标“?”；indicators 列出全部指标\n"));
        Run.Plain("explain", string.Empty).Code.Should().Be(2);
    }

    [Fact]
    public void Explain_MeasureOfTheReportsOwn_IsKnown()
    {
        using InventedReport invented = new();

        Run.Plain("explain", "village.land-income.expected", "--report", invented.Document).Code.Should().Be(0);
    }
}
