using System.Collections.Immutable;

namespace Guangming.Domain;

/// <summary>Holds a report against itself, or several of the same pairings against each other (报告核对).</summary>
/// <remarks>
/// Immutable and thread-safe. Only actual numbers are checked: expectations and targets never count as such. The cost
/// grows with the number of figures, n log n at most.
/// </remarks>
public sealed class ReportAuditor
{
    private ReportAuditor(ImmutableArray<AuditRule> rules) => Rules = rules;

    /// <summary>All built-in rules.</summary>
    public static ReportAuditor Default { get; } = new([.. AuditRules.All]);

    /// <summary>The rules that are applied, by id.</summary>
    public ImmutableArray<AuditRule> Rules { get; }

    /// <summary>The same auditor with one more rule.</summary>
    /// <param name="rule">The rule; its id must be free.</param>
    /// <exception cref="ArgumentException">There is a rule of this id.</exception>
    public ReportAuditor With(AuditRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return Rules.Any(one => string.Equals(one.Id, rule.Id, StringComparison.Ordinal))
            ? throw new ArgumentException($"There is a rule '{rule.Id}' already.", nameof(rule))
            : new ReportAuditor([.. Rules.Add(rule).OrderBy(one => one.Id, StringComparer.Ordinal)]);
    }

    /// <summary>The same auditor without some rules.</summary>
    /// <param name="ids">Their ids.</param>
    /// <exception cref="ArgumentException">There is no such rule; the message names the nearest.</exception>
    public ReportAuditor Without(params IEnumerable<string> ids)
    {
        HashSet<string> off = [.. ids];
        return off.FirstOrDefault(id => !Rules.Any(rule => string.Equals(rule.Id, id, StringComparison.Ordinal))) is { } unknown
            ? throw new ArgumentException($"There is no rule '{unknown}'.{NearMiss.Hint(unknown, Rules.Select(rule => rule.Id))}", nameof(ids))
            : new ReportAuditor([.. Rules.Where(rule => !off.Contains(rule.Id))]);
    }

    /// <summary>Holds one report against itself.</summary>
    /// <param name="report">The report.</param>
    /// <param name="options">How to read its numbers; <see langword="null"/> for the usual choice.</param>
    public AuditReport Audit(Report report, AuditOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        return AuditAll([report], options);
    }

    /// <summary>Holds several reports against themselves and against each other, such as those of two years.</summary>
    /// <param name="reports">The reports, in any order.</param>
    /// <param name="options">How to read their numbers; <see langword="null"/> for the usual choice.</param>
    /// <exception cref="ArgumentException">There is none, or one is missing.</exception>
    public AuditReport AuditAll(IEnumerable<Report> reports, AuditOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(reports);
        ImmutableArray<Report> all = [.. reports];
        if (all.IsEmpty || all.Any(report => report is null))
        {
            throw new ArgumentException("Expected at least one report, and none that is missing.", nameof(reports));
        }

        all = [.. all.OrderBy(report => report.Source.Published.ToInstant())];
        AuditData data = new(all, options ?? AuditOptions.Default);
        ImmutableArray<Check>.Builder checks = ImmutableArray.CreateBuilder<Check>();
        foreach (AuditRule rule in Rules)
        {
            checks.AddRange(rule.Apply(new AuditContext(data, rule)));
        }

        return new AuditReport(all, checks.DrainToImmutable());
    }
}
