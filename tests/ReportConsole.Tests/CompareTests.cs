using System.Text.Json;

namespace ReportConsole.Tests;

public sealed class CompareTests
{
    private static readonly string[] Members = ["verdict", "measure", "nameZh", "nameEn", "pairing", "place", "axes", "population", "period", "first", "second"];

    [Fact]
    public void Compare_ReportWithItself_IsEqualThroughout()
    {
        using PlantedReport same = new();
        Outcome outcome = Run.On(100, "compare", same.Document, same.Document, "--lang", "zh");

        (outcome.Code, outcome.Error).Should().Be((0, string.Empty));
        outcome.OutputLines[^1].Should().Be("矛盾 0 项，修订 0 项，相容 0 项，仅见于前者 0 项，仅见于后者 0 项，一致 58 项");
    }

    [Fact]
    public void Compare_ChangedNumbers_ComeFirstWithBothTokens()
    {
        using PlantedReport first = new();
        using PlantedReport second = new(("6606万元", "6706万元"), ("49万元", "50万元"));
        Outcome outcome = Run.On(140, "compare", first.Document, second.Document);
        string[] lines = outcome.OutputLines;

        outcome.Code.Should().Be(1);
        int revised = Array.FindIndex(lines, line => line.StartsWith("Revised", StringComparison.Ordinal));
        int compatible = Array.FindIndex(lines, line => line.StartsWith("Compatible", StringComparison.Ordinal));
        int equal = Array.FindIndex(lines, line => line.StartsWith("Equal", StringComparison.Ordinal));
        revised.Should().BePositive().And.BeLessThan(compatible);
        compatible.Should().BeLessThan(equal);
        Cells(lines[revised + 3]).Should().Equal("sales of produce of the aided area: Tianlin", "6606万元", "24", "6706万元", "24", "cumulative to 2020-12-21");
        Cells(lines[compatible + 3]).Should().StartWith(["aid allocated, source not stated: Xia Zayu Town,", "49万元", "44", "50万元", "44"]);
        lines[^1].Should().Be("0 conflicting, 1 revised, 1 compatible, 0 only in the first, 0 only in the second, 56 equal");
    }

    [Fact]
    public void Compare_RangesThatMeetAtAnEnd_ContradictNothing()
    {
        using PlantedReport first = new();
        using PlantedReport second = new(("49万元", "50万元"));

        Run.Plain("compare", first.Document, second.Document).Code.Should().Be(0);
    }

    [Fact]
    public void CompareJson_TwoReports_HasEveryMemberAndNullsForWhatOnlyOneStates()
    {
        using PlantedReport first = new(("23.1%", "23.2%"));
        using InventedReport second = new();
        Outcome outcome = Run.Plain("compare", first.Document, second.Document, "--json");
        using JsonDocument document = JsonDocument.Parse(outcome.Output);
        JsonElement[] all = [.. document.RootElement.EnumerateArray()];

        outcome.Code.Should().Be(0, "two reports on other pairings contradict each other in nothing");
        all.Should().HaveCount(58 + 5).And.OnlyContain(one => one.EnumerateObject().Select(member => member.Name).SequenceEqual(Members));
        all.Count(one => one.GetProperty("second").ValueKind == JsonValueKind.Null).Should().Be(58);
        all.Count(one => one.GetProperty("first").ValueKind == JsonValueKind.Null).Should().Be(5);
        JsonElement rate = all.Single(one => one.GetProperty("first") is { ValueKind: JsonValueKind.Object } figure && figure.GetProperty("asWritten").GetString() == "23.2%");
        rate.GetProperty("first").GetProperty("value").GetRawText().Should().Be("0.232");
        rate.GetProperty("first").GetProperty("low").GetRawText().Should().Be("0.2315");
        rate.GetProperty("verdict").GetString().Should().Be("only-in-first");
    }

    [Theory]
    [InlineData(40, "zh")]
    [InlineData(60, "en")]
    [InlineData(80, "zh")]
    [InlineData(80, "en")]
    public void Compare_Narrow_StaysWithinTheLineAndKeepsBothNumbers(int width, string language)
    {
        using PlantedReport first = new();
        using PlantedReport second = new(("6606万元", "6706万元"));
        Outcome outcome = Run.On(width, "compare", first.Document, second.Document, "--lang", language);

        outcome.OutputLines.Should().OnlyContain(line => Columns.Of(line) <= width && line == line.TrimEnd());
        Columns.Letters(outcome.Output).Should().Contain("6606万元").And.Contain("6706万元");
    }

    [Fact]
    public void Compare_BadInput_ExitsWithTwo()
    {
        using PlantedReport first = new();

        Run.Plain("compare", first.Document, "no-such.json").Should().Be(new Outcome(2, string.Empty, "guangming: no-such.json: does not exist\n"));
        Run.Plain("compare", first.Document, first.Write("bad.json", "{}")).Code.Should().Be(2);
        Run.Plain("compare", first.Document).Error.Should().Be("guangming: B is missing; see guangming compare --help\n");
        Run.Plain("compare", "a", "b", "--report", "c").Error.Should().StartWith("guangming: compare takes the two files it names: --report does not go with it");
    }

    private static string[] Cells(string line) => line.Split("  ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
