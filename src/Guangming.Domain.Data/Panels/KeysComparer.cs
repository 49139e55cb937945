using System.Collections.Immutable;

namespace Guangming.Domain.Data;

/// <summary>Compares the keys of groups, one after the other.</summary>
internal sealed class KeysComparer : IEqualityComparer<ImmutableArray<GroupKey>>, IComparer<ImmutableArray<GroupKey>>
{
    private KeysComparer()
    {
    }

    public static KeysComparer Instance { get; } = new();

    public bool Equals(ImmutableArray<GroupKey> x, ImmutableArray<GroupKey> y) => x.AsSpan().SequenceEqual(y.AsSpan());

    public int GetHashCode(ImmutableArray<GroupKey> obj)
    {
        HashCode hash = default;
        foreach (GroupKey key in obj)
        {
            hash.Add(key);
        }

        return hash.ToHashCode();
    }

    public int Compare(ImmutableArray<GroupKey> x, ImmutableArray<GroupKey> y)
    {
        int order = 0;
        for (int i = 0; order == 0 && i < x.Length && i < y.Length; i++)
        {
            order = x[i].CompareTo(y[i]);
        }

        return order != 0 ? order : x.Length.CompareTo(y.Length);
    }
}
