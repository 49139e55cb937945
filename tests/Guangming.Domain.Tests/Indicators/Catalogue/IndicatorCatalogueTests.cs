namespace Guangming.Domain.Tests;

public sealed class IndicatorCatalogueTests
{
    private static readonly Report Report = Reports.Guangming2020;

    public static TheoryData<string> Codes => [.. Indicators.All.Select(indicator => indicator.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void BuiltIn_HasBothNamesAUnitAndIsFoundByItsCode(string code)
    {
        Indicator indicator = Indicators.Get(code);

        indicator.Name.Chinese.Should().NotBeNullOrWhiteSpace();
        indicator.Name.English.Should().NotBeNullOrWhiteSpace();
        indicator.Formula.Fault.Should().BeNull();
        indicator.Unit.Should().NotBeNull();
    }

    [Fact]
    public void All_HoldsEveryPropertyAndEveryMeasure()
    {
        string[] properties = [.. typeof(Indicators).GetProperties().Where(property => property.PropertyType == typeof(Indicator)).Select(property => ((Indicator)property.GetValue(null)!).Code)];
        string[] families = [.. typeof(Indicators).GetProperties().Where(property => property.PropertyType == typeof(IndicatorFamily)).Select(property => ((IndicatorFamily)property.GetValue(null)!).Code)];
        string[] codes = [.. Indicators.All.Select(indicator => indicator.Code)];

        codes.Should().OnlyHaveUniqueItems();
        codes.Should().Contain(properties);
        Indicators.Families.Select(family => family.Code).Should().BeEquivalentTo(families);
        Measures.All.Select(measure => measure.Code).Except(families, StringComparer.Ordinal).Should().BeSubsetOf(codes, "a measure is an indicator of one input");
    }

    [Fact]
    public void Get_Unknown_NamesTheNearest()
    {
        FluentActions.Invoking(() => Indicators.Get("fund.per-persons")).Should().Throw<KeyNotFoundException>().WithMessage("*Nearest: fund.per-person*");
        FluentActions.Invoking(() => Indicators.Get("growth.rate")).Should().Throw<KeyNotFoundException>().WithMessage("*is a family*");
    }

    [Fact]
    public void With_AnOwnIndicator_StandsBesideTheBuiltIn()
    {
        Indicator own = Indicator.Define("labour.posts-per-placement", "每安置一人提供岗位数", "posts offered per person placed", Measures.PostsOffered / Measures.PersonsPlaced);

        IndicatorCatalogue catalogue = IndicatorCatalogue.BuiltIn.With(own);

        catalogue["labour.posts-per-placement"].Should().BeSameAs(own);
        catalogue.Evaluate(Report).Single(result => result.Code == own.Code).Display.Should().Be("4.10个/人");
        IndicatorCatalogue.BuiltIn.TryGet(own.Code, out _).Should().BeFalse("nobody else's catalogue changes");
        FluentActions.Invoking(() => catalogue.With(own)).Should().Throw<ArgumentException>().WithMessage("*is taken*");
    }

    [Fact]
    public void Evaluate_TheShippedReport_SaysWhatItKnowsAndWhyNot()
    {
        IndicatorResult[] results = [.. IndicatorCatalogue.BuiltIn.Evaluate(Report)];

        One("tianlin", "fund.per-person").ToString().Should().Be("3653.97元/人 [3652.95, 3654.99], cumulative to 2020-12-21");
        One("tianlin", "fund.total").ToString().Should().Be("2.2476亿元 [2.24705亿元, 2.24815亿元], cumulative to 2020-12-21");
        One("tianlin", "poverty.headcount-rate").Origin.Should().Be(ResultOrigin.Stated);
        One("tianlin", "growth.points").ToString().Should().Be("-21.53个百分点 [-21.59, -21.47], end of 2015 → end of 2019");
        One("shanwei", "growth.rate").ToString().Should().Be("3011% [3006.08, 3015.22], 2016 → 2020 to 2020-12-21");
        One("shanwei", "labour.trained").ToString().Should().Be("1400多人次 (1400, 1500), period not stated");
        One("shanwei", "labour.posts-per-enterprise", found: false).Should().BeNull("nothing of it is stated there");
        One("tianlin", "exit.villages.share", found: false).Should().BeNull();
        results.Where(result => !result.HasValue).Should().OnlyContain(result => result.Reason != null && result.Reason.Message.In(Language.English).Length > 0);
        results.Where(result => result.Pairing!.Id == "tianlin" && result.Code == "poverty.household-size").Select(result => result.Display)
            .Should().BeEquivalentTo("4.16人/户", "3.89人/户");

        IndicatorResult One(string pairing, string code, bool found = true)
        {
            IndicatorResult? result = results.SingleOrDefault(one => one.Pairing!.Id == pairing && one.Code == code);
            (result is not null).Should().Be(found);
            return result!;
        }
    }

    [Fact]
    public void Evaluate_AFamilyWhoseInputsAreMissing_TakesNoOtherMeasuresStatement()
    {
        IndicatorResult result = Indicators.GrowthRate.Of(Measures.IndustryProjects).Evaluate(Report, Report.Pairings["shanwei"]);

        result.HasValue.Should().BeFalse("the 3011% are about collective income");
        result.Reason!.Kind.Should().Be(NoValueKind.MissingInput);
    }

    [Fact]
    public void Of_MeasuresThatDoNotFit_AreRefused()
    {
        FluentActions.Invoking(() => Indicators.HouseholdSize.Of(Measures.HouseholdsReached, Measures.PersonsReached)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Indicators.GrowthRate.Of(Measures.PersonsReached, Measures.PersonsReached)).Should().Throw<ArgumentException>().WithMessage("*takes 1 measures; 2 were given*");
    }

    [Fact]
    public void TargetCompletion_OfATarget_Divides()
    {
        Report report = TestReports.With(
            builder => builder
                .Add(TestReports.Draft("placed", Measures.PersonsPlaced, "1200人", ReportingPeriod.Year(2020)))
                .Add(TestReports.Draft("aimed", Measures.PersonsPlaced, "1000人", ReportingPeriod.Year(2020)) with { Status = FigureStatus.Target }));

        IndicatorCatalogue.BuiltIn.Evaluate(report).Single(result => result.Code == "target.completion").Display.Should().Be("120.00%");
    }
}
