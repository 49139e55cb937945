using System.Collections.Immutable;
using Guangming.Domain;

namespace ReportConsole.Views;

/// <summary>A rule of an audit and how its checks came out.</summary>
internal sealed record RuleCount(AuditRule Rule, ImmutableArray<Check> Checks)
{
    public int With(CheckVerdict verdict) => Checks.Count(check => check.Verdict == verdict);

    public static ImmutableArray<RuleCount> All(AuditReport audit) =>
    [
        .. audit.Checks.GroupBy(check => check.Rule).Select(group => new RuleCount(group.Key, [.. group])).OrderBy(count => count.Rule.Id, StringComparer.Ordinal),
    ];
}
