namespace Guangming.Domain;

/// <summary>A number or name of the source that is no figure of the report, and why (未收录内容).</summary>
/// <remarks>Immutable; equality is by content.</remarks>
public sealed record LeftOut
{
    /// <summary>Says what was left out.</summary>
    /// <param name="kind">A code such as <c>ordinal</c>, <c>date</c>, <c>name</c>, <c>style</c>.</param>
    /// <param name="anchor">Where it stands.</param>
    /// <param name="reason">Why it is no figure.</param>
    /// <exception cref="ArgumentException">The kind is malformed.</exception>
    public LeftOut(string kind, SourceAnchor anchor, LocalizedText reason)
    {
        Kind = Codes.RequireCode(kind, nameof(kind));
        ArgumentNullException.ThrowIfNull(anchor);
        ArgumentNullException.ThrowIfNull(reason);
        (Anchor, Reason) = (anchor, reason);
    }

    /// <summary>The kind, a code.</summary>
    public string Kind { get; }

    /// <summary>Where it stands.</summary>
    public SourceAnchor Anchor { get; }

    /// <summary>Why it is no figure.</summary>
    public LocalizedText Reason { get; }

    /// <summary>The anchor and the reason.</summary>
    public override string ToString() => $"{Anchor}: {Reason}";
}
