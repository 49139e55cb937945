using Guangming.Domain;
using Guangming.Domain.Exchange;
using NodaTime.Text;

namespace ReportConsole.Json;

/// <summary>A checked file; its messages in the session's language.</summary>
internal sealed record FileItem(
    string Path, string? Refusal, string? Remark, bool IsDrafted, string? Date, IReadOnlyList<string> Pairings, int? Figures, int Doubts, IReadOnlyList<string> Predecessors)
{
    public static FileItem Of(CheckedFile file, Language language) => new(
        file.Path,
        file.Refusal?.In(language),
        file.Remark?.In(language),
        file.IsDrafted,
        file.Report is { } report ? LocalDatePattern.Iso.Format(report.Source.PublishedOn) : null,
        file.Report is { } one ? [.. one.Pairings.All.Select(pairing => pairing.ToString(language))] : [],
        file.Report?.Figures.Count,
        file.Doubts.Length,
        file.Predecessors);
}
