using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Guangming.Domain.Entrances.Tests.Reference;
using NodaTime;

namespace Guangming.Domain.Entrances.Tests.Entrances;

/// <summary>Reports of an invented pairing with one figure of a measure of their own.</summary>
internal static class OwnReports
{
    public const string FigureId = "yunling.figure";

    private static readonly ConcurrentDictionary<string, Report> Templates = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, FigureRow> Rows = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, JsonNode> Documents = new(StringComparer.Ordinal);

    private static readonly ReportSource Source = new(
        SourceKinds.OfficialReport,
        new LocalizedText("青石区年终综述", "Qingshi year-end report"),
        new LocalizedText("青石区", "Qingshi District"),
        new LocalDateTime(2022, 12, 30, 9, 0).WithOffset(Offset.FromHours(8)));

    private static readonly Pairing Pairing = new(
        "yunling",
        new Division("qingshi", new LocalizedText("青石区", "Qingshi District"), DivisionKind.County),
        new Division("yunling", new LocalizedText("云岭县", "Yunling County"), DivisionKind.County),
        Programme.CounterpartSupport);

    /// <summary>A measure in a unit.</summary>
    public static Measure Measure(string unit) => new(
        "own." + string.Concat(unit.Select(c => char.IsAsciiLetterLower(c) ? c.ToString() : "-" + ((int)c).ToString("x", System.Globalization.CultureInfo.InvariantCulture))),
        new LocalizedText("自有指标", "a measure of its own"),
        Unit.Parse(unit),
        MeasureKind.Other,
        Additivity.None);

    /// <summary>A text that any reader takes in a unit.</summary>
    public static string Plain(string unit) => "5" + Unit.Parse(unit).Symbol;

    /// <summary>A builder with one figure.</summary>
    public static ReportBuilder Builder(string unit, string text) => With(new ReportBuilder(Source), FigureId, unit, text);

    /// <summary>A builder with one figure of a given measure.</summary>
    public static ReportBuilder Builder(Measure measure, string text) =>
        new ReportBuilder(Source).Add(FigureId, measure, Pairing, text, ReportingPeriod.Year(2021));

    /// <summary>A builder with many figures.</summary>
    public static ReportBuilder Builder(IEnumerable<(string Id, string Unit, string Text)> figures) =>
        figures.Aggregate(new ReportBuilder(Source), (builder, figure) => With(builder, figure.Id, figure.Unit, figure.Text));

    /// <summary>The document of a report with the figure written so.</summary>
    public static string Document(string unit, string text)
    {
        JsonNode document = Documents.GetOrAdd(unit, code => JsonNode.Parse(Template(code).ToJson())!).DeepClone();
        document["figures"]![0]!["value"] = text;
        return document.ToJsonString();
    }

    /// <summary>The row of a report with the figure written so, and without what would only repeat it.</summary>
    public static FigureRow Row(string unit, string text) => Rows.GetOrAdd(unit, code => Template(code).ToRows()[0] with
    {
        Value = null,
        Low = null,
        LowIncluded = null,
        High = null,
        HighIncluded = null,
        Qualifier = null,
        Exact = null,
        ReportHash = null,
    }) with { AsWritten = text };

    public static Answer Figure(Report report, string id = FigureId) => Answer.Of(Reading.From(report[id].Stated));

    private static Report Template(string unit) => Templates.GetOrAdd(unit, code => Builder(code, Plain(code)).Build());

    private static ReportBuilder With(ReportBuilder builder, string id, string unit, string text) =>
        builder.Add(id, Measure(unit), Pairing, text, ReportingPeriod.Year(2021));
}
