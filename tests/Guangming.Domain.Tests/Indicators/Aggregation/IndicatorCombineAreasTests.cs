namespace Guangming.Domain.Tests;

public sealed class IndicatorCombineAreasTests
{
    private static readonly ReportingPeriod Year2020 = ReportingPeriod.Year(2020);
    private static readonly Indicator Fiscal = Indicator.Of(Measures.FiscalAllocated);
    private static readonly Indicator Posts = Indicator.Of(Measures.PostsOffered);
    private static readonly Indicator Persons = Indicator.Of(Measures.PersonsReached);
    private static readonly Indicator Poor = Indicator.Of(Measures.PoorPersons);

    private static readonly Measure Income = new(
        "own.income", new LocalizedText("人均收入", "income per head"), Unit.Yuan, MeasureKind.Other, Additivity.Average, per: Unit.Person);

    [Fact]
    public void Sum_DisjointAreas_AddsWithRanges()
    {
        IndicatorAggregate total = Fiscal.CombineAreas(
        [
            AreaReports.Single(Fiscal, AreaReports.Yunling, Measures.FiscalAllocated, "1.2亿元", Year2020),
            AreaReports.Single(Fiscal, AreaReports.Shuangqiao, Measures.FiscalAllocated, "3000万元", Year2020),
        ]);

        total.Value.Should().Be(Quantity.Of(150_000_000, Unit.Yuan));
        total.Range.Should().Be(ValueRange.Closed(144_995_000, 155_005_000, Unit.Yuan));
        total.ToString().Should().Be("1.5亿元 [1.44995亿元, 1.55005亿元]");
        total.Rule.Should().Be(AggregationRule.Sum);
        total.Parts.Should().HaveCount(2);
        total.Reason.Should().BeNull();
    }

    [Fact]
    public void Sum_ChildAndParent_IsRefusedWhateverTheCallerSays()
    {
        IndicatorResult[] parts =
        [
            AreaReports.Single(Fiscal, AreaReports.Yunling, Measures.FiscalAllocated, "1.2亿元", Year2020),
            AreaReports.Single(Fiscal, AreaReports.Town, Measures.FiscalAllocated, "300万元", Year2020),
        ];

        IndicatorAggregate total = Fiscal.CombineAreas(parts, AreaOverlap.Disjoint);

        total.HasValue.Should().BeFalse();
        total.Reason!.Kind.Should().Be(NoValueKind.NotCombinable);
        total.ToString().Should().Be("no value: not added: Hedong District → Yunling County and Xinjie Subdistrict → Qingshui Town: one is within the other");
        total.ToString(Language.Chinese).Should().Be("无值：不能相加：“河东区 → 云岭县”与“新街街道 → 清水镇”其一包含另一");
        total.Invoking(one => one.Value).Should().Throw<InvalidOperationException>().WithMessage("fund.fiscal.allocated has no value over its parts: not added*");
    }

    [Fact]
    public void Sum_OneRecipientOfTwoSupporters_NeedsTheCallersWord()
    {
        IndicatorResult[] parts =
        [
            AreaReports.Single(Fiscal, AreaReports.Yunling, Measures.FiscalAllocated, "500万元", Year2020),
            AreaReports.Single(Fiscal, AreaReports.Second, Measures.FiscalAllocated, "300万元", Year2020),
        ];

        Fiscal.CombineAreas(parts).Reason!.Kind.Should().Be(NoValueKind.NotCombinable);
        IndicatorAggregate told = Fiscal.CombineAreas(parts, AreaOverlap.Disjoint);
        told.Value.Should().Be(Quantity.Of(8_000_000, Unit.Yuan));
        told.Notes.Should().ContainSingle().Which.In(Language.English).Should().StartWith("added because the caller says that nothing is counted twice");
    }

    [Fact]
    public void Distinct_DisjointAreas_Add()
    {
        IndicatorAggregate total = Persons.CombineAreas(
        [
            AreaReports.Single(Persons, AreaReports.Yunling, Measures.PersonsReached, "3200人", Year2020),
            AreaReports.Single(Persons, AreaReports.Shuangqiao, Measures.PersonsReached, "1800人", Year2020),
        ]);

        total.ToString().Should().Be("5000人");
    }

