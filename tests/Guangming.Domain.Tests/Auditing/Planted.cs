using System.Text.Json.Nodes;

namespace Guangming.Domain.Tests;

/// <summary>Reports with an error planted in them, and what an audit makes of it.</summary>
internal static class Planted
{
    /// <summary>The shipped report with another value for some figures.</summary>
    public static Report Shipped(params (string Id, string Value)[] values) => Shipped(document =>
    {
        foreach ((string id, string value) in values)
        {
            Figure(document, id)["value"] = value;
        }
    });

    /// <summary>The shipped report after a change to its document.</summary>
    public static Report Shipped(Action<JsonNode> change)
    {
        JsonNode document = JsonNode.Parse(Reports.Guangming2020.ToJson())!;
        change(document);
        return Report.FromJson(document.ToJsonString());
    }

    /// <summary>One figure of a document.</summary>
    public static JsonNode Figure(JsonNode document, string id) =>
        document["figures"]!.AsArray().Single(figure => (string)figure!["id"]! == id)!;

    /// <summary>A small report of figures and relations.</summary>
    public static Report Small(FigureRelation[] relations, params FigureDraft[] figures) => Of(2020, relations, figures);

    /// <summary>A small report of a year.</summary>
    public static Report Of(int year, FigureRelation[] relations, params FigureDraft[] figures) => TestReports.With(
        builder => relations.Aggregate(figures.Aggregate(builder, (all, figure) => all.Add(figure)), (all, relation) => all.Add(relation)), year);

    /// <summary>What an audit of the reports finds: rule, severity and slip if one is diagnosed, then the figures.</summary>
    public static string[] Found(params Report[] reports) => Found(AuditOptions.Default, reports);

    /// <summary>What an audit of the reports finds, numbers read as the options say.</summary>
    public static string[] Found(AuditOptions options, params Report[] reports)
    {
        AuditReport audit = ReportAuditor.Default.AuditAll(reports, options);
        Check[] failed = [.. audit.With(CheckVerdict.Fails).OrderByDescending(check => check.Severity)];
        audit.Findings.Select(finding => (finding.Id, finding.Severity, finding.Message))
            .Should().Equal(failed.Select(check => (check.Rule.Id, check.Severity, check.Message)));
        return [.. failed.Select(Line)];
    }

    private static string Line(Check check)
    {
        string slip = check.Diagnosis is { } diagnosis ? $" {diagnosis.Kind}" : string.Empty;
        return $"{check.Rule.Id} {check.Severity}{slip}: {string.Join(", ", check.Figures.Select(figure => figure.Id))}";
    }
}
