using Guangming.Domain;
using Guangming.Domain.Exchange;

namespace ReportConsole.Json;

/// <summary>A checked folder as <c>check --json</c> shows it: its files by path, its doubts in the order of the list.</summary>
internal sealed record FolderItem(IReadOnlyList<FileItem> Files, IReadOnlyList<DoubtItem> Doubts)
{
    public static FolderItem Of(FolderReport report, Language language) => new(
        [.. report.Files.Select(file => FileItem.Of(file, language))],
        [.. report.Doubts.Select(doubt => DoubtItem.Of(doubt, language))]);
}
