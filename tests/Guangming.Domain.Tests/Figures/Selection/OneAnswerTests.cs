using static Guangming.Domain.Tests.Invented;

namespace Guangming.Domain.Tests;

/// <summary>The table of the rules of selection, row by row: what is asked, and the one answer.</summary>
public sealed class OneAnswerTests
{
    private static readonly FundingSource[] Aid = [FundingSource.Fiscal, FundingSource.SocialDonation];

    private static readonly Division Province = new("qing", new("青州省", "Qing"), DivisionKind.Province);

    private static readonly Division City = new("qingcheng", new("青城市", "Qingcheng"), DivisionKind.Prefecture, within: Province);

    private static readonly Division District = new("hedong", new("河东区", "Hedong"), DivisionKind.County, within: City);

    [Fact]
    public void Total_OfKinds_TakesTheNewestPeriodThatAllHave()
    {
        Report report = Report(
            Figure("year", Measures.FiscalAllocated, "5280万元", ReportingPeriod.Year(2021)),
            Figure("all", Measures.FiscalAllocated, "2.31亿元", ReportingPeriod.CumulativeTo(PartialDate.OfYear(2021))),
            Figure("donated", Measures.SocialDonations, "1000万元", ReportingPeriod.Year(2021)));

        FigureTotal total = report.Funding(Main).Total(Aid);

        total.Amount.Should().Be(Money.FromYuan(62_800_000m));
        total.Period.Should().Be(ReportingPeriod.Year(2021));
        total.ToString().Should().Be("6280万元 [6279万元, 6281万元], 2021");
        IndicatorResult indicator = Indicators.FundsTotal.Evaluate(report, Main);
        indicator.Value.Amount.Should().Be(62_800_000m);
        indicator.Period.Should().Be(ReportingPeriod.Year(2021));
    }

    [Fact]
    public void Total_OfKindsWithoutACommonPeriod_IsRefusedWithThePeriodsOfEach()
    {
        Report report = Report(
            Figure("f", Measures.FiscalAllocated, "5280万元", ReportingPeriod.Year(2020)),
            Figure("d", Measures.SocialDonations, "1000万元", ReportingPeriod.Year(2021)));

        TotalRefusedException refusal = FluentActions.Invoking(() => report.Funding(Main).Total(Aid)).Should().Throw<TotalRefusedException>().Which;

        refusal.Message.Should().StartWith("Not added, they have no period in common: fiscal aid allocated (2020); donated money and goods (2021)");
        refusal.Reason.Chinese.Should().StartWith("不予合计，期间不一致：财政帮扶资金（安排）（2020年）");
        Indicators.FundsTotal.Evaluate(report, Main).Reason!.Kind.Should().Be(NoValueKind.MixedDates);
    }

    [Fact]
    public void Total_OfYearsWithAGap_SaysThePeriodAndTheGap()
    {
        FigureTotal total = Report(
            Figure("a", Measures.FiscalAllocated, "100万元", ReportingPeriod.Year(2019)),
            Figure("b", Measures.FiscalAllocated, "200万元", ReportingPeriod.Year(2021))).Funding().Total();

        total.Amount.Should().Be(Money.FromYuan(3_000_000m));
        total.ToString().Should().Be("300万元 [299万元, 301万元], 2019 to 2021; without 2020, which is not stated");
        total.ToString(Language.Chinese).Should().Be("300万元 [299万元, 301万元]，2019年至2021年；不含2020，原文没有说明");
    }

    [Fact]
    public void Total_OfACumulativeAndALaterYear_SaysThePeriodAndTheGap()
    {
        FigureTotal total = Report(
            Figure("a", Measures.FiscalAllocated, "100万元", To2019),
            Figure("b", Measures.FiscalAllocated, "200万元", ReportingPeriod.Year(2021))).Funding().Total();

        total.ToString().Should().Be("300万元 [299万元, 301万元], cumulative to 2021; without 2020, which is not stated");
    }

    [Fact]
    public void Total_WithAChildsMoneyOfUnstatedSource_IsBounded()
    {
        FigureTotal total = Report(
            Figure("f", Measures.FiscalAllocated, "52800000元"),
            Figure("u", Measures.FundsAllocated, "490000元", pairing: Child)).Funding().Total(FundingSource.Fiscal, FundingSource.NotStated);

        total.HasValue.Should().BeFalse();
        total.Range.Should().Be(ValueRange.Closed(52_800_000m, 53_290_000m, Unit.Yuan), "the child's money may be in the parent's");
    }

