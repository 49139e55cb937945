using Guangming.Domain.Text;

namespace Guangming.Domain.Exchange;

/// <summary>A file that was read (已读文件): a report, perhaps drafted from prose, or a refusal.</summary>
/// <param name="File">The file.</param>
internal sealed record LoadedFile(FolderFile File)
{
    /// <summary>Why it was not read.</summary>
    public LocalizedText? Refusal { get; init; }

    /// <summary>The prose.</summary>
    public SourceDocument? Document { get; init; }

    /// <summary>The day to which the prose speaks.</summary>
    public ReportDay? Day { get; init; }

    /// <summary>What the drafter made of the prose.</summary>
    public Draft? Draft { get; init; }

    /// <summary>The report.</summary>
    public Report? Report { get; init; }

    /// <summary>Everything that the prose states, as it is audited.</summary>
    public ProseReport? Prose { get; init; }

    /// <summary>What is audited: the report, or everything that the prose states.</summary>
    public Report? Audited => Prose?.Report ?? Report;
}
