using System.Collections.Immutable;

namespace Guangming.Domain;

/// <summary>The one usual slip that would repair a failed check (差错诊断).</summary>
/// <remarks>Immutable. Given only where exactly one kind of slip explains the failure; several figures may carry it.</remarks>
public sealed class Diagnosis
{
    internal Diagnosis(SlipKind kind, LocalizedText message, ImmutableArray<Figure> figures) => (Kind, Message, Figures) = (kind, message, figures);

    /// <summary>The kind of slip.</summary>
    public SlipKind Kind { get; }

    /// <summary>The slip in words.</summary>
    public LocalizedText Message { get; }

    /// <summary>The figures in one of which the slip may be.</summary>
    public ImmutableArray<Figure> Figures { get; }

    /// <summary>The English message.</summary>
    public override string ToString() => Message.In(Language.English);
}
