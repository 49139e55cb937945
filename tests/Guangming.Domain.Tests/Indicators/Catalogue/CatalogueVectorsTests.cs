using System.Globalization;

namespace Guangming.Domain.Tests;

/// <summary>The published test vectors of the catalogue: official indicators.</summary>
public sealed class CatalogueVectorsTests
{
    [Theory]
    [InlineData("fund.per-project", "1.796亿元", "65个", "2763076.9230769", "2763076.92元/个")]
    [InlineData("fund.per-village", "1.796亿元", "110个", "1632727.2727273", "1632727.27元/村")]
    [InlineData("fund.per-household", "1.796亿元", "12623户", "14227.996514299", "14228.00元/户")]
    [InlineData("fund.per-person", "1.796亿元", "49152人", "3653.9713541667", "3653.97元/人")]
    [InlineData("fund.persons-per-10k", "49152人", "1.796亿元", "2.7367483296214", "2.74人")]
    [InlineData("industry.investment-per-enterprise", "4.96亿元", "9家", "55111111.111111", "55111111.11元/家")]
    [InlineData("industry.investment-per-beneficiary", "4.96亿元", "5014人", "98923.015556442", "98923.02元/人")]
    [InlineData("fund.leverage", "4.96亿元", "1.796亿元", "2.7616926503341", "2.76倍")]
    [InlineData("workshop.jobs-average", "1405人", "17个", "82.647058823529", "82.65人/个")]
    [InlineData("workshop.poor-share", "1124人", "1405人", "80", "80.00%")]
    [InlineData("labour.posts-per-enterprise", "5770个", "30家", "192.33333333333", "192.33个/家")]
    [InlineData("labour.posts-per-enterprise", "22728个", "110家", "206.61818181818", "206.62个/家")]
    [InlineData("industry.investment-per-project", "3212.2万元", "15个", "2141466.6666667", "2141466.67元/个")]
    public void Quotients_OfTheArticle_HaveTheDigitsGiven(string code, string first, string second, string value, string display) =>
        Check(Indicators.Get(code), first, second, value, display);

    [Theory]
    [InlineData("54362人", "13055户", "4.1640750670241", "4.16人/户")]
    [InlineData("49152人", "12623户", "3.8938445694367", "3.89人/户")]
    [InlineData("572人", "253户", "2.2608695652174", "2.26人/户")]
    public void HouseholdSize_OfTheArticle_HasTheDigitsGiven(string persons, string households, string value, string display) =>
        Check(Indicators.HouseholdSize.Of(Measures.PersonsReached, Measures.HouseholdsReached), persons, households, value, display);

    [Theory]
    [InlineData("growth.rate", "3010.6471816284", "3011%")]
    [InlineData("growth.multiple", "31.106471816284", "31.11倍")]
    [InlineData("growth.increase", "30.106471816284", "30.11倍")]
    [InlineData("growth.points", "432630", "432630.00元/村")]
    public void Change_OfCollectiveIncome_HasTheDigitsGiven(string code, string value, string display) =>
        Check(Family(code).Of(Measures.CollectiveIncomePerVillage), "1.437万元", "44.7万元", value, display);

    [Theory]
    [InlineData("growth.points", "-21.53", "-21.53个百分点")]
    [InlineData("growth.rate", "-93.203463203463", "-93.20%")]
    [InlineData("growth.decline", "93.203463203463", "93.20%")]
    public void Change_OfTheHeadcountRate_IsInPointsOrRelative(string code, string value, string display) =>
        Check(Family(code).Of(Measures.HeadcountRate), "23.1%", "1.57%", value, display);

    [Fact]
    public void Doublings_OfFour_AreTwo() =>
        Check(Indicators.Doublings.Of(Measures.PostsOffered), "5个", "20个", "2", "2.00番");

    [Fact]
    public void AnnualGrowth_OverYears_IsTheirRoot()
    {
        IndicatorResult result = Indicators.AnnualGrowth.Of(Measures.PostsOffered)
            .EvaluateStatements([StatedValue.Parse("100个").In(Unit.Job), StatedValue.Parse("121个").In(Unit.Job)], years: 2);

        result.Value.Amount.Should().Be(10m, "1.1² is 1.21");
        result.ToString().Should().Be("10.00%");
    }

    [Fact]
    public void PlacedIn2020_OfAllPlaced_IsTheShareGiven()
    {
        Indicator share = Indicator.Define(
            "own.share", null, "share", Formula.Share(Formula.Input(Measures.PersonsPlaced, basis: PeriodBasis.Annual), Formula.Input(Measures.PersonsPlaced, basis: PeriodBasis.Cumulative)));
        Report report = Reports.Guangming2020;

        share.Evaluate(report, report.Pairings["tianlin"]).Value.Amount.Should().BeApproximately(44.627054361568m, 0.000000000001m);
        FormulaDifference(report).Should().Be(Quantity.Of(3066, Unit.Person));
    }

    [Theory]
    [InlineData("12.1498", "1", "12")]
    [InlineData("12.1498", "0.1", "12.1")]
    [InlineData("1268", "100", "1300")]
    [InlineData("60.25", "0.5", "60.0")]
    [InlineData("60.38", "0.5", "60.5")]
    [InlineData("-60.75", "0.5", "-61.0")]
    [InlineData("830", "20", "840")]
    [InlineData("842", "20", "840")]
    [InlineData("-930", "20", "-920")]
    public void Gbt8170_PublishedExamples_AreMet(string value, string interval, string expected) =>
        RoundingMethod.HalfToEven.Round(Number(value), Number(interval)).Should().Be(Number(expected));

    [Theory]
    [InlineData("3010.6471816", "3011")]
    [InlineData("0.5", "1")]
    [InlineData("1.5", "2")]
    [InlineData("2.5", "3")]
    [InlineData("-0.5", "-1")]
    public void HalfAwayFromZero_PublishedExamples_AreMet(string value, string expected) =>
        RoundingMethod.HalfAwayFromZero.Round(Number(value), 1).Should().Be(Number(expected));

    private static Quantity FormulaDifference(Report report) => Indicator.Define(
            "own.earlier", null, "earlier years", Formula.Input(Measures.PersonsPlaced, basis: PeriodBasis.Cumulative) - Formula.Input(Measures.PersonsPlaced, basis: PeriodBasis.Annual))
        .Evaluate(report, report.Pairings["tianlin"]).Value;

    private static IndicatorFamily Family(string code) => Indicators.Families.Single(family => family.Code == code);

    private static void Check(Indicator indicator, string first, string second, string value, string display)
    {
        StatedValue[] inputs = [.. new[] { first, second }.Select((text, i) => StatedValue.Parse(text).In(indicator.Formula.Inputs[i].Measure.Unit))];

        IndicatorResult result = indicator.EvaluateStatements(inputs);

        decimal expected = Number(value);
        result.Value.Amount.Should().BeApproximately(expected, Math.Abs(expected) * 1e-13m, "the vectors have 14 digits");
        result.Display.Should().Be(display);
        result.Range!.Contains(result.Value.Amount).Should().BeTrue();
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
