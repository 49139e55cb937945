namespace Guangming.Domain.Tests;

/// <summary>100% of the cover of a guarantee says that all are covered (应保尽保); any other 100% is rounded.</summary>
public sealed class CoverTests
{
    private static readonly ReportingPeriod End = ReportingPeriod.At(PartialDate.OfYear(2020));

    public static TheoryData<string> Covers => [.. Measures.All.Where(measure => measure.IsCover).Select(measure => measure.Code)];

    [Theory]
    [MemberData(nameof(Covers))]
    public void Range_OfAHundredPercentOfACover_IsAll(string code)
    {
        Figure(Measures.Get(code), "100%").Range().ToString().Should().Be("[100%, 100%]");
        Figure(Measures.Get(code), "100%").Range(RoundingReading.Truncated).ToString().Should().Be("[100%, 100%]");
        Report(Measures.Get(code), "100%").ToRows()[0].Low.Should().Be(1, "rows stand on the same range");
    }

    [Fact]
    public void IsCover_OfMeasures_IsOfTheGuaranteesRatesAlone() => Measures.All.Where(measure => measure.IsCover).Select(measure => measure.Code).Should().BeEquivalentTo(
    [
        "guarantee.food", "guarantee.clothing", "guarantee.education", "guarantee.medical", "guarantee.housing", "guarantee.water", "guarantee.pension",
        "guarantee.dibao", "guarantee.student-aid", "guarantee.composite",
    ]);

    [Theory]
    [InlineData("guarantee.medical", "约100%", "99.5%")]
    [InlineData("guarantee.medical", "近100%", "100%")]
    [InlineData("guarantee.medical", "99%", "98.5%")]
    [InlineData("guarantee.medical", "0%", "0%")]
    [InlineData("workshop.poor-share", "100%", "99.5%")]
    [InlineData("growth.rate", "100%", "99.5%")]
    [InlineData("target.completion", "100%", "99.5%")]
    [InlineData("exit.villages.share", "100%", "99.5%")]
    public void Range_OfAnythingElse_StaysARange(string code, string value, string low)
    {
        Measure measure = Measures.TryGet(code, out Measure? known) ? known
            : new Measure(code, new LocalizedText("占比", null), Unit.Percent, MeasureKind.Rate, Additivity.Ratio, domain: ValueRange.Closed(0, 100, Unit.Percent));

        ValueRange range = Figure(measure, value).Range();

        range.IsPoint.Should().BeFalse($"{value} of {code} stands for more than itself");
        (range.Lower <= StatedValue.Parse(low).Amount).Should().BeTrue();
    }

    [Fact]
    public void Range_OfAReportsOwnCover_IsAllAfterARoundTrip()
    {
        Measure own = new("guarantee.electricity", new LocalizedText("生活用电有保障", "electricity"), Unit.Percent, MeasureKind.Rate, Additivity.Ratio);
        Domain.Report report = Domain.Report.FromJson(Report(own, "100%").ToJson());

        report["one"].Range().ToString().Should().Be("[100%, 100%]");
    }

    [Theory]
    [InlineData("252户", CheckVerdict.Fails)]
    [InlineData("253户", CheckVerdict.Holds)]
    public void Audit_AllButOne_FailsAgainstAll(string attained, CheckVerdict verdict)
    {
        Domain.Report report = TestReports.With(builder => builder
            .Add(TestReports.Draft("attained", Measures.AllowanceAttained, attained, End))
            .Add(TestReports.Draft("applicable", Measures.AllowanceApplicable, "253户", End))
            .Add(TestReports.Draft("cover", Measures.AllowanceCover, "100%", End)));

        ReportAuditor.Default.Audit(report).Checks.Should().ContainSingle(check => check.Rule.Id == "GM2102").Which.Verdict.Should().Be(verdict);
    }

    [Fact]
    public void Household_AllGuaranteesStatedAsAll_IsDecided()
    {
        Domain.Report report = TestReports.With(builder => builder
            .Add(TestReports.Draft("income", Measures.NetIncomePerPerson, "3500元", ReportingPeriod.Year(2019)))
            .Add(TestReports.Draft("food", Measures.FoodSecured, "100%", End))
            .Add(TestReports.Draft("clothing", Measures.ClothingSecured, "100%", End))
            .Add(TestReports.Draft("education", Measures.EducationGuaranteed, "100%", End))
            .Add(TestReports.Draft("medical", Measures.MedicalCareGuaranteed, "100%", End))
            .Add(TestReports.Draft("housing", Measures.HousingGuaranteed, "100%", End)));

        ExitStandards.Household(NationalPovertyLines.Of(2019)).Evaluate(report, TestReports.Pairing).Verdict.Should().Be(CriterionVerdict.Met);
    }

    private static Figure Figure(Measure measure, string value) => Report(measure, value)["one"];

    private static Report Report(Measure measure, string value) => TestReports.With(builder => builder.Add(TestReports.Draft("one", measure, value, End)));
}
