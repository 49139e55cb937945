using System.Text.Json;
using Guangming.Domain;

namespace ReportConsole.Tests;

public sealed class SarifTests
{
    [Fact]
    public void Sarif_GrowthMisstated_PointsToTheWordsInTheSource()
    {
        using PlantedReport planted = new(("3011%", "3111%"));
        using JsonDocument log = Log(planted, out Outcome outcome);
        SourceAnchor anchor = planted.Report["shanwei.village.collective-income.growth"].Anchor!;
        JsonElement result = Only(log);

        outcome.Code.Should().Be(1);
        (Text(result, "ruleId"), Text(result, "level")).Should().Be(("GM2107", "error"));
        JsonElement place = result.GetProperty("locations").EnumerateArray().Single().GetProperty("physicalLocation");
        place.GetProperty("region").GetProperty("charOffset").GetInt32().Should().Be(anchor.Start);
        place.GetProperty("region").GetProperty("charLength").GetInt32().Should().Be("3111%".Length);
        place.GetProperty("region").TryGetProperty("startLine", out _).Should().BeFalse("an anchor does not count blank lines");
        Text(place.GetProperty("artifactLocation"), "uri").Should().Be("source.txt");
        result.GetProperty("relatedLocations").EnumerateArray().Select(one => one.GetProperty("properties").GetProperty("token").GetString())
            .Should().Equal("1.437万元", "44.7万元");
        result.GetProperty("properties").GetProperty("verdict").GetString().Should().Be("fails");
    }

    [Fact]
    public void Sarif_AnyLog_HasTheStructureOfTheStandard()
    {
        using PlantedReport planted = new(("3011%", "3111%"));
        using JsonDocument log = Log(planted, out _);
        JsonElement run = log.RootElement.GetProperty("runs").EnumerateArray().Single();
        JsonElement driver = run.GetProperty("tool").GetProperty("driver");
        JsonElement[] rules = [.. driver.GetProperty("rules").EnumerateArray()];

        Text(log.RootElement, "$schema").Should().EndWith("sarif-2.1.0.json");
        Text(log.RootElement, "version").Should().Be("2.1.0");
        Text(run, "columnKind").Should().Be("utf16CodeUnits");
        Text(driver, "name").Should().Be("guangming");
        Text(driver, "version").Should().NotBeEmpty();
        rules.Select(rule => Text(rule, "id")).Should().Equal(ReportAuditor.Default.Rules.Select(rule => rule.Id));
        foreach (JsonElement rule in rules)
        {
            Text(rule, "name").Should().NotBeEmpty().And.NotContain(" ");
            Text(rule.GetProperty("shortDescription"), "text").Should().Contain(" / ");
            Text(rule, "helpUri").Should().Be($"docs/rules/{Text(rule, "id")}.md");
            Text(rule.GetProperty("defaultConfiguration"), "level").Should().BeOneOf("error", "warning", "note");
        }

        foreach (JsonElement result in run.GetProperty("results").EnumerateArray())
        {
            Text(rules[result.GetProperty("ruleIndex").GetInt32()], "id").Should().Be(Text(result, "ruleId"));
            Text(result.GetProperty("message"), "text").Should().NotBeEmpty();
            result.GetProperty("partialFingerprints").EnumerateObject().Should().OnlyContain(one => one.Value.GetString()!.Length == 64);
            int index = result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("index").GetInt32();
            index.Should().BeInRange(0, run.GetProperty("artifacts").GetArrayLength() - 1);
        }
    }

    [Fact]
    public void Sarif_CleanReport_HasNoResults()
    {
        using PlantedReport planted = new();
        using JsonDocument log = Log(planted, out Outcome outcome);

        outcome.Code.Should().Be(0);
        log.RootElement.GetProperty("runs")[0].GetProperty("results").GetArrayLength().Should().Be(0);
        planted.Files.Should().Equal("log.sarif", "planted.json");
    }

