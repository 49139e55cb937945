namespace Guangming.Domain;

/// <summary>The names and codes by which one side of the pairings is found.</summary>
internal sealed class PartyNames
{
    private readonly Dictionary<string, List<Pairing>> _byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<DivisionCode, List<Pairing>> _byCode = [];

    public PartyNames(IEnumerable<Pairing> pairings, Func<Pairing, Party> side)
    {
        foreach (Pairing pairing in pairings)
        {
            Party party = side(pairing);
            if (party.Members.Length > 1)
            {
                Add(_byName, party.Name(Language.Chinese), pairing);
                Add(_byName, party.Name(Language.English), pairing);
            }

            foreach (Division member in party.Members)
            {
                Add(member, pairing);
            }
        }
    }

    public IReadOnlyCollection<string> AllNames => _byName.Keys;

    public IReadOnlyCollection<string> AllCodes => [.. _byCode.Keys.Order().Select(c => c.ToString())];

    public IReadOnlyList<Pairing>? Find(string name) => _byName.GetValueOrDefault(name);

    public IReadOnlyList<Pairing>? Find(DivisionCode code) => _byCode.GetValueOrDefault(code);

    // A unit is also found under what its predecessors were called.
    private void Add(Division member, Pairing pairing)
    {
        for (Division? unit = member; unit is not null; unit = unit.Predecessor)
        {
            foreach (string name in unit.Names)
            {
                Add(_byName, name, pairing);
            }

            if (unit.Code is { } code)
            {
                Add(_byCode, code, pairing);
            }
        }
    }

    private static void Add<TKey>(Dictionary<TKey, List<Pairing>> index, TKey key, Pairing pairing)
        where TKey : notnull
    {
        if (!index.TryGetValue(key, out List<Pairing>? list))
        {
            index.Add(key, list = []);
        }

        // One pairing comes in one run, so its last entry is enough to look at.
        if (list.Count == 0 || !ReferenceEquals(list[^1], pairing))
        {
            list.Add(pairing);
        }
    }
}