    [Theory]
    [InlineData("enterprise-investment")]
    [InlineData("consumption-purchase")]
    [InlineData("project-investment")]
    public void Total_OfAidAndBusiness_IsRefusedUnlessItsNameSaysSo(string business)
    {
        FundingSource source = FundingSource.Of(business);
        Measure measure = business == "enterprise-investment" ? Measures.InvestmentActual : business == "consumption-purchase" ? Measures.ProduceSales : Measures.IndustryProjectInvestment;
        Report report = Report(Figure("f", Measures.FiscalAllocated, "1.796亿元"), Figure("b", measure, "4.96亿元"));

        FluentActions.Invoking(() => report.Funding().Total(FundingSource.Fiscal, source)).Should().Throw<TotalRefusedException>()
            .WithMessage("*Write Total(FundingSource.Fiscal) for the aid, or TotalOfAidAndBusiness(FundingSource.Fiscal, FundingSource.*");
        report.Funding().TotalOfAidAndBusiness(FundingSource.Fiscal, source).Amount.Should().Be(Money.FromYuan(675_600_000m));
    }

    [Fact]
    public void Total_OfScopesInWords_IsBounded()
    {
        FigureTotal total = Report(
            Scoped("a", "600万元", new LocalizedText("市级财政", null)), Scoped("b", "900万元", new LocalizedText("用于产业", null))).Funding().Total();

        total.HasValue.Should().BeFalse();
        total.ToString().Should().StartWith("within [899.5万元, 1501万元]");
    }

    [Fact]
    public void Total_OfValuesOfOneAxis_AddsThem_OfTwoAxesIsBounded()
    {
        FigureDraft city = Scoped("a", "600万元", ScopeValue.CityBudget);
        FigureDraft county = Scoped("b", "300万元", ScopeValue.CountyBudget);
        FigureDraft industry = Scoped("c", "900万元", ScopeValue.ForIndustry);

        Report(city, county).Funding().Total().Amount.Should().Be(Money.FromYuan(9_000_000m), "two budgets are apart");
        Report(city, industry).Funding().Total().ToString().Should().StartWith("within [899.5万元, 1501万元]", "the city's money may be for industry");
        Report(city, county, industry).Funding().Total().ToString().Should().StartWith("within [899.5万元, 1801.5万元]");
    }

    [Fact]
    public void Total_OfANestedValue_IsTheWiderAlone()
    {
        FigureTotal total = Report(Scoped("all", "900万元", ScopeValue.ForIndustry), Scoped("part", "200万元", new ScopeValue(ScopeAxis.Use, "industry.planting"))).Funding().Total();

        total.Amount.Should().Be(Money.FromYuan(9_000_000m));
        total.NotAdded.Should().ContainSingle().Which.Figure.Id.Should().Be("part");
    }

    [Fact]
    public void Total_OfCityAndItsDistrictForOneCounty_IsBoundedUnlessThePairingsSayMore()
    {
        Pairing byCity = new("city", City, Baihe, Programme.EastWestCollaboration);
        Pairing byDistrict = new("district", District, Baihe, Programme.EastWestCollaboration);
        Pairing apart = new("district", District, Baihe, Programme.EastWestCollaboration, isCountedApart: true);
        Pairing within = new("district", District, Baihe, Programme.EastWestCollaboration, parent: byCity);

        Of(byDistrict).ToString().Should().StartWith("within [2999.5万元, 4001万元]", "the city's money may hold its district's");
        Of(apart).Amount.Should().Be(Money.FromYuan(40_000_000m));
        Of(within).Amount.Should().Be(Money.FromYuan(30_000_000m));

        FigureTotal Of(Pairing district) => Report(
            Figure("c", Measures.FiscalAllocated, "3000万元", pairing: byCity), Figure("d", Measures.FiscalAllocated, "1000万元", pairing: district)).Funding().Total();
    }

