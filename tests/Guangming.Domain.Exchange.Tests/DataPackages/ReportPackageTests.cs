using System.Text;
using System.Text.Json.Nodes;
using CsCheck;

namespace Guangming.Domain.Exchange.Tests;

public sealed class ReportPackageTests
{
    [Fact]
    public async Task WriteFolder_ShippedReport_ReadsBackEqual()
    {
        using TemporaryFolder folder = new();

        await ReportPackage.WriteFolderAsync(Reports.Guangming2020, folder["package"], TestContext.Current.CancellationToken);

        (await ReportPackage.ReadAsync(folder["package"], TestContext.Current.CancellationToken)).Should().Be(Reports.Guangming2020);
        (await ReportPackage.ReadAsync(folder["package/datapackage.json"], TestContext.Current.CancellationToken)).Should().Be(Reports.Guangming2020);
        folder.Names.Should().Equal(
            "package/datapackage.json", "package/divisions.csv", "package/figures.csv", "package/left-out.csv", "package/measures.csv", "package/milestones.csv",
            "package/pairings.csv", "package/parties.csv", "package/relation-figures.csv", "package/relations.csv", "package/source.csv");
    }

    [Fact]
    public async Task WriteZip_AnyReport_ReadsBackEqual() =>
        await ReportGen.Any.SampleAsync(async report => (await Again(report)).ToJson().Should().Be(report.ToJson()), iter: 60, print: report => report.ToJson());

    [Fact]
    public async Task WriteZip_ReportWithUnknownMembers_ReadsBackEqual()
    {
        string json = Reports.Guangming2020.ToJson();
        foreach (string path in new[] { "$", "$.source", "$.divisions[0]", "$.pairings[1]", "$.measures[0]", "$.figures[2]", "$.relations[0]", "$.milestones[0]", "$.leftOut[0]" })
        {
            json = JsonTree.Insert(json, path, "\"mood\":{\"a\":[1,\"=x\"]},\"others\":\"\\n\",\"n\":null");
        }

        Report report = Report.FromJson(json);

        (await Again(report)).ToJson().Should().Be(report.ToJson());
    }

    [Fact]
    public async Task WriteZip_ReportOfANewerMinorVersion_KeepsIt()
    {
        Report report = Report.FromJson(JsonTree.With(Reports.Guangming2020.ToJson(), "$.formatVersion", "\"1.7\""));

        (await Again(report)).ToJson().Should().Be(report.ToJson());
    }

    [Fact]
    public async Task WriteZip_SameReport_GivesTheSameBytes() =>
        (await Zip(Reports.Guangming2020)).Should().Equal(await Zip(Report.FromJson(Reports.Guangming2020.ToJson())));

    [Fact]
    public async Task WriteFolder_Descriptor_SaysWhatTheTablesHold()
    {
        using TemporaryFolder folder = new();
        await ReportPackage.WriteFolderAsync(Reports.Guangming2020, folder.FullName, TestContext.Current.CancellationToken);

        JsonNode descriptor = JsonNode.Parse(await File.ReadAllTextAsync(folder["datapackage.json"], TestContext.Current.CancellationToken))!;

        descriptor["$schema"]!.GetValue<string>().Should().Be("https://datapackage.org/profiles/2.0/datapackage.json");
        JsonNode figures = descriptor["resources"]!.AsArray().Single(one => one!["name"]!.GetValue<string>() == "figures")!;
        figures["schema"]!["primaryKey"]!.ToJsonString().Should().Be("[\"id\"]");
        figures["schema"]!["foreignKeys"]!.AsArray().Select(key => key!["fields"]![0]!.GetValue<string>()).Should().Equal("pairing", "place");
        Dictionary<string, JsonNode> fields = figures["schema"]!["fields"]!.AsArray().ToDictionary(field => field!["name"]!.GetValue<string>(), field => field!, StringComparer.Ordinal);
        fields["value"]["type"]!.GetValue<string>().Should().Be("number");
        fields["value"]["unit"]!.GetValue<string>().Should().Contain("the column unit");
        fields["periodEnd"]["type"]!.GetValue<string>().Should().Be("date");
        fields["basis"]["constraints"]!["enum"]!.AsArray().Select(code => code!.GetValue<string>()).Should().Equal("cumulative", "annual", "point-in-time", "period", "per-year", "unspecified");
        fields["revision"]["constraints"]!["enum"]!.AsArray().Select(code => code!.GetValue<string>()).Should().Equal("not-stated", "preliminary", "final", "revised");
        fields["axes"]["title"]!.GetValue<string>().Should().Be("Axes (分组)");
        fields["axes"]["description"]!.GetValue<string>().Should().EndWith("Values of axes as axis:code, with ; between them.");
        fields["population"]["description"]!.GetValue<string>().Should().StartWith("registered-poor: registered poor (建档立卡贫困人口)");
        fields["asWritten"]["constraints"]!["required"]!.GetValue<bool>().Should().BeTrue();
    }

