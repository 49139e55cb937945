using Guangming.Domain.Exchange;

namespace ReportConsole.Json;

/// <summary>A figure that a doubt rests on.</summary>
internal sealed record EvidenceItem(string File, int? Paragraph, string Figure, string AsWritten, string? Quotation)
{
    public static EvidenceItem Of(Evidence evidence) => new(evidence.File, evidence.Paragraph, evidence.Figure.Id, evidence.Figure.Stated.Text, evidence.Quotation);
}
