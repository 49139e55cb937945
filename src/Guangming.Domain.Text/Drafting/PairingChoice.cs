using System.Collections.Immutable;

namespace Guangming.Domain.Text;

/// <summary>The pairing that a place of a text speaks of, or why none can be told.</summary>
/// <param name="Pairing">The pairing; <see langword="null"/> where none can be told.</param>
/// <param name="Place">The name that told it; <see langword="null"/> where there is one pairing only, or none was named.</param>
/// <param name="Why">Why none can be told; <see langword="null"/> where one is.</param>
internal readonly record struct PairingChoice(Pairing? Pairing, SourceAnchor? Place, LocalizedText? Why)
{
    /// <summary>Whether anything is told at all: a pairing, or why there is none.</summary>
    public bool IsTold => Pairing is not null || Why is not null;

    /// <summary>The recipients that are named together; empty for one.</summary>
    public ImmutableArray<Pairing> Group { get => field.IsDefault ? [] : field; init; } = [];

    public static PairingChoice None { get; } = new(null, null, new LocalizedText("附近没有受帮扶方的名称", "no recipient is named near it"));

    public static PairingChoice Several { get; } = new(null, null, new LocalizedText("同时说到几个受帮扶方，分不出是哪一个", "it is said of several recipients together"));
}