    [Theory]
    [InlineData(AreaOverlap.Possible)]
    [InlineData(AreaOverlap.NotStated)]
    public void Distinct_PossiblyOverlapping_GivesBounds(AreaOverlap overlap)
    {
        IndicatorAggregate total = Persons.CombineAreas(
            [Persons.EvaluateStatements([StatedValue.Parse("3200人")]), Persons.EvaluateStatements([StatedValue.Parse("1800人")])], overlap);

        total.HasValue.Should().BeFalse();
        total.Range.Should().Be(ValueRange.Closed(3200, 5000, Unit.Person));
        total.Reason!.Kind.Should().Be(NoValueKind.OnlyBounds);
        total.ToString().Should().Be("[3200, 5000]人");
    }

    [Fact]
    public void Distinct_BoundsOfOpenStatements_StaySound()
    {
        IndicatorAggregate total = Persons.CombineAreas(
            [Persons.EvaluateStatements([StatedValue.Parse("超3000人")]), Persons.EvaluateStatements([StatedValue.Parse("1800人")])], AreaOverlap.Disjoint);

        total.HasValue.Should().BeFalse("no exact number was named");
        total.Range.Should().Be(ValueRange.Above(4800, Unit.Person));
    }

    [Fact]
    public void Sum_UnknownAreas_IsRefusedUntilTheCallerSaysDisjoint()
    {
        IndicatorResult[] parts = [Posts.EvaluateStatements([StatedValue.Parse("300个")]), Posts.EvaluateStatements([StatedValue.Parse("200个")])];

        Posts.CombineAreas(parts).Reason!.Kind.Should().Be(NoValueKind.NotCombinable);
        Posts.CombineAreas(parts, AreaOverlap.Disjoint).ToString().Should().Be("500个");
    }

    [Theory]
    [InlineData(2019, true)]
    [InlineData(2018, false)]
    public void Stock_AtOneDate_AddsElseIsRefused(int second, bool adds)
    {
        IndicatorAggregate total = Poor.CombineAreas(
        [
            AreaReports.Single(Poor, AreaReports.Yunling, Measures.PoorPersons, "900人", ReportingPeriod.At(PartialDate.OfYear(2019))),
            AreaReports.Single(Poor, AreaReports.Shuangqiao, Measures.PoorPersons, "600人", ReportingPeriod.At(PartialDate.OfYear(second))),
        ]);

        total.HasValue.Should().Be(adds);
        total.Reason?.Kind.Should().Be(NoValueKind.MixedDates);
        total.ToString().Should().Be(adds ? "1500人" : "no value: the parts hold for different periods: end of 2019; end of 2018");
    }

    [Fact]
    public void Sum_CumulativeToDifferentDates_IsRefused() => Fiscal.CombineAreas(
        [
            AreaReports.Single(Fiscal, AreaReports.Yunling, Measures.FiscalAllocated, "900万元", TestReports.To(2020)),
            AreaReports.Single(Fiscal, AreaReports.Shuangqiao, Measures.FiscalAllocated, "600万元", TestReports.To(2019)),
        ]).Reason!.Kind.Should().Be(NoValueKind.MixedDates);

    [Fact]
    public void Sum_FlowsOfDifferentYears_AddWithANote()
    {
        IndicatorAggregate total = Fiscal.CombineAreas(
        [
            AreaReports.Single(Fiscal, AreaReports.Yunling, Measures.FiscalAllocated, "900元", ReportingPeriod.Year(2019)),
            AreaReports.Single(Fiscal, AreaReports.Shuangqiao, Measures.FiscalAllocated, "600元", ReportingPeriod.Year(2020)),
        ]);

        total.ToString().Should().Be("1500元");
        total.Notes.Should().ContainSingle().Which.In(Language.English).Should().StartWith("the parts hold for different periods");
    }

    [Fact]
    public void Combine_OneFigureTwice_IsRefused()
    {
        Report report = AreaReports.Of(TestReports.Draft("a", Measures.PersonsReached, "3200人", Year2020));
        IndicatorResult part = Persons.Evaluate(report, TestReports.Pairing);

        IndicatorAggregate total = Persons.CombineAreas([part, part], AreaOverlap.Disjoint);

        total.ToString().Should().Be("no value: a stands in two parts");
        total.Reason!.Figures.Should().ContainSingle();
    }

