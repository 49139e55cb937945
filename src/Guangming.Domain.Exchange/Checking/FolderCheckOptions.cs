using Guangming.Domain.Text;

namespace Guangming.Domain.Exchange;

/// <summary>How a folder of reports is checked (核查选项).</summary>
/// <remarks>Immutable; equality is by content.</remarks>
public sealed record FolderCheckOptions
{
    /// <summary>A folder with the reports of earlier years; <see langword="null"/> where they lie in the same folder, or there are none.</summary>
    public string? PreviousFolder { get; init; }

    /// <summary>The rules that are applied.</summary>
    public ReportAuditor Auditor { get; init; } = ReportAuditor.Default;

    /// <summary>How numbers are read.</summary>
    public AuditOptions AuditOptions { get; init; } = AuditOptions.Default;

    /// <summary>Which words of prose make a figure of which measure.</summary>
    public PhraseTable Phrases { get; init; } = PhraseTable.Default;

    /// <summary>How many reports are worked on at once; 0 for as many as there are processors.</summary>
    public int Parallel { get; init; }
}