    [Fact]
    public void Sarif_WithTheSource_HasLinesAndColumnsAsEditorsCountThem()
    {
        using InventedReport invented = new();

        // 12800 persons in 1000 households instead of 3200: more than 12 in one.
        string document = invented.Write("wrong.json", invented.WithRelation().Replace("3200户", "1000户", StringComparison.Ordinal));
        string text = invented.Write("wrong.txt", InventedReport.Text.Replace("3200户", "1000户", StringComparison.Ordinal));
        string file = Path.Join(invented.Folder, "log.sarif");
        Outcome outcome = Run.Plain("audit", "--report", document, "--sarif", file, "--source", text, "--lang", "zh");
        using JsonDocument log = JsonDocument.Parse(File.ReadAllBytes(file));
        JsonElement place = Only(log).GetProperty("locations")[0].GetProperty("physicalLocation");
        JsonElement region = place.GetProperty("region");

        outcome.Code.Should().Be(1);
        outcome.ErrorLines.Should().ContainSingle().Which.Should().Contain("SHA-256");
        Text(Only(log), "ruleId").Should().Be("GM2004");
        Text(place.GetProperty("artifactLocation"), "uri").Should().EndWith("/wrong.txt").And.NotContain("\\");
        string line = "2021年起青石区对口帮扶云岭县。累计安排资金1.25亿元，惠及1000户12800人。";
        region.GetProperty("startLine").GetInt32().Should().Be(3);
        region.GetProperty("startColumn").GetInt32().Should().Be(line.IndexOf("12800人", StringComparison.Ordinal) + 1);
        region.GetProperty("endColumn").GetInt32().Should().Be(line.IndexOf("12800人", StringComparison.Ordinal) + 1 + "12800人".Length);
        Text(Only(log).GetProperty("message"), "text").Should().NotContain(invented.Folder);
    }

    [Fact]
    public void Sarif_FileThatCannotBeWritten_LeavesNothing()
    {
        using PlantedReport planted = new(("3011%", "3111%"));
        string missing = Path.Join(planted.Path("no-such-folder"), "log.sarif");
        Outcome outcome = Run.Plain("audit", "--report", planted.Document, "--sarif", missing);

        (outcome.Code, outcome.Output).Should().Be((2, string.Empty));
        outcome.Error.Should().Be($"guangming: {missing}: cannot be written: its folder does not exist\n");
        Directory.CreateDirectory(planted.Path("folder.sarif"));
        Run.Plain("audit", "--report", planted.Document, "--sarif", planted.Path("folder.sarif")).Code.Should().Be(2);
        planted.Files.Should().Equal("planted.json");
    }

    [Fact]
    public void Sarif_TextWithALineBefore_FindsTheMovedNumber()
    {
        using InventedReport invented = new();
        string document = invented.Write("wrong.json", invented.WithRelation().Replace("3200户", "1000户", StringComparison.Ordinal));
        string text = invented.Write("wrong.txt", "编者按\r\n" + InventedReport.Text.Replace("3200户", "1000户", StringComparison.Ordinal));
        string file = Path.Join(invented.Folder, "log.sarif");
        Run.Plain("audit", "--report", document, "--sarif", file, "--source", text).Code.Should().Be(1);
        using JsonDocument log = JsonDocument.Parse(File.ReadAllBytes(file));
        JsonElement region = Only(log).GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region");

        region.GetProperty("startLine").GetInt32().Should().Be(4);
        region.GetProperty("charOffset").GetInt32().Should().Be(File.ReadAllText(text).IndexOf("12800人", StringComparison.Ordinal));
    }

    [Fact]
    public void Sarif_TextWithoutTheNumber_NamesTheFileOnly()
    {
        using PlantedReport planted = new(("3011%", "3111%"));
        string file = planted.Path("log.sarif");
        Run.Plain("audit", "--report", planted.Document, "--sarif", file, "--source", planted.Write("other text.txt", "无关的文字。\n")).Code.Should().Be(1);
        using JsonDocument log = JsonDocument.Parse(File.ReadAllBytes(file));
        JsonElement place = Only(log).GetProperty("locations")[0].GetProperty("physicalLocation");

        place.TryGetProperty("region", out _).Should().BeFalse();
        Text(place.GetProperty("artifactLocation"), "uri").Should().EndWith("/other%20text.txt");
    }

    [Fact]
    public void Sarif_OlderLog_IsReplaced()
    {
        using PlantedReport planted = new();
        planted.Write("log.sarif", "old");
        using JsonDocument log = Log(planted, out _);

        Text(log.RootElement, "version").Should().Be("2.1.0");
    }

    private static JsonDocument Log(PlantedReport planted, out Outcome outcome)
    {
        string file = planted.Path("log.sarif");
        outcome = Run.Plain("audit", "--report", planted.Document, "--sarif", file);
        return JsonDocument.Parse(File.ReadAllBytes(file));
    }

    private static JsonElement Only(JsonDocument log) => log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Single();

    private static string? Text(JsonElement one, string member) => one.GetProperty(member).GetString();
}