    [Fact]
    public void Combine_PartWithoutValue_NamesIt() => Persons.CombineAreas(
        [
            AreaReports.Single(Persons, AreaReports.Yunling, Measures.PersonsReached, "3200人", Year2020),
            AreaReports.Single(Persons, AreaReports.Shuangqiao, Measures.PersonsPlaced, "10人", Year2020),
        ]).ToString().Should().Be("no value: Hedong District → Shuangqiao County has no value: not stated: poor persons reached");

    [Fact]
    public void Ratio_TwoAreas_IsTheRatioOfSums()
    {
        IndicatorResult one = Indicators.FiscalPerPerson.EvaluateStatements([StatedValue.Parse("100万元"), StatedValue.Parse("100人")]);
        IndicatorResult two = Indicators.FiscalPerPerson.EvaluateStatements([StatedValue.Parse("20万元"), StatedValue.Parse("200人")]);

        IndicatorAggregate all = Indicators.FiscalPerPerson.CombineAreas([one, two], AreaOverlap.Disjoint);

        all.Value.Amount.Should().Be(4000, "the mean of 10000 and 1000 would be 5500");
        all.ToString().Should().Be("4000.00元/人 [3966.66, 4033.34]");
    }

    [Fact]
    public void Ratio_PersonsMayBeCountedTwice_GivesBounds()
    {
        Indicator posts = Indicators.PostsPerEnterprise;
        IndicatorResult[] parts =
        [
            posts.EvaluateStatements([StatedValue.Parse("300个"), StatedValue.Parse("10家")]),
            posts.EvaluateStatements([StatedValue.Parse("100个"), StatedValue.Parse("30家")]),
        ];

        posts.CombineAreas(parts, AreaOverlap.Possible).Reason!.Kind.Should().Be(NoValueKind.NotCombinable, "the posts of one fair may stand in both");
        posts.CombineAreas(parts, AreaOverlap.Disjoint).ToString().Should().Be("10.00个/家");
    }

    [Fact]
    public void Ratio_OnlyTheRatioStated_IsRefused()
    {
        IndicatorAggregate all = Indicators.HeadcountRate.CombineAreas(
        [
            AreaReports.Single(Indicators.HeadcountRate, AreaReports.Yunling, Measures.HeadcountRate, "1.57%", ReportingPeriod.At(PartialDate.OfYear(2019))),
            AreaReports.Single(Indicators.HeadcountRate, AreaReports.Shuangqiao, Measures.HeadcountRate, "2.2%", ReportingPeriod.At(PartialDate.OfYear(2019))),
        ]);

        all.HasValue.Should().BeFalse();
        all.Range.Should().BeNull();
        all.ToString().Should().Be("no value: of Hedong District → Yunling County only the ratio is stated, not its terms; ratios are never averaged");
    }

    [Fact]
    public void Ratio_AreaWithoutAnybody_CountsWithItsZeros()
    {
        ReportingPeriod end = ReportingPeriod.At(PartialDate.OfYear(2019));
        IndicatorResult Part(Pairing pairing, string poor, string all) => Indicators.HeadcountRate.Evaluate(
            AreaReports.Of(
                TestReports.Draft(pairing.Id + ".poor", Measures.PoorPersons, poor, end, pairing),
                TestReports.Draft(pairing.Id + ".all", Measures.RuralPopulation, all, end, pairing)),
            pairing);

        IndicatorResult empty = Part(AreaReports.Shuangqiao, "0人", "0人");

        empty.Reason!.Kind.Should().Be(NoValueKind.ZeroDenominator);
        Indicators.HeadcountRate.CombineAreas([Part(AreaReports.Yunling, "30人", "1000人"), empty]).ToString().Should().Be("3.00%");
        Indicators.HeadcountRate.CombineAreas([empty]).Reason!.Kind.Should().Be(NoValueKind.ZeroDenominator);
    }

