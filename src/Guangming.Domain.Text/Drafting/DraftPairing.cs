namespace Guangming.Domain.Text;

/// <summary>A pairing of a draft (草稿中的结对关系): given by the caller, or found in the text.</summary>
public sealed class DraftPairing
{
    internal DraftPairing(Pairing pairing, SourceAnchor? anchor, LocalizedText reason) => (Pairing, Anchor, Reason) = (pairing, anchor, reason);

    /// <summary>The pairing. One that was found says so in its note, and travels with it in the document.</summary>
    public Pairing Pairing { get; }

    /// <summary>Whether it was found in the text; else it was given.</summary>
    public bool IsFound => Anchor is not null;

    /// <summary>Where the text says it; <see langword="null"/> where it was given.</summary>
    public SourceAnchor? Anchor { get; }

    /// <summary>Why it is there.</summary>
    public LocalizedText Reason { get; }

    /// <summary>The parties and the reason.</summary>
    public override string ToString() => $"{Pairing}: {Reason}";

    internal static DraftPairing Given(Pairing pairing) => new(pairing, null, new LocalizedText("由调用方给定", "given"));
}
