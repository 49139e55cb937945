using Guangming.Domain.Text;

namespace Guangming.Domain.Exchange;

/// <summary>A file that was read (已读文件): a report, or prose that is still to be drafted, or a refusal.</summary>
/// <param name="File">The file.</param>
internal sealed record LoadedFile(FolderFile File)
{
    /// <summary>Why it was not read.</summary>
    public LocalizedText? Refusal { get; init; }

    /// <summary>The prose.</summary>
    public SourceDocument? Document { get; init; }

    /// <summary>Who supports whom, as the prose says.</summary>
    public FoundParties? Parties { get; init; }

    /// <summary>The day to which the prose speaks.</summary>
    public ReportDay? Day { get; init; }

    /// <summary>The programme that the prose names.</summary>
    public Programme? Programme { get; init; }

    /// <summary>The report.</summary>
    public Report? Report { get; init; }

    /// <summary>What the drafter made of the prose.</summary>
    public Draft? Draft { get; init; }
}
