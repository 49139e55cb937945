namespace Guangming.Domain.Tests;

/// <summary>What the five items say of households together, and of which households (综合达标率上下限).</summary>
public sealed class CompositeGuaranteeTests
{
    private static readonly RateBase Households = RateBase.OfPopulation(new LocalizedText("建档立卡贫困户（户数未述）", "registered poor households"));

    [Fact]
    public void Bounds_AllItemsOfTheSameHouseholds_AreGiven()
    {
        Report report = Of(Households, Households, Households, Households, Households);

        Indicators.AllGuaranteesAtLeast.Evaluate(report, TestReports.Pairing).Display.Should().Be("92.00%");
        Indicators.AllGuaranteesAtMost.Evaluate(report, TestReports.Pairing).Display.Should().Be("96.00%");
    }

    [Fact]
    public void Bounds_OfOneFigureOfHouseholds_AreGiven()
    {
        RateBase counted = RateBase.OfFigure("households");
        Report report = Of(counted, counted, counted, counted, counted);

        Indicators.AllGuaranteesAtLeast.Evaluate(report, TestReports.Pairing).HasValue.Should().BeTrue("all are rates of the 500 households");
    }

    [Fact]
    public void Bounds_OverChildrenAndPersons_AreRefused()
    {
        RateBase children = RateBase.OfPopulation(new LocalizedText("建档立卡贫困户子女", "children of registered poor households"));
        Report report = Of(Households, Households, children, RateBase.OfFigure("persons"), Households);

        foreach (Indicator bound in new[] { Indicators.AllGuaranteesAtLeast, Indicators.AllGuaranteesAtMost })
        {
            IndicatorResult result = bound.Evaluate(report, TestReports.Pairing);

            result.HasValue.Should().BeFalse("92% of children and persons is no rate of households");
            result.Range.Should().BeNull();
            result.Reason!.Kind.Should().Be(NoValueKind.MixedBases);
            result.Reason.Message.In(Language.English).Should().Be(
                "all items must be rates of the same households; not stated of households: compulsory education guaranteed, basic medical care guaranteed");
            result.Reason.Message.In(Language.Chinese).Should().Be(
                "各项须为同一批户的比率；没有说明按户统计的：义务教育有保障、基本医疗有保障");
        }
    }

    [Fact]
    public void Bounds_BasesNotNamed_AreRefused() =>
        Indicators.AllGuaranteesAtMost.Evaluate(Of(null, null, null, null, null), TestReports.Pairing).Reason!.Figures.Should().HaveCount(5, "unknown is not equal to unknown");

    [Fact]
    public void Bounds_OfDifferentHouseholds_AreRefused()
    {
        RateBase others = RateBase.OfPopulation(new LocalizedText("脱贫户", null));

        Indicators.AllGuaranteesAtMost.Evaluate(Of(Households, others, Households, Households, Households), TestReports.Pairing).Reason!.Message.In(Language.Chinese)
            .Should().Be("各项须为同一批户的比率，而基数不同：建档立卡贫困户（户数未述）、脱贫户");
    }

    private static Report Of(params RateBase?[] bases)
    {
        Measure[] items = [Measures.FoodSecured, Measures.ClothingSecured, Measures.EducationGuaranteed, Measures.MedicalCareGuaranteed, Measures.HousingGuaranteed];
        string[] rates = ["100%", "100%", "98.00%", "98.00%", "96.00%"];
        ReportingPeriod end = ReportingPeriod.At(PartialDate.OfYear(2020));
        return TestReports.With(builder => items.Zip(bases).Select((item, i) => (item, i)).Aggregate(
            builder.Add(TestReports.Draft("households", Measures.PoorHouseholds, "500户", end)).Add(TestReports.Draft("persons", Measures.PoorPersons, "1900人", end)),
            (all, one) => all.Add(TestReports.Draft(one.item.First.Code, one.item.First, rates[one.i], end) with { Of = one.item.Second })));
    }
}
