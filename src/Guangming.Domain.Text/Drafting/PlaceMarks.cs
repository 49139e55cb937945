using System.Collections.Immutable;

namespace Guangming.Domain.Text;

/// <summary>Finds the names of recipients in a text, and of places that are nobody's.</summary>
internal sealed class PlaceMarks
{
    // How long a name without its ending is, where it stands for the place.
    private const int ShortestBare = 2;
    private const int LongestBare = 3;

    private readonly List<(string Name, ImmutableArray<Pairing> Pairings)> _names;
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    public PlaceMarks(ImmutableArray<Pairing> pairings)
    {
        Dictionary<string, List<Pairing>> names = new(StringComparer.Ordinal);
        foreach (Pairing pairing in pairings)
        {
            foreach (string name in pairing.Recipient.Members.SelectMany(NamesOf))
            {
                Add(names, name, pairing);
            }
        }

        // 帮扶汕尾 means the district of Shanwei, where nothing else of Shanwei is supported.
        Dictionary<string, List<Pairing>> wider = new(StringComparer.Ordinal);
        foreach (Pairing pairing in pairings.Where(pairing => pairing.Parent is null))
        {
            foreach (string name in pairing.Recipient.Members.SelectMany(Above).SelectMany(NamesOf))
            {
                Add(wider, name, pairing);
            }
        }

        foreach ((string name, List<Pairing> one) in wider.Where(pair => pair.Value.Count == 1 && !names.ContainsKey(pair.Key)))
        {
            names[name] = one;
        }

        _known.UnionWith(names.Keys);
        _known.UnionWith(wider.Keys);
        _known.UnionWith(pairings.SelectMany(pairing => pairing.Supporter.Members).SelectMany(member => NamesOf(member).Concat(Above(member).SelectMany(NamesOf))));
        _names = [.. names.Select(pair => (pair.Key, pair.Value.ToImmutableArray())).OrderByDescending(pair => pair.Key.Length)];
    }

    /// <summary>The names that a division goes by in prose: its name, that name without its ending, its aliases.</summary>
    public static IEnumerable<string> NamesOf(Division division)
    {
        if (division.Kind == DivisionKind.Group || division.Name.Chinese is not { } name)
        {
            return [];
        }

        IEnumerable<string> names = [name, .. division.Aliases.Where(alias => Characters.IsHan(alias[0]))];
        return name.Length > 2 && PlaceLexicon.LeftOut.Contains(name[^1]) ? names.Append(name[..^1]).Distinct(StringComparer.Ordinal) : names.Distinct(StringComparer.Ordinal);
    }

    /// <summary>Whether a place, or one that it lies in, is a party of a pairing or above one.</summary>
    public bool IsKnown(PlaceName place) => place.Parts.Any(part => _known.Contains(part.Name) || _known.Contains(part.Bare));

    /// <summary>All of them, in order, without overlap.</summary>
    public List<PlaceMark> In(string text)
    {
        List<PlaceMark> marks = [];
        bool[] isTaken = new bool[text.Length];
        foreach ((string name, ImmutableArray<Pairing> pairings) in _names)
        {
            for (int at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + name.Length, StringComparison.Ordinal))
            {
                if (!isTaken.AsSpan(at, name.Length).Contains(true))
                {
                    isTaken.AsSpan(at, name.Length).Fill(true);
                    marks.Add(new PlaceMark(at, at + name.Length, pairings));
                }
            }
        }

        AddOthers(text, isTaken, marks);
        marks.Sort((a, b) => a.Start.CompareTo(b.Start));
        return marks;
    }

    // 对口支援西藏林芝市: places of which no pairing is known end what was said of one before.
    private void AddOthers(string text, bool[] isTaken, List<PlaceMark> marks)
    {
        // 帮扶汕尾：… is another place too, where 汕尾市 stands elsewhere in the text.
        HashSet<string> bare = [.. PlaceReader.All(text, 0, text.Length).SelectMany(place => place.Parts).Where(part => part.Kind is DivisionKind.Prefecture or DivisionKind.County && part.Bare.Length is >= ShortestBare and <= LongestBare && !_known.Contains(part.Name)).Select(part => part.Bare)];
        bare.ExceptWith(_known);
        for (int at = 0; at < text.Length; at++)
        {
            if (PairingLexicon.DoneFor.At(text, at) is > 0 and var verb && OtherAt(text, at + verb, bare) is > 0 and var length && !isTaken.AsSpan(at + verb, length).Contains(true))
            {
                isTaken.AsSpan(at + verb, length).Fill(true);
                marks.Add(new PlaceMark(at + verb, at + verb + length, []));
            }
        }
    }

    // The length of a place's name that is nobody's, short or full; 0 where none starts there.
    private int OtherAt(string text, int at, HashSet<string> bare)
    {
        for (int length = LongestBare; length >= ShortestBare; length--)
        {
            if (at + length <= text.Length && bare.Contains(text.Substring(at, length)))
            {
                return length;
            }
        }

        return PlaceReader.TryAt(text, at, out PlaceName place) && place.Last.Kind is not (DivisionKind.Province or DivisionKind.Village) && !IsKnown(place) ? place.End - at : 0;
    }

    private static void Add(Dictionary<string, List<Pairing>> names, string name, Pairing pairing)
    {
        if (!names.TryGetValue(name, out List<Pairing>? known))
        {
            names[name] = known = [];
        }

        if (!known.Contains(pairing))
        {
            known.Add(pairing);
        }
    }

    private static IEnumerable<Division> Above(Division division)
    {
        for (Division? above = division.Within; above is not null; above = above.Within)
        {
            if (above.Kind == DivisionKind.Prefecture || (division.Kind == DivisionKind.Village && above.Kind == DivisionKind.Township))
            {
                yield return above;
            }
        }
    }
}
