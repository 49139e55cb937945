namespace ReportConsole.Commands;

/// <summary>What was asked of an audit.</summary>
/// <param name="Files">The documents of the reports, one or more; <see langword="null"/> stands for the shipped one.</param>
/// <param name="IsJson">Whether the checks go out in JSON.</param>
/// <param name="SarifFile">Where to write the SARIF log.</param>
/// <param name="SourceFile">The text of the first report's source, so that the log has lines and columns.</param>
internal sealed record AuditRequest(IReadOnlyList<string?> Files, bool IsJson, string? SarifFile, string? SourceFile);
