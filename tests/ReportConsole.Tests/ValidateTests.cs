using System.Text;

namespace ReportConsole.Tests;

public sealed class ValidateTests
{
    [Fact]
    public void Validate_SoundDocument_ShowsTitleCountsAndHashes()
    {
        using InventedReport invented = new();
        Outcome outcome = Run.Plain("validate", invented.Document);

        outcome.Code.Should().Be(0);
        outcome.Output.Should().Be(
            $"""
            Qingshi year-end report
            Qingshi District · 2022-12-30 · official report
            pairings 1 · figures 5 · relations 0 · milestones 1 · left out 2
            content hash  {invented.Report.ContentHash}
            facts hash    {invented.Report.FactsHash}

            """);
        outcome.Error.Should().Be($"guangming: {invented.Document}: sound, no findings\n");
    }

    [Fact]
    public void Validate_ByteOrderMark_IsNoFinding()
    {
        using InventedReport invented = new();
        string marked = invented.Write("marked.json", "\uFEFF" + invented.Report.ToJson());

        Run.Plain("validate", marked).Code.Should().Be(0);
    }

    [Fact]
    public void Validate_RemarksOnASoundDocument_AreFindings()
    {
        using InventedReport invented = new();
        string document = invented.Report.ToJson().Replace("\"value\": \"3200户\"", "\"value\": \"3300户\"", StringComparison.Ordinal);
        string path = invented.Write("slip.json", document);
        int line = document[..document.LastIndexOf("\"anchor\"", document.IndexOf("\"token\": \"3200户\"", StringComparison.Ordinal), StringComparison.Ordinal)].Count(letter => letter == '\n') + 1;
        Outcome outcome = Run.Plain("validate", path, "--lang", "zh");

        outcome.Code.Should().Be(1);
        outcome.OutputLines[^1].Should().Be(FormattableString.Invariant($"{path}:{line}:7: GM1016 警告 $.figures[1].anchor: yunling.households 的数值“3300户”与其锚点文字“3200户”不一致"));
        outcome.Error.Should().Be($"guangming: {path}：1 条发现\n");
    }

    [Fact]
    public void Validate_FaultyModel_ListsEachFaultOnALine()
    {
        using InventedReport invented = new();
        string path = invented.Write(
            "faulty.json", invented.Report.ToJson().Replace("\"id\": \"yunling.persons\"", "\"id\": \"yunling.fund\"", StringComparison.Ordinal));
        Outcome outcome = Run.Plain("validate", path);

        outcome.Code.Should().Be(1);
        outcome.OutputLines.Should().ContainSingle().Which.Should().Match($"{path}:*:*: GM1001 error $.figures[2].id: the figure id 'yunling.fund' stands twice*");
        outcome.Error.Should().Be($"guangming: {path}: 1 finding\n");
    }

    [Theory]
    [InlineData("[]", "GM0004", "an array where a document is expected can be read, it is no report")]
    [InlineData("{}", "GM0003", "a member that is missing")]
    [InlineData("{\"formatVersion\":\"2.0\"}", "GM0006", "a newer major version")]
    [InlineData("{\"formatVersion\":\"1.0\",\"formatVersion\":\"1.0\"}", "GM0002", "a member that stands twice")]
    public void Validate_JsonThatIsNoReport_IsAFinding(string json, string id, string because)
    {
        using InventedReport invented = new();
        Outcome outcome = Run.Plain("validate", invented.Write("other.json", json));

        outcome.Code.Should().Be(1, because);
        outcome.OutputLines.Should().ContainSingle().Which.Should().Contain($": {id} error ");
    }

    public static TheoryData<byte[], string> Unreadable => new()
    {
        { "not json"u8.ToArray(), "GM0001" },
        { [], "GM0001" },
        { "{\"formatVersion\":\"1.0\""u8.ToArray(), "GM0001" },
        { Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("{}")).ToArray(), "GM0010" },
        { [(byte)'"', 0xC7, 0xE0, (byte)'"'], "GM0010" },
    };

    [Theory]
    [MemberData(nameof(Unreadable))]
    public void Validate_WhatIsNoJsonInUtf8_IsBadInput(byte[] bytes, string id)
    {
        using InventedReport invented = new();
        Outcome outcome = Run.Plain("validate", invented.Write("bad.json", bytes));

        outcome.Code.Should().Be(2);
        outcome.Output.Should().BeEmpty();
        outcome.ErrorLines.Should().ContainSingle().Which.Should().StartWith("guangming: ").And.Contain($" {id} error: ");
    }

    [Fact]
    public void Validate_FolderOrNothing_IsBadInput()
    {
        using InventedReport invented = new();

        Run.Plain("validate", invented.Folder).Should().Be(new Outcome(2, string.Empty, $"guangming: {invented.Folder}: is a directory, not a file\n"));
        Run.Plain("validate", "no-such.json", "--lang", "zh").Should().Be(new Outcome(2, string.Empty, "guangming: no-such.json: 不存在\n"));
        Run.Plain("validate", "no\nsuch.json").ErrorLines.Should().ContainSingle("a name is shown in one line whatever it holds");
    }
}
