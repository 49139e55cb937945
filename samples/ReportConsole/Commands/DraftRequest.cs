using NodaTime;

namespace ReportConsole.Commands;

/// <summary>What was asked of a draft.</summary>
/// <param name="File">The text.</param>
/// <param name="Encoding">Its encoding, where it is named.</param>
/// <param name="Published">The day of publication, where it is named.</param>
/// <param name="Supporter">Who supports; <see langword="null"/> to find that in the text.</param>
/// <param name="Recipients">Who is supported; none to find that in the text.</param>
/// <param name="Output">The file to write: .xlsx to confirm it, else the document; <see langword="null"/> for standard output.</param>
internal sealed record DraftRequest(string File, string? Encoding, LocalDate? Published, string? Supporter, IReadOnlyList<string> Recipients, string? Output);
