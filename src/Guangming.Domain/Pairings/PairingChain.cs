using System.Collections.Immutable;

namespace Guangming.Domain;

/// <summary>The pairings that stand above one another and end in one division: city → county, district → county, subdistrict → town (帮扶链条).</summary>
/// <remarks>Money that passes along a chain is the same money, and counts once.</remarks>
public sealed class PairingChain
{
    internal PairingChain(ImmutableArray<Pairing> pairings) => Pairings = pairings;

    /// <summary>The pairings from the uppermost to the one nearest to the division; at least one.</summary>
    public ImmutableArray<Pairing> Pairings { get; }

    /// <summary>The pairing nearest to the division.</summary>
    public Pairing Last => Pairings[^1];

    /// <summary>The pairings in order: <c>Shenzhen → Zayu; Guangming → Zayu; Xinhu → Xia Zayu</c>.</summary>
    public override string ToString() => string.Join("; ", Pairings);
}