    [Fact]
    public void Ratio_OfNoLinearForms_IsRefused()
    {
        Indicator root = Indicator.Define(
            "own.root", null, "root", Formula.Root(Measures.PersonsPlaced / Measures.PersonsReached, 2), aggregation: AggregationRule.Ratio);
        IndicatorResult one = root.EvaluateStatements([StatedValue.Parse("4人"), StatedValue.Parse("9人")]);
        IndicatorResult two = root.EvaluateStatements([StatedValue.Parse("1人"), StatedValue.Parse("4人")]);

        root.CombineAreas([one, two], AreaOverlap.Disjoint).Reason!.Kind.Should().Be(NoValueKind.NotCombinable);
        root.CombineAreas([one]).Value.Should().Be(one.Value, "the whole of one part is that part");
    }

    [Fact]
    public void WeightedAverage_WithASize_IsThePopulationWeightedMean()
    {
        Indicator income = Indicator.Of(Income);
        IndicatorResult Part(Pairing pairing, string value, string persons) => income.Evaluate(
            AreaReports.Of(
                TestReports.Draft(pairing.Id + ".income", Income, value, Year2020, pairing),
                TestReports.Draft(pairing.Id + ".persons", Measures.RuralPopulation, persons, ReportingPeriod.At(PartialDate.OfYear(2020)), pairing)),
            pairing);
        IndicatorResult[] parts = [Part(AreaReports.Yunling, "9000元", "3000人"), Part(AreaReports.Shuangqiao, "12000元", "1000人")];

        income.Aggregation.Should().Be(AggregationRule.WeightedAverage);
        income.CombineAreas(parts, weight: Measures.RuralPopulation).Value.Amount.Should().Be(9750);
        income.CombineAreas(parts, weight: Measures.RuralPopulation).Notes.Should().ContainSingle()
            .Which.In(Language.English).Should().Be("mean weighted by rural registered population");
        income.CombineAreas(parts).Reason!.Kind.Should().Be(NoValueKind.NotCombinable);
        income.CombineAreas(parts, weight: Measures.PoorPersons).Reason!.Kind.Should().Be(NoValueKind.MissingInput);
        Posts.Invoking(one => one.CombineAreas([Posts.EvaluateStatements([StatedValue.Parse("3个")])], weight: Measures.PoorPersons))
            .Should().Throw<ArgumentException>().WithMessage("*it takes no weight*");
    }

    [Theory]
    [InlineData(AggregationRule.None)]
    [InlineData(AggregationRule.Micro)]
    [InlineData(AggregationRule.Verdict)]
    public void Combine_RuleThatAllowsNothing_IsRefused(AggregationRule rule)
    {
        Indicator indicator = Indicator.Define("own.number", null, "number", Measures.PersonsPlaced, aggregation: rule);
        IndicatorResult one = indicator.EvaluateStatements([StatedValue.Parse("4人")]);
        IndicatorResult two = indicator.EvaluateStatements([StatedValue.Parse("5人")]);

        indicator.CombineAreas([one, two], AreaOverlap.Disjoint).Reason!.Kind.Should().Be(NoValueKind.NotCombinable);
        indicator.CombinePeriods([one, two]).Reason!.Kind.Should().Be(NoValueKind.NotCombinable);
    }

    [Fact]
    public void Combine_MixedUp_Throws()
    {
        IndicatorResult persons = Persons.EvaluateStatements([StatedValue.Parse("4人")]);

        Persons.Invoking(one => one.CombineAreas([])).Should().Throw<ArgumentException>().WithMessage("*there is none*");
        Persons.Invoking(one => one.CombineAreas([persons, Posts.EvaluateStatements([StatedValue.Parse("4个")])]))
            .Should().Throw<ArgumentException>().WithMessage("*found one of 'labour.posts'*");
        Persons.Invoking(one => one.CombineAreas([persons], (AreaOverlap)9)).Should().Throw<ArgumentOutOfRangeException>();
        Persons.Invoking(one => one.CombineAreas([persons, Persons.EvaluateStatements([StatedValue.Parse("4人")], new EvaluationOptions { Status = FigureStatus.Target })]))
            .Should().Throw<ArgumentException>().WithMessage("Actual numbers, targets*");
    }
}
