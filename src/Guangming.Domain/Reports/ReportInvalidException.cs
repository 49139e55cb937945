using System.Collections.Immutable;

namespace Guangming.Domain;

/// <summary>A report was built of things that do not fit together (报告不成立). All problems are in it.</summary>
public sealed class ReportInvalidException : InvalidOperationException
{
    internal ReportInvalidException(ImmutableArray<Finding> findings)
        : base("The report does not fit together:" + Environment.NewLine + FindingList.Text(findings)) => Findings = findings;

    /// <summary>All problems.</summary>
    public ImmutableArray<Finding> Findings { get; }
}