    [Fact]
    public void Total_OfAScopeLargerThanItsWhole_IsInDoubt()
    {
        FigureTotal total = Report(Figure("whole", Measures.FiscalAllocated, "1000万元"), Scoped("scope", "1700万元", ScopeValue.ForIndustry)).Funding().Total();

        total.Amount.Should().Be(Money.FromYuan(10_000_000m));
        total.Doubts.Should().ContainSingle().Which.English.Should().Be("in doubt: scope (1700万元) exceeds its whole whole (1000万元)");
        total.ToString().Should().EndWith("; in doubt: scope (1700万元) exceeds its whole whole (1000万元)");
    }

    [Fact]
    public void Evaluate_InputsOfDifferentPeriods_HasNoValueUnlessAllowedByName()
    {
        Report report = Report(
            Figure("f", Measures.FiscalAllocated, "3200万元", ReportingPeriod.Year(2019)), Figure("p", Measures.PersonsReached, "1000人", ReportingPeriod.Year(2020)));

        IndicatorResult refused = Indicators.FiscalPerPerson.Evaluate(report, Main);
        IndicatorResult allowed = Indicators.FiscalPerPerson.Evaluate(report, Main, new EvaluationOptions { AllowsMixedPeriods = true });

        refused.Reason!.Kind.Should().Be(NoValueKind.MixedDates);
        allowed.Value.Amount.Should().Be(32_000m);
        allowed.Period.Should().BeNull();
        allowed.ToString().Should().EndWith(", of different periods: 2019, 2020");
    }

    [Theory]
    [InlineData("flow of the year", "state at its end", true)]
    [InlineData("flow of the year", "state in December", true)]
    [InlineData("flow of the year", "state in June", false)]
    [InlineData("flow of the year", "cumulative", false)]
    [InlineData("cumulative", "cumulative to a day", true)]
    [InlineData("cumulative", "state at its end", true)]
    [InlineData("not stated", "not stated", false)]
    [InlineData("named", "named", true)]
    public void Matches_IsHarmlessOrNot(string one, string other, bool expected)
    {
        Period(one).Matches(Period(other)).Should().Be(expected);
        Period(other).Matches(Period(one)).Should().Be(expected, "it does not matter which is asked");

        static ReportingPeriod Period(string name) => name switch
        {
            "flow of the year" => ReportingPeriod.Year(2020),
            "state at its end" => ReportingPeriod.At(PartialDate.OfYear(2020)),
            "state in December" => ReportingPeriod.At(PartialDate.OfDay(2020, 12, 21)),
            "state in June" => ReportingPeriod.At(PartialDate.OfMonth(2020, 6)),
            "cumulative" => To2020,
            "cumulative to a day" => ReportingPeriod.CumulativeTo(PartialDate.OfDay(2020, 12, 21)),
            "named" => ReportingPeriod.Named("疫情期间"),
            _ => ReportingPeriod.Unspecified,
        };
    }

    [Fact]
    public void Evaluate_OnlyAnExpectationStated_SaysSoWithIt()
    {
        Report report = Report(Figure("e", Measures.CollectiveIncome, "13万元") with { Status = FigureStatus.Expectation });

        Indicator.Of(Measures.CollectiveIncome).Evaluate(report, Main).Reason!.Message.English
            .Should().EndWith("; only an expectation is stated: 13万元 (e)");
    }

    [Fact]
    public void Total_OfARevisedNumber_TakesTheRevision()
    {
        Report report = Report(
            [FigureRelation.Revises("new", "old")],
            Figure("old", Measures.FiscalAllocated, "1000万元") with { Revision = RevisionStatus.Preliminary },
            Figure("new", Measures.FiscalAllocated, "1100万元") with { Revision = RevisionStatus.Revised });

        FigureTotal total = report.Funding().Total();

        total.Amount.Should().Be(Money.FromYuan(11_000_000m));
        total.NotAdded.Should().ContainSingle().Which.Reason.English.Should().Be("revised by new");
        Indicator.Of(Measures.FiscalAllocated).Evaluate(report, Main).Value.Amount.Should().Be(11_000_000m);
    }

    private static FigureDraft Scoped(string id, string value, LocalizedText scope) =>
        Figure(id, Measures.FiscalAllocated, value) with { Subject = new Subject(Main, scope: scope) };

    private static FigureDraft Scoped(string id, string value, params ScopeValue[] axes) =>
        Figure(id, Measures.FiscalAllocated, value) with { Subject = new Subject(Main, axes: axes) };
}
