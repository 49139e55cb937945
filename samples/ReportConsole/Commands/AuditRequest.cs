namespace ReportConsole.Commands;

/// <summary>What was asked of an audit.</summary>
/// <param name="Further">Documents of further reports.</param>
/// <param name="IsJson">Whether the checks go out in JSON.</param>
/// <param name="SarifFile">Where to write the SARIF log.</param>
/// <param name="SourceFile">The text of the report's source, so that the log has lines and columns.</param>
internal sealed record AuditRequest(IReadOnlyList<string> Further, bool IsJson, string? SarifFile, string? SourceFile);
