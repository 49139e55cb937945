namespace Guangming.Domain.Tests;

public sealed class CriterionTests
{
    [Theory]
    [InlineData("200人", "10000人", true, CriterionVerdict.Met, "2.00% is not above 2%")]
    [InlineData("200人", "10000人", false, CriterionVerdict.NotMet, "2.00% is not below 2%")]
    [InlineData("201人", "10000人", true, CriterionVerdict.NotMet, "2.01% is above")]
    [InlineData("199人", "10000人", false, CriterionVerdict.Met, "1.99% is below")]
    [InlineData("0.02万人", "10000人", true, CriterionVerdict.Undecided, "0.02万 stands for 150 to 250")]
    public void Village_AtItsLimit_GoesByTheWording(string poor, string population, bool includesLimit, CriterionVerdict expected, string because)
    {
        EvaluationStandard village = ExitStandards.Village(ExitRegion.Central, includesLimit);

        StandardResult result = village.Judge([Indicators.HeadcountRate.EvaluateStatements([StatedValue.Parse(poor), StatedValue.Parse(population)])]);

        result.Verdict.Should().Be(expected, because);
    }

    [Fact]
    public void County_ByRegion_HasItsLimits()
    {
        ExitStandards.County(ExitRegion.Western).Criteria.Select(criterion => criterion.ToString()).Should().Equal(
            "comprehensive poverty headcount rate at most 3%", "wrong-exit rate at most 2%", "omission rate at most 2%", "public approval rate at least 90%");
        ExitStandards.County(ExitRegion.Central, includesLimit: false).Criteria.Select(criterion => criterion.ToString(Language.Chinese)).Should().Equal(
            "综合贫困发生率低于2%", "脱贫人口错退率低于2%", "贫困人口漏评率低于2%", "群众认可度高于90%");
    }

    [Fact]
    public void Evaluate_CountyReport_PassesOnlyWhereAllAreMet()
    {
        Report report = TestReports.With(builder => builder
            .Add(TestReports.Draft("rate", Measures.ComprehensiveHeadcountRate, "1.57%", ReportingPeriod.At(PartialDate.OfYear(2019))))
            .Add(TestReports.Draft("false", Measures.FalseExitRate, "0.4%", ReportingPeriod.Year(2019)))
            .Add(TestReports.Draft("missed", Measures.MissedRate, "0.6%", ReportingPeriod.Year(2019)))
            .Add(TestReports.Draft("approval", Measures.ApprovalRate, "超90%", ReportingPeriod.Year(2019))));

        ExitStandards.County(ExitRegion.Western).Evaluate(report, TestReports.Pairing).Verdict.Should().Be(CriterionVerdict.Met, "more than 90% is at least 90%");
        ExitStandards.Village(ExitRegion.Western).Evaluate(report, TestReports.Pairing).Verdict.Should().Be(CriterionVerdict.Undecided, "its rate is not stated");
    }

    [Theory]
    [InlineData("3.00%", "2.00%", "2.00%", "90.0%", true, CriterionVerdict.Met, "each is published at its limit")]
    [InlineData("3.00%", "2.00%", "2.00%", "90.0%", false, CriterionVerdict.NotMet, "none is published below its limit")]
    [InlineData("3.01%", "2.00%", "2.00%", "90.0%", true, CriterionVerdict.NotMet, "the first is published above")]
    [InlineData("3%", "2%", "2%", "90%", true, CriterionVerdict.Met, "however many digits are published")]
    [InlineData("约3%", "2%", "2%", "90%", true, CriterionVerdict.Undecided, "about 3% is no digit to judge by")]
    [InlineData("不足3%", "不足2%", "不足2%", "超90%", true, CriterionVerdict.Met, "the bounds say enough")]
    [InlineData("不足4%", "2%", "2%", "90%", true, CriterionVerdict.Undecided, "the bound does not say enough")]
    public void County_PublishedRates_AreJudgedByTheirDigits(
        string rate, string wrong, string missed, string approval, bool includesLimit, CriterionVerdict expected, string because)
    {
        ReportingPeriod year = ReportingPeriod.Year(2019);
        Report report = TestReports.With(builder => builder
            .Add(TestReports.Draft("rate", Measures.ComprehensiveHeadcountRate, rate, year))
            .Add(TestReports.Draft("false", Measures.FalseExitRate, wrong, year))
            .Add(TestReports.Draft("missed", Measures.MissedRate, missed, year))
            .Add(TestReports.Draft("approval", Measures.ApprovalRate, approval, year)));

        ExitStandards.County(ExitRegion.Western, includesLimit).Evaluate(report, TestReports.Pairing).Verdict.Should().Be(expected, because);
    }

    [Fact]
    public void Household_AboveTheLineWithAllGuarantees_Passes()
    {
        EvaluationStandard household = ExitStandards.Household(NationalPovertyLines.Of(2019));
        IndicatorResult income = Indicators.Get("income.net.per-person").EvaluateStatements([StatedValue.Parse("3219元")]);
        IndicatorResult[] guarantees = [.. household.Criteria.Skip(1).Select(criterion => criterion.Indicator.EvaluateStatements(
            [StatedValue.Parse("4" + criterion.Indicator.Formula.Inputs[0].Measure.Unit.Symbol), StatedValue.Parse("4" + criterion.Indicator.Formula.Inputs[0].Measure.Unit.Symbol)]))];

        household.Judge([income, .. guarantees]).Verdict.Should().Be(CriterionVerdict.Met);
        household.Judge([Indicators.Get("income.net.per-person").EvaluateStatements([StatedValue.Parse("3218元")]), .. guarantees]).Verdict.Should().Be(CriterionVerdict.NotMet);
    }

    [Fact]
    public void VerdictTally_Counts_WhatIsOpenToo() =>
        VerdictTally.Of([CriterionVerdict.Met, CriterionVerdict.NotMet, CriterionVerdict.Undecided, CriterionVerdict.Met]).ToString().Should().Be("2 of 4 passed, 1 undecided");

    [Fact]
    public void New_LimitInAnotherUnit_IsRefused() =>
        FluentActions.Invoking(() => new Criterion(Indicators.HeadcountRate, LimitRelation.AtMost, Quantity.Of(2, Unit.Person)))
            .Should().Throw<ArgumentException>().WithMessage("*expected percent*");

    [Theory]
    [InlineData(2010, "2010: 2300元, 16567万人, 17.2%", false)]
    [InlineData(2019, "2019: 3218元, 551万人, 0.6%", true)]
    [InlineData(2020, "2020: 约4000元, 0人, 0%", true)]
    public void NationalPovertyLines_OfAYear_SayHowSureTheyAre(int year, string text, bool isRateConfirmed)
    {
        NationalPovertyLines.Of(year).ToString().Should().Be(text);
        NationalPovertyLines.Of(year).IsHeadcountRateConfirmed.Should().Be(isRateConfirmed);
        FluentActions.Invoking(() => NationalPovertyLines.Of(2021)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void CompositeRate_FromItemsAlone_HasBounds()
    {
        StatedValue[] rates = [.. new[] { "100.00%", "100.00%", "98.00%", "97.00%", "99.00%" }.Select(text => StatedValue.Parse(text).AsExact())];

        Indicators.AllGuaranteesAtLeast.EvaluateStatements(rates).Value.Amount.Should().Be(94, "the shortfalls of 2, 3 and 1 may be different households");
        Indicators.AllGuaranteesAtMost.EvaluateStatements(rates).Value.Amount.Should().Be(97, "or the same");
    }
}
