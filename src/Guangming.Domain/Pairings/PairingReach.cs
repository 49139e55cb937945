namespace Guangming.Domain;

/// <summary>How far a question to a <see cref="PairingNetwork"/> reaches.</summary>
public enum PairingReach
{
    /// <summary>Only pairings that name the division itself, its predecessor or its successor (直接).</summary>
    Direct,

    /// <summary>Also those that reach it through levels (逐级): through what it lies in, and through pairings above or below.</summary>
    ThroughLevels,
}
