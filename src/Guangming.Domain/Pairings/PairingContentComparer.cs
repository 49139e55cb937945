using System.Diagnostics.CodeAnalysis;

namespace Guangming.Domain;

/// <summary>Tells pairings apart by all they say: reports of different authors may use one id for different pairings.</summary>
internal sealed class PairingContentComparer : IEqualityComparer<Pairing>
{
    public static PairingContentComparer Instance { get; } = new();

    public bool Equals(Pairing? x, Pairing? y) => x is null ? y is null : y is not null && x.HasSameContent(y);

    public int GetHashCode([DisallowNull] Pairing obj) => obj.GetHashCode();
}
