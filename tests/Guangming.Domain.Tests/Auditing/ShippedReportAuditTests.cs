namespace Guangming.Domain.Tests;

public sealed class ShippedReportAuditTests(ITestOutputHelper output)
{
    private static readonly AuditReport Audit = ReportAuditor.Default.Audit(Reports.Guangming2020);

    [Fact]
    public void Audit_TheShippedReport_FindsNothing()
    {
        foreach (Check check in Audit.Checks)
        {
            output.WriteLine(check.ToString());
            output.WriteLine(check.ToString(Language.Chinese));
        }

        Audit.Findings.Should().BeEmpty();
        Audit.HasErrors.Should().BeFalse();
    }
}
