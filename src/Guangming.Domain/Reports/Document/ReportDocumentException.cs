using System.Collections.Immutable;
using System.Text.Json;

namespace Guangming.Domain;

/// <summary>A document is no report (报告文件有误): every problem with its path, its line where known, and what was expected.</summary>
/// <remarks>
/// It is a <see cref="JsonException"/>, so that whoever reads reports through <c>JsonSerializer</c> catches it as one.
/// There the serializer fills in <see cref="JsonException.LineNumber"/> (counted from 0) of the first problem.
/// </remarks>
public sealed class ReportDocumentException : JsonException
{
    internal ReportDocumentException(ImmutableArray<Finding> findings)
        : base(FindingList.Text(findings)) => Findings = findings;

    internal ReportDocumentException(ImmutableArray<Finding> findings, string? path, long line, long position)
        : base(FindingList.Text(findings), path, line, position) => Findings = findings;

    /// <summary>All problems, the first one first.</summary>
    public ImmutableArray<Finding> Findings { get; }
}
