using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Guangming.Domain;
using NodaTime;

namespace ReportConsole.Tests;

/// <summary>A report of an invented district in a folder of its own: its document and its text, to be spoilt by tests.</summary>
internal sealed class InventedReport : IDisposable
{
    public const string Text =
        "青石区帮扶云岭县年终综述\n"
        + "\n"
        + "2021年起青石区对口帮扶云岭县。累计安排资金1.25亿元，惠及3200户12800人。\n"
        + "培训400多人次，预计每年增收超8万元。\n"
        + "云岭县2022年摘帽，见第3个专栏。\n";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("invented-report-");

    public InventedReport()
    {
        Report = Build();
        Document = Write("report.json", Report.ToJson());
        TextFile = Write("text.txt", Text);
    }

    public Report Report { get; }

    /// <summary>Its document, in which households and persons are stated together.</summary>
    public string WithRelation()
    {
        JsonNode document = JsonNode.Parse(Report.ToJson())!;
        document["relations"] = JsonNode.Parse("""[{"kind": "together", "figures": ["yunling.households", "yunling.persons"], "origin": "stated"}]""");
        return document.ToJsonString(new JsonSerializerOptions { Encoder = ReadableJson.Encoder });
    }

    /// <summary>The path of its document.</summary>
    public string Document { get; }

    /// <summary>The path of its source's text.</summary>
    public string TextFile { get; }

    /// <summary>The folder, as a path.</summary>
    public string Folder => _folder.FullName;

    /// <summary>Writes a file beside it in UTF-8, as it is.</summary>
    public string Write(string name, string text) => Write(name, new UTF8Encoding(false).GetBytes(text));

    /// <summary>Writes a file beside it.</summary>
    public string Write(string name, byte[] bytes)
    {
        string path = Path.Join(_folder.FullName, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static Report Build()
    {
        SourceText text = new(Text);
        ReportSource source = new(
            SourceKinds.OfficialReport,
            new LocalizedText("青石区年终综述", "Qingshi year-end report"),
            new LocalizedText("青石区", "Qingshi District"),
            new LocalDateTime(2022, 12, 30, 9, 0).WithOffset(Offset.FromHours(8)),
            textSha256: text.Sha256);
        Division supporter = new("qingshi", new LocalizedText("青石区", "Qingshi District"), DivisionKind.County);
        Division recipient = new("yunling", new LocalizedText("云岭县", "Yunling County"), DivisionKind.County);
        Pairing pairing = new("yunling", supporter, recipient, Programme.CounterpartSupport, from: PartialDate.OfYear(2021));
        ReportingPeriod toDate = ReportingPeriod.CumulativeTo(PartialDate.From(source.PublishedOn));
        Subject subject = new(pairing);
        Measure landIncome = new(
            "village.land-income.expected", new LocalizedText("土地流转预期年增收", "expected yearly gain from land transfer"), Unit.Yuan, MeasureKind.Other, Additivity.Flow);
        return new ReportBuilder(source)
            .Add(pairing)
            .Add(landIncome)
            .Add("yunling.fund", Measures.FiscalAllocated, pairing, "1.25亿元", toDate, At("1.25亿元"))
            .Add("yunling.households", Measures.HouseholdsReached, pairing, "3200户", toDate, At("3200户"))
            .Add("yunling.persons", Measures.PersonsReached, pairing, "12800人", toDate, At("12800人"))
            .Add(new FigureDraft
            {
                Id = "yunling.trained",
                Measure = Measures.TrainingAttendances,
                Subject = subject,
                Value = "400多人次",
                Period = ReportingPeriod.Unspecified,
                Anchor = At("400多人次"),
                Note = new LocalizedText("日期未述。", "No date."),
            })
            .Add(new FigureDraft
            {
                Id = "yunling.income",
                Measure = landIncome,
                Subject = subject,
                Value = "超8万元",
                Period = ReportingPeriod.PerYear,
                Anchor = At("超8万元"),
                Status = FigureStatus.Expectation,
            })
            .Add(new Milestone("yunling.exit", subject, MilestoneKinds.Exit, new LocalizedText("云岭县摘帽。", "Yunling left the list."), PartialDate.OfYear(2022), anchor: At("2022年摘帽")))
            .Add(new LeftOut("date", At("2022年"), new LocalizedText("事项的日期。", "The milestone's date.")))
            .Add(new LeftOut("ordinal", At("第3个"), new LocalizedText("序数。", "An ordinal.")))
            .Build();

        SourceAnchor At(string token) => text.AnchorAt(Text.IndexOf(token, StringComparison.Ordinal), token.Length);
    }
}
