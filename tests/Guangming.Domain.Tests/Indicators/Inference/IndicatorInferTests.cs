namespace Guangming.Domain.Tests;

public sealed class IndicatorInferTests
{
    private static readonly ReportingPeriod End2019 = ReportingPeriod.At(PartialDate.OfYear(2019));
    private static readonly InputNode Rural = Formula.Input(Measures.RuralPopulation);

    [Fact]
    public void RuralPopulation_OfTheShippedReport_GivesBothReadings()
    {
        Report report = Reports.Guangming2020;

        IndicatorResult result = Inferences.RuralPopulation.Infer(report, report.Pairings["tianlin"], new EvaluationOptions { AllowsMixedPeriods = true });

        result.Display.Should().Be("252494人");
        result.Origin.Should().Be(ResultOrigin.Inferred);
        result.Code.Should().Be("population.rural");
        result.ToString().Should().Be("252494人 [251850, 253141], of different periods: cumulative to 2020-12-21, end of 2015, end of 2019");
        string[] notes = [.. result.Notes.Select(note => note.In(Language.English))];
        notes[0].Should().Be("the persons lifted out are those by whom the rate fell, of one population at both dates");
        notes[1].Should().Be("read otherwise (the persons lifted out are all who were poor at the baseline): 235333人 [234825, 235844], of different periods: cumulative to 2020-12-21, end of 2015");
        notes.Should().ContainSingle(note => note.StartsWith("the inputs hold for different periods", StringComparison.Ordinal))
            .Which.Should().Contain("54362人").And.Contain("1.57%");
        result.Trace.Select(input => input.Stated.Text).Should().BeEquivalentTo("54362人", "23.1%", "1.57%");
        result.Notes.Should().Contain(note => note.In(Language.Chinese).Contains("235333人"));
    }

    [Fact]
    public void RuralPopulation_EveryReading_InTheirOrder()
    {
        Report report = Reports.Guangming2020;

        Inferences.RuralPopulation.InferAll(report, report.Pairings["tianlin"], new EvaluationOptions { AllowsMixedPeriods = true }).Select(result => result.Display).Should().Equal("252494人", "235333人");
    }

    [Fact]
    public void RuralPopulation_OfDifferentPeriods_IsRefusedUnlessAllowed()
    {
        Report report = Reports.Guangming2020;

        Inferences.RuralPopulation.Infer(report, report.Pairings["tianlin"])
            .Reason!.Kind.Should().Be(NoValueKind.MixedDates);
    }

    [Fact]
    public void RuralPopulation_InputsMissing_SaysWhich()
    {
        Report report = TestReports.With(builder => builder.Add(TestReports.Draft("lifted", Measures.PersonsLiftedOut, "500人", TestReports.To(2019))));

        Inferences.RuralPopulation.Infer(report, TestReports.Pairing).Reason!.Kind.Should().Be(NoValueKind.MissingInput);
    }

    [Fact]
    public void Infer_DenominatorOfAStatedRate_IsExactWithRange()
    {
        Report report = TestReports.With(builder => builder
            .Add(TestReports.Draft("rate", Measures.HeadcountRate, "2.5%", End2019))
            .Add(TestReports.Draft("poor", Measures.PoorPersons, "1000人", End2019)));

        IndicatorResult result = Indicators.HeadcountRate.Infer(Rural, report, TestReports.Pairing);

        result.Value.Should().Be(Quantity.Of(40000, Unit.Person));
        result.ToString().Should().Be("40000人 [39215, 40817], end of 2019");
        result.Indicator.Formula.Canonical.Should().Be("(poverty.registered.persons / poverty.headcount-rate)");
        result.Notes.Should().ContainSingle().Which.In(Language.English).Should().StartWith("inferred by turning round poverty headcount rate");
    }

    [Fact]
    public void Infer_RateOfZero_HasNoValue()
    {
        Report report = TestReports.With(builder => builder
            .Add(TestReports.Draft("rate", Measures.HeadcountRate, "0%", End2019))
            .Add(TestReports.Draft("poor", Measures.PoorPersons, "0人", End2019)));

        Indicators.HeadcountRate.Infer(Rural, report, TestReports.Pairing).Reason!.Kind.Should().Be(NoValueKind.ZeroDenominator);
    }

    [Fact]
    public void Infer_StatedAlready_ReturnsItWithANote()
    {
        Report report = TestReports.With(builder => builder
            .Add(TestReports.Draft("rate", Measures.HeadcountRate, "2.5%", End2019))
            .Add(TestReports.Draft("poor", Measures.PoorPersons, "1000人", End2019))
            .Add(TestReports.Draft("all", Measures.RuralPopulation, "40012人", End2019)));

        IndicatorResult result = Indicators.HeadcountRate.Infer(Rural, report, TestReports.Pairing);

        result.ToString().Should().Be("40012人, end of 2019");
        result.Origin.Should().Be(ResultOrigin.Stated);
        result.Notes.Should().ContainSingle().Which.In(Language.English).Should().Be("the report states it: nothing is inferred");
    }

    [Fact]
    public void Infer_OnlyABoundStated_GivesBounds()
    {
        Report report = TestReports.With(builder => builder
            .Add(TestReports.Draft("rate", Measures.HeadcountRate, "2.5%", End2019))
            .Add(TestReports.Draft("poor", Measures.PoorPersons, "超1000人", End2019)));

        IndicatorResult result = Indicators.HeadcountRate.Infer(Rural, report, TestReports.Pairing);

        result.HasValue.Should().BeFalse();
        result.Origin.Should().Be(ResultOrigin.Inferred);
        result.ToString().Should().Be("(39215, ∞)人, end of 2019");
    }

    [Fact]
    public void Infer_NumberThatNoMeasureStates_IsNotInvertible()
    {
        Report report = TestReports.With(builder => builder.Add(TestReports.Draft("poor", Measures.PoorPersons, "1000人", End2019)));
        Indicator own = Indicator.Define("own.share", null, "share", Formula.Share(Measures.PoorPersons, Measures.RuralPopulation));

        own.Infer(Rural, report, TestReports.Pairing).ToString().Should().Be("no value: no measure states the number of share itself");
        own.Infer(Rural, report, TestReports.Pairing).Reason!.Kind.Should().Be(NoValueKind.NotInvertible);
    }

    [Fact]
    public void Infer_NoInputOfTheFormula_Throws() => Indicators.HeadcountRate
        .Invoking(one => one.Infer(Formula.Input(Measures.Projects), Reports.Guangming2020, Reports.Guangming2020.Pairings["tianlin"]))
        .Should().Throw<ArgumentException>().WithMessage("'poverty.headcount-rate' has no input fund.projects; its inputs are poverty.registered.persons, population.rural.*");

    [Fact]
    public void Inference_ThatCannotBeTurnedRound_Throws()
    {
        Indicator root = Indicator.Define(
            "own.root", null, "root", Formula.Root(Measures.PoorPersons / Measures.RuralPopulation, 2), statedAs: Measures.HeadcountRate, unit: Unit.Percent);

        FluentActions.Invoking(() => new Inference(Rural, new InferenceReading(root, new LocalizedText("无", "none"))))
            .Should().Throw<ArgumentException>().WithMessage("'own.root' cannot be turned round for population.rural: the formula is no fraction of degree one*");
        FluentActions.Invoking(() => new Inference(Rural)).Should().Throw<ArgumentException>().WithMessage("*there is none*");
    }
}
