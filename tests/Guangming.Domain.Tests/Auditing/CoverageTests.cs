namespace Guangming.Domain.Tests;

public sealed class CoverageTests
{
    [Fact]
    public void Audit_RatesOfCoverTogether_AreNoSharesOfOneWhole()
    {
        Report report = TestReports.With(builder => builder
            .Add(TestReports.Draft("water", Measures.WaterGuaranteed, "100%", TestReports.To(2020)))
            .Add(TestReports.Draft("housing", Measures.HousingGuaranteed, "100%", TestReports.To(2020)))
            .Add(FigureRelation.Together(["water", "housing"])));

        ReportAuditor.Default.Audit(report).Findings.Should().BeEmpty("each is of all households");
    }
}
