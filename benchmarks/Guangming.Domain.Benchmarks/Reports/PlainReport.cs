using System.Text.Json.Serialization;

namespace Guangming.Domain.Benchmarks.Reports;

// What one writes without the library: classes with the document's members, strings for everything that is no number,
// no check of anything. Members that this document does not have stay null.
internal sealed class PlainReport
{
    public string? FormatVersion { get; set; }

    public PlainSource? Source { get; set; }

    public List<PlainDivision>? Divisions { get; set; }

    public List<PlainPairing>? Pairings { get; set; }

    public List<PlainMeasure>? Measures { get; set; }

    public List<PlainFigure>? Figures { get; set; }

    public List<PlainRelation>? Relations { get; set; }

    public List<PlainMilestone>? Milestones { get; set; }

    public List<PlainLeftOut>? LeftOut { get; set; }

    public PlainText? Note { get; set; }
}

internal sealed class PlainText
{
    public string? Zh { get; set; }

    public string? En { get; set; }
}

internal sealed class PlainSource
{
    public string? Kind { get; set; }

    public bool? Secondary { get; set; }

    public PlainText? Title { get; set; }

    public PlainText? Publisher { get; set; }

    public string? Published { get; set; }

    public PlainText? Part { get; set; }

    public string? Address { get; set; }

    public string? Language { get; set; }

    public string? TextSha256 { get; set; }

    public PlainText? Note { get; set; }
}

internal sealed class PlainDivision
{
    public string? Id { get; set; }

    public string? Code { get; set; }

    public PlainText? Name { get; set; }

    public string? Kind { get; set; }

    public string? Within { get; set; }

    public string? From { get; set; }

    public string? To { get; set; }

    public string? Predecessor { get; set; }

    public int? Size { get; set; }

    public List<string>? Aliases { get; set; }

    public PlainText? Note { get; set; }
}

internal sealed class PlainPairing
{
    public string? Id { get; set; }

    public List<string>? Supporter { get; set; }

    public List<string>? Recipient { get; set; }

    public string? Programme { get; set; }

    public string? From { get; set; }

    public string? To { get; set; }

    public string? Parent { get; set; }

    public PlainText? Note { get; set; }
}

internal sealed class PlainMeasure
{
    public string? Code { get; set; }

    public PlainText? Name { get; set; }

    public string? Unit { get; set; }

    public string? Per { get; set; }

    public string? Kind { get; set; }

    public string? Aggregation { get; set; }

    public string? Domain { get; set; }

    public string? Source { get; set; }

    public string? Stage { get; set; }

    public string? Group { get; set; }

    public string? Standard { get; set; }

    public PlainText? Note { get; set; }
}

internal sealed class PlainFigure
{
    public string? Id { get; set; }

    public string? Measure { get; set; }

    public string? Pairing { get; set; }

    public string? Place { get; set; }

    public PlainText? Scope { get; set; }

    public string? Value { get; set; }

    public bool? Exact { get; set; }

    public string? Status { get; set; }

    public string? Attribution { get; set; }

    public string? Standard { get; set; }

    public PlainBase? Of { get; set; }

    public PlainPeriod? Period { get; set; }

    public PlainAnchor? Anchor { get; set; }

    public bool? Unconfirmed { get; set; }

    public PlainText? Note { get; set; }
}

internal sealed class PlainBase
{
    public string? Figure { get; set; }

    public PlainText? Population { get; set; }

    public bool? NotNamed { get; set; }
}

internal sealed class PlainPeriod
{
    public string? Basis { get; set; }

    public string? Start { get; set; }

    public string? End { get; set; }

    public string? Granularity { get; set; }

    public string? Dated { get; set; }

    public string? Label { get; set; }
}

internal sealed class PlainAnchor
{
    public int Line { get; set; }

    public int Start { get; set; }

    public int Length { get; set; }

    public string? Token { get; set; }
}

internal sealed class PlainRelation
{
    public string? Kind { get; set; }

    public string? Part { get; set; }

    public string? Whole { get; set; }

    public string? Baseline { get; set; }

    public string? Final { get; set; }

    public string? Result { get; set; }

    public string? By { get; set; }

    public List<string>? Figures { get; set; }

    public List<string>? From { get; set; }

    public string? Origin { get; set; }

    public PlainText? Note { get; set; }
}

internal sealed class PlainMilestone
{
    public string? Id { get; set; }

    public string? Pairing { get; set; }

    public string? Place { get; set; }

    public PlainText? Scope { get; set; }

    public string? Kind { get; set; }

    public string? Date { get; set; }

    public string? Status { get; set; }

    public PlainText? Text { get; set; }

    public PlainAnchor? Anchor { get; set; }

    public PlainText? Note { get; set; }
}

internal sealed class PlainLeftOut
{
    public string? Kind { get; set; }

    public PlainAnchor? Anchor { get; set; }

    public PlainText? Reason { get; set; }
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(PlainReport))]
internal sealed partial class PlainContext : JsonSerializerContext;
