using System.Runtime.InteropServices;

namespace Guangming.Domain;

/// <summary>Which pairings name a division: by id, by code, and under the ids of its predecessors. Lookups touch only what they find.</summary>
internal sealed class DivisionIndex
{
    private readonly Dictionary<string, Chain> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Chain> _byPredecessorId = new(StringComparer.Ordinal);
    private readonly Dictionary<DivisionCode, Chain> _byCode = [];
    private readonly List<Entry> _entries = [];

    /// <summary>Remembers that a pairing names <paramref name="member"/>, to be found by <paramref name="division"/>.</summary>
    public void Add(Division division, int pairing, Division member)
    {
        Add(_byId, division.Id, pairing, member);
        if (division.Code is { } code)
        {
            Add(_byCode, code, pairing, member);
        }

        for (Division? before = division.Predecessor; before is not null; before = before.Predecessor)
        {
            Add(_byPredecessorId, before.Id, pairing, member);
        }
    }

    /// <summary>Remembers it by a code alone.</summary>
    public void Add(DivisionCode code, int pairing, Division member) => Add(_byCode, code, pairing, member);

    /// <summary>What names the division itself, its predecessors or its successors.</summary>
    public void Find(Division division, List<Entry> found)
    {
        Follow(_byId, division.Id, found);
        if (division.Code is { } code)
        {
            Follow(_byCode, code, found);
        }

        // What succeeded the same predecessor (a division that was split) is another place: of predecessors only their own pairings count.
        Follow(_byPredecessorId, division.Id, found);
        for (Division? before = division.Predecessor; before is not null; before = before.Predecessor)
        {
            Follow(_byId, before.Id, found);
            if (before.Code is { } earlier)
            {
                Follow(_byCode, earlier, found);
            }
        }
    }

    /// <summary>What names a division with that code.</summary>
    public void Find(DivisionCode code, List<Entry> found) => Follow(_byCode, code, found);

    private void Add<TKey>(Dictionary<TKey, Chain> index, TKey key, int pairing, Division member)
        where TKey : notnull
    {
        int place = _entries.Count;
        ref Chain chain = ref CollectionsMarshal.GetValueRefOrAddDefault(index, key, out bool exists);
        if (exists)
        {
            CollectionsMarshal.AsSpan(_entries)[chain.Last].Next = place;
        }
        else
        {
            chain.First = place;
        }

        chain.Last = place;
        _entries.Add(new Entry { Pairing = pairing, Member = member, Next = -1 });
    }

    private void Follow<TKey>(Dictionary<TKey, Chain> index, TKey key, List<Entry> found)
        where TKey : notnull
    {
        if (!index.TryGetValue(key, out Chain chain))
        {
            return;
        }

        for (int place = chain.First; place >= 0; place = _entries[place].Next)
        {
            found.Add(_entries[place]);
        }
    }

    /// <summary>A pairing by its place in the network, and the division that it names.</summary>
    internal struct Entry
    {
        public int Pairing;
        public Division Member;
        public int Next;
    }

    private struct Chain
    {
        public int First;
        public int Last;
    }
}