    [Theory]
    [InlineData(",13055,13055,true,13055,true,household,,,exact,", ",13056,13055,true,13055,true,household,,,exact,", "value", "asWritten 13055户 is 13055")]
    [InlineData(",13055,13055,true,13055,true,household,,,exact,", ",13055,13055,true,13060,true,household,,,exact,", "high", "asWritten 13055户 is 13055")]
    [InlineData(",13055,13055,true,13055,true,household,,,exact,", ",13055,13055,true,13055,true,person,,,exact,", "unit", "measure poverty.reduced.households has household")]
    [InlineData(",13055,13055,true,13055,true,household,,,exact,", ",13055,13055,true,13055,true,household,,,about,", "qualifier", "asWritten 13055户 is exact")]
    public async Task Read_CellThatContradictsItsRow_IsRefusedWithItsPlace(string from, string to, string column, string said)
    {
        using TemporaryFolder folder = new();
        await ReportPackage.WriteFolderAsync(Reports.Guangming2020, folder.FullName, TestContext.Current.CancellationToken);
        Replace(folder["figures.csv"], from, to);
        ForgetHashes(folder["datapackage.json"]);

        CellProblem problem = (await FluentActions.Awaiting(() => ReportPackage.ReadAsync(folder.FullName)).Should().ThrowAsync<TableFormatException>())
            .Which.Problems.Should().ContainSingle().Subject;

        (problem.Id, problem.Table, problem.Row).Should().Be(("GM1018", "figures.csv", 4));
        problem.Column.Should().Be(FigureTable.Sheet.Columns[FigureTable.Sheet.IndexOf(column)].Heading);
        problem.Message.English.Should().EndWith(", but " + said);
    }

    [Fact]
    public async Task Read_TableThatWasChanged_IsRefusedUnlessItsHashIsTakenOut()
    {
        using TemporaryFolder folder = new();
        await ReportPackage.WriteFolderAsync(Reports.Guangming2020, folder.FullName, TestContext.Current.CancellationToken);
        Replace(folder["milestones.csv"], "Tianlin is no longer", "Tianlin is not");

        FileRefusedException e = (await FluentActions.Awaiting(() => ReportPackage.ReadAsync(folder.FullName)).Should().ThrowAsync<FileRefusedException>()).Which;
        ForgetHashes(folder["datapackage.json"]);

        (e.Fault, e.File).Should().Be((FileFault.Damaged, "milestones.csv"));
        (await ReportPackage.ReadAsync(folder.FullName, TestContext.Current.CancellationToken)).Milestones[0].Text.English.Should().StartWith("Tianlin is not on");
    }

    [Fact]
    public async Task Read_WrongCells_AreAllNamedByFileRowAndColumn()
    {
        using TemporaryFolder folder = new();
        await ReportPackage.WriteFolderAsync(Reports.Guangming2020, folder.FullName, TestContext.Current.CancellationToken);
        Replace(folder["datapackage.json"], "\"hash\": \"sha256:", "\"hash\": \"md5:");
        Replace(folder["pairings.csv"], ",east-west-collaboration,", ",East West,");
        Replace(folder["figures.csv"], ",13055户,", ",13055人,");
        Replace(folder["relations.csv"], "part-of,tianlin.workshop.jobs.poor,", "part of,tianlin.workshop.jobs.pour,");

        TableFormatException e = (await FluentActions.Awaiting(() => ReportPackage.ReadAsync(folder.FullName)).Should().ThrowAsync<TableFormatException>()).Which;

        e.Problems.Select(problem => (problem.Table, problem.Row, problem.Column, problem.Found)).Should().BeEquivalentTo(
        [
            ("pairings.csv", 2, "帮扶机制 Programme", "East West"),
            ("relations.csv", 2, "数据 Figure", "tianlin.workshop.jobs.pour"),
            ("figures.csv", 4, "原文数值 Value as written", "13055人"),
        ]);
    }

