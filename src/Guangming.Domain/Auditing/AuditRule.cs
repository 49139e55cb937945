namespace Guangming.Domain;

/// <summary>One rule of an audit (核对规则): a stable id, names, a severity, and what it does.</summary>
/// <remarks>Immutable. The built-in ones are <see cref="AuditRules"/>; a page for each is in docs/rules.</remarks>
public sealed class AuditRule
{
    private readonly Func<AuditContext, IEnumerable<Check>> _apply;

    /// <summary>Makes a rule.</summary>
    /// <param name="id">The stable id: letters and digits, such as <c>GM2001</c>; choose letters of your own.</param>
    /// <param name="name">What it asks, in Chinese and English.</param>
    /// <param name="severity">How grave a failure is.</param>
    /// <param name="apply">Looks at the reports and gives the checks; <see cref="AuditContext.Compare"/> makes them.</param>
    /// <exception cref="ArgumentException">The id is no such word.</exception>
    public AuditRule(string id, LocalizedText name, Severity severity, Func<AuditContext, IEnumerable<Check>> apply)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(apply);
        if (!id.All(char.IsAsciiLetterOrDigit))
        {
            throw new ArgumentException($"The id '{id}' of a rule has letters and digits only.", nameof(id));
        }

        if (!Enum.IsDefined(severity))
        {
            throw new ArgumentOutOfRangeException(nameof(severity), severity, "Expected a member of Severity.");
        }

        (Id, Name, Severity, _apply) = (id, name, severity, apply);
    }

    /// <summary>The stable id.</summary>
    public string Id { get; }

    /// <summary>What it asks.</summary>
    public LocalizedText Name { get; }

    /// <summary>How grave a failure is.</summary>
    public Severity Severity { get; }

    /// <summary>Id and name.</summary>
    public override string ToString() => $"{Id} {Name}";

    internal IEnumerable<Check> Apply(AuditContext context) => _apply(context);
}
