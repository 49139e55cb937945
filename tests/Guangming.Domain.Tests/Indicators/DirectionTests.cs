namespace Guangming.Domain.Tests;

/// <summary>倍 and 番 are said of increases, 下降 of declines: the other way there is no value.</summary>
public sealed class DirectionTests
{
    private static readonly Pairing Pairing = TestReports.Pairing;

    [Theory]
    [InlineData("growth.increase")]
    [InlineData("growth.doublings")]
    public void Increase_OfAFallingRate_HasNoValue(string code)
    {
        IndicatorResult result = Family(code).Of(Measures.HeadcountRate).Evaluate(Reports.Guangming2020, Reports.Guangming2020.Pairings["tianlin"]);

        result.HasValue.Should().BeFalse("倍 and 番 are not said of 23.1% → 1.57%");
        result.Range.Should().BeNull();
        result.Reason!.Kind.Should().Be(NoValueKind.WrongDirection);
        result.ToString().Should().Contain("not said of a decrease");
        result.ToString(Language.Chinese).Should().StartWith("无值：期末数低于基数：“倍”“番”不用于减少");
    }

    [Fact]
    public void Decline_OfARise_HasNoValue()
    {
        IndicatorResult result = Indicators.DeclineRate.Of(Measures.CollectiveIncomePerVillage)
            .Evaluate(Reports.Guangming2020, Reports.Guangming2020.Pairings["shanwei"]);

        result.Reason!.Kind.Should().Be(NoValueKind.WrongDirection, "1.437万 → 44.7万 is no decline of −3010.65%");
        result.Reason.Message.In(Language.Chinese).Should().Be("期末数高于基数：“下降”不用于上升，可用增长率");
    }

    [Fact]
    public void GrowthAndRatio_OfAFall_Stay()
    {
        Pairing tianlin = Reports.Guangming2020.Pairings["tianlin"];

        Indicators.GrowthRate.Of(Measures.HeadcountRate).Evaluate(Reports.Guangming2020, tianlin).Display.Should().Be("-93.20%");
        Indicators.GrowthMultiple.Of(Measures.HeadcountRate).Evaluate(Reports.Guangming2020, tianlin).Display.Should().Be("0.068倍");
        Indicators.DeclineRate.Of(Measures.HeadcountRate).Evaluate(Reports.Guangming2020, tianlin).Display.Should().Be("93.20%");
        Indicators.Difference.Of(Measures.HeadcountRate).Evaluate(Reports.Guangming2020, tianlin).Display.Should().Be("-21.53个百分点");
    }

    [Theory]
    [InlineData("growth.increase", "5.0万元", "5.0万元", true, "nothing changed: 0倍 of an increase, as it may have been one")]
    [InlineData("growth.increase", "5.0万元", "5.1万元", true, "the numbers rise, and only their digits leave a fall open")]
    [InlineData("growth.doublings", "5.0万元", "5.1万元", true, "so do doublings")]
    [InlineData("growth.increase", "5.1万元", "5.0万元", false, "the numbers fall, whatever their digits leave open")]
    [InlineData("growth.decline", "5.1万元", "5.0万元", true, "the numbers fall, and only their digits leave a rise open")]
    [InlineData("growth.decline", "5.0万元", "5.1万元", false, "the numbers rise, whatever their digits leave open")]
    public void RangeAroundZero_TheNumbersAsWrittenDecide(string code, string baseline, string final, bool hasValue, string because)
    {
        IndicatorResult result = Family(code).Of(Measures.FiscalAllocated).EvaluateStatements([StatedValue.Parse(baseline), StatedValue.Parse(final)]);

        result.HasValue.Should().Be(hasValue, because);
        if (hasValue)
        {
            result.Range!.Lower.Should().Be(0, "the range begins where the word stops being said");
            result.Range.IsLowerClosed.Should().BeTrue();
            result.Range.Upper.Should().BePositive();
        }
    }

    [Fact]
    public void Decline_StatedOfARise_FailsTheAudit()
    {
        Measure decline = new("own.decline", new LocalizedText("降幅", "decline"), Unit.Percent, MeasureKind.Other, Additivity.None);
        Report report = TestReports.With(builder => builder
            .Add(TestReports.Draft("before", Measures.Projects, "100个", TestReports.To(2019)))
            .Add(TestReports.Draft("after", Measures.Projects, "120个", TestReports.To(2020)))
            .Add(TestReports.Draft("fall", decline, "20%", TestReports.To(2020)))
            .Add(FigureRelation.Change("before", "after"))
            .Add(FigureRelation.Derives("fall", "growth.decline", ["before", "after"])));

        ReportAuditor.Default.Audit(report).Checks.Where(check => check.Verdict == CheckVerdict.Fails).Select(check => check.Figures[0].Id)
            .Should().Contain("fall", "20% of decline is checked against −20%, not left unchecked");
    }

    [Fact]
    public void Decline_OverAreas_CountsTheOneThatRose()
    {
        IndicatorResult Of(Pairing pairing, string baseline, string final)
        {
            Report report = TestReports.With(builder => builder
                .Add(TestReports.Draft("before", Measures.PoorPersons, baseline, ReportingPeriod.At(PartialDate.OfYear(2019)), pairing))
                .Add(TestReports.Draft("after", Measures.PoorPersons, final, ReportingPeriod.At(PartialDate.OfYear(2020)), pairing))
                .Add(FigureRelation.Change("before", "after")));
            return Indicators.PovertyReductionRate.Evaluate(report, pairing);
        }

        Pairing other = new("songping", TestReports.Hedong, new Division("songping", new LocalizedText("松坪县", "Songping County"), DivisionKind.County), Programme.EastWestCollaboration);
        IndicatorResult fell = Of(Pairing, "1000人", "400人");
        IndicatorResult rose = Of(other, "100人", "150人");

        rose.HasValue.Should().BeFalse("its poor became more");
        Indicators.PovertyReductionRate.CombineAreas([fell, rose], AreaOverlap.Disjoint).Display.Should().Be("50.0%", "1100 became 550, the second county's among them");
    }

    [Fact]
    public void Formulas_WithAndWithoutDirection_AreTwo()
    {
        Formula baseline = Formula.Baseline(Measures.Projects);
        Formula final = Formula.Final(Measures.Projects);

        Formula.Decline(baseline, final).Should().NotBe(((baseline - final) / baseline), "the one has no value of a rise");
        Formula.Doublings(baseline, final).Canonical.Should().StartWith("rise(log2(");
    }

    private static IndicatorFamily Family(string code) => Indicators.Families.Single(family => family.Code == code);
}
