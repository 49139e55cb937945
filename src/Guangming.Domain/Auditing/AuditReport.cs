using System.Collections.Immutable;

namespace Guangming.Domain;

/// <summary>What an audit found (核对结果): every check with its verdict, and the problems among them.</summary>
/// <remarks>Immutable.</remarks>
public sealed class AuditReport
{
    internal AuditReport(ImmutableArray<Report> reports, ImmutableArray<Check> checks)
    {
        (Reports, Checks) = (reports, checks);
        Findings = [.. checks.Where(check => check.Verdict == CheckVerdict.Fails).OrderByDescending(check => check.Severity).Select(check => check.ToFinding())];
    }

    /// <summary>The reports, by their time of publication.</summary>
    public ImmutableArray<Report> Reports { get; }

    /// <summary>All checks, by rule.</summary>
    public ImmutableArray<Check> Checks { get; }

    /// <summary>The problems: what fails, the gravest first.</summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>Whether a check fails that rests on nothing but what is stated, by a rule of severity <see cref="Severity.Error"/>.</summary>
    public bool HasErrors => Findings.Any(finding => finding.Severity == Severity.Error);

    /// <summary>The checks with one verdict.</summary>
    /// <param name="verdict">The verdict.</param>
    public ImmutableArray<Check> With(CheckVerdict verdict) => [.. Checks.Where(check => check.Verdict == verdict)];

    /// <summary>How many checks have which verdict.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{Checks.Count(check => check.Verdict == CheckVerdict.Holds)} hold, {Checks.Count(check => check.Verdict == CheckVerdict.Fails)} fail, {Checks.Count(check => check.Verdict == CheckVerdict.NotCheckable)} not checkable");
}