    [Fact]
    public async Task Read_LinkTableThatDoesNotFollow_IsAProblem()
    {
        using TemporaryFolder folder = new();
        await ReportPackage.WriteFolderAsync(Reports.Guangming2020, folder.FullName, TestContext.Current.CancellationToken);
        Replace(folder["parties.csv"], "tianlin,recipient,1,tianlin", "tianlin,recipient,1,baise");

        (await FluentActions.Awaiting(() => ReportPackage.ReadAsync(folder.FullName)).Should().ThrowAsync<TableFormatException>())
            .WithMessage("*\"parties.csv\": expected what follows from pairings*");
    }

    [Theory]
    [InlineData("../outside.csv", FileFault.Suspicious)]
    [InlineData("/etc/passwd", FileFault.Suspicious)]
    [InlineData("https://example.org/figures.csv", FileFault.Suspicious)]
    [InlineData("figures2.csv", FileFault.Missing)]
    public async Task Read_PathOutsideOrMissing_IsRefused(string path, FileFault fault)
    {
        using TemporaryFolder folder = new();
        await ReportPackage.WriteFolderAsync(Reports.Guangming2020, folder["inner"], TestContext.Current.CancellationToken);
        Replace(folder["inner/datapackage.json"], "\"path\": \"figures.csv\"", $"\"path\": \"{path}\"");

        (await FluentActions.Awaiting(() => ReportPackage.ReadAsync(folder["inner"])).Should().ThrowAsync<FileRefusedException>())
            .Which.Fault.Should().Be(fault);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{\"resources\":{}}")]
    [InlineData("{\"resources\":[{\"name\":\"figures\"}]}")]
    [InlineData("{\"resources\":[{\"name\":\"figures\",\"path\":[\"a.csv\",\"b.csv\"]}]}")]
    [InlineData("{\"resources\":[{\"name\":\"figures\",\"path\":\"a.csv\",\"encoding\":\"gbk\"}]}")]
    [InlineData("{\"resources\":[{\"name\":\"figures\",\"path\":\"a.csv\"},{\"name\":\"figures\",\"path\":\"b.csv\"}]}")]
    public async Task Read_DescriptorOfNoPackage_IsRefused(string descriptor)
    {
        using TemporaryFolder folder = new();
        await File.WriteAllTextAsync(folder["datapackage.json"], descriptor, TestContext.Current.CancellationToken);

        (await FluentActions.Awaiting(() => ReportPackage.ReadAsync(folder.FullName)).Should().ThrowAsync<FileRefusedException>())
            .Which.Fault.Should().Be(FileFault.WrongFormat);
    }

    [Fact]
    public async Task Read_PackageWithoutATable_NamesIt()
    {
        using TemporaryFolder folder = new();
        await ReportPackage.WriteFolderAsync(Reports.Guangming2020, folder.FullName, TestContext.Current.CancellationToken);
        Replace(folder["datapackage.json"], "\"name\": \"left-out\"", "\"name\": \"other\"");

        (await FluentActions.Awaiting(() => ReportPackage.ReadAsync(folder.FullName)).Should().ThrowAsync<TableFormatException>())
            .Which.Problems.Should().ContainSingle().Which.Expected.English.Should().Be("a table \"Left out\"");
    }

    [Fact]
    public async Task Read_StreamThatCannotSeek_IsReadAsWell()
    {
        using NetworkStream stream = new(await Zip(Reports.Guangming2020));

        (await ReportPackage.ReadAsync(stream, TestContext.Current.CancellationToken)).Should().Be(Reports.Guangming2020);
    }

    internal static async Task<byte[]> Zip(Report report)
    {
        using MemoryStream stream = new();
        await ReportPackage.WriteZipAsync(report, stream, TestContext.Current.CancellationToken);
        return stream.ToArray();
    }

    private static async Task<Report> Again(Report report)
    {
        using MemoryStream stream = new(await Zip(report));
        return await ReportPackage.ReadAsync(stream, TestContext.Current.CancellationToken);
    }

    private static void ForgetHashes(string descriptor)
    {
        JsonNode json = JsonNode.Parse(File.ReadAllText(descriptor))!;
        foreach (JsonNode? resource in json["resources"]!.AsArray())
        {
            resource!.AsObject().Remove("hash");
        }

        File.WriteAllText(descriptor, json.ToJsonString());
    }

    private static void Replace(string file, string from, string to)
    {
        string text = File.ReadAllText(file, Encoding.UTF8);
        text.Should().Contain(from);
        File.WriteAllText(file, text.Replace(from, to, StringComparison.Ordinal));
    }
}
