namespace Guangming.Domain.Exchange.Tests;

/// <summary>Checkers that others wrote accept our packages, and refuse broken ones.</summary>
public sealed class OutsideCheckTests
{
    /// <summary>The folder in which <c>npm install --prefix FOLDER datapackage@1.1.10</c> was run.</summary>
    private const string ModulesVariable = "GUANGMING_NPM_PREFIX";

    [Fact]
    public async Task WriteFolder_PublishedProfile_AcceptsThePackage()
    {
        string python = File.Exists("/usr/bin/python3") ? "/usr/bin/python3" : "python3";
        (int code, _) = await OutsideTool.RunAsync(python, "-c", "import jsonschema");
        OutsideTool.Require(code == 0, "python3-jsonschema is not installed");
        using TemporaryFolder folder = await PackagesAsync();

        (code, string output) = await OutsideTool.RunAsync(python, OutsideTool.Script("check_datapackage.py"), folder["shipped"], folder["small"]);

        code.Should().Be(0, output);
        output.Should().Contain("10 resources, 0 faults");
    }

    [Fact]
    public async Task WriteFolder_NpmPackage_AcceptsThePackage()
    {
        string? modules = Environment.GetEnvironmentVariable(ModulesVariable);
        OutsideTool.Require(
            OutsideTool.Has("node") && modules is not null && Directory.Exists(Path.Join(modules, "node_modules", "datapackage")),
            $"node is missing, or {ModulesVariable} names no folder with the npm package datapackage");
        using TemporaryFolder folder = await PackagesAsync();

        (int code, string output) = await OutsideTool.RunAsync("node", OutsideTool.Script("check_datapackage.mjs"), modules!, folder["shipped"], folder["small"]);

        code.Should().Be(0, output);
        output.Should().Contain("10 resources").And.Contain(" 0 faults");
    }

    private static async Task<TemporaryFolder> PackagesAsync()
    {
        TemporaryFolder folder = new();
        await ReportPackage.WriteFolderAsync(Reports.Guangming2020, folder["shipped"], TestContext.Current.CancellationToken);
        await ReportPackage.WriteFolderAsync(
            Invented.Report(
                Invented.Figure("f1", Measures.PostsOffered, "5个") with { Note = new LocalizedText("a \"quoted\", =note", null) },
                Invented.Figure("f2", Measures.PointChange, "-21.53个百分点")),
            folder["small"],
            TestContext.Current.CancellationToken);
        return folder;
    }
}
