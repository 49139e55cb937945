using System.Security.Cryptography;
using System.Text;
using Guangming.Domain;

namespace ReportConsole.Tests;

public sealed class ExportTests
{
    [Fact]
    public void Export_ShippedReport_IsADocumentThatReadsBackEqual()
    {
        Outcome outcome = Run.Plain("export");

        outcome.Code.Should().Be(0);
        outcome.Error.Should().BeEmpty();
        outcome.Output.Should().EndWith("}\n");
        Report.FromJson(outcome.Output).Should().Be(Reports.Guangming2020);
    }

    [Fact]
    public void ExportCanonical_IntoAFile_HasTheContentHash()
    {
        Outcome outcome = Run.Plain("export", "--canonical");

        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(outcome.Output))).Should().Be(Reports.Guangming2020.ContentHash);
    }

    [Fact]
    public void ExportCanonical_OnAScreen_EndsItsLine() =>
        Run.On(Run.Chinese with { IsScreen = true }, "export", "--canonical").Output.Should().Be(Reports.Guangming2020.ToCanonicalJson() + "\n");

    [Fact]
    public void Export_ReportOfOnesOwn_IsWrittenAgain()
    {
        using InventedReport invented = new();

        Run.Plain("export", "--report", invented.Document).Output.Should().Be(invented.Report.ToJson() + "\n");
    }
}
