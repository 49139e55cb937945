using System.Collections.Immutable;

namespace Guangming.Domain.Text;

/// <summary>Finds the names of recipients in a text, and of places that are nobody's.</summary>
internal sealed class PlaceMarks
{
    // What is done for a place; a place behind these that is no recipient is somebody else's.
    private static readonly string[] Verbs = ["帮扶", "扶贫", "支援", "援助", "结对", "位于", "赴", "助力", "协助", "支持", "对口"];

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
        return name.Length > 2 && name[^1] is '县' or '市' or '区' or '镇' or '村' or '旗' or '乡' ? names.Append(name[..^1]).Distinct(StringComparer.Ordinal) : names.Distinct(StringComparer.Ordinal);
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
        HashSet<string> bare = [.. PlaceReader.All(text, 0, text.Length).SelectMany(place => place.Parts).Where(part => part.Kind is DivisionKind.Prefecture or DivisionKind.County && part.Bare.Length is 2 or 3 && !_known.Contains(part.Name)).Select(part => part.Bare)];
        bare.ExceptWith(_known);
        foreach (string verb in Verbs)
        {
            for (int at = text.IndexOf(verb, StringComparison.Ordinal); at >= 0; at = text.IndexOf(verb, at + verb.Length, StringComparison.Ordinal))
            {
                int from = at + verb.Length;
                int length = bare.Contains(text.Substring(from, Math.Min(3, text.Length - from))) ? 3 : bare.Contains(text.Substring(from, Math.Min(2, text.Length - from))) ? 2 : 0;
                if (length > 0 && !isTaken.AsSpan(from, length).Contains(true))
                {
                    isTaken.AsSpan(from, length).Fill(true);
                    marks.Add(new PlaceMark(from, from + length, []));
                }
                else if (PlaceReader.TryAt(text, from, out PlaceName place) && place.Last.Kind is not (DivisionKind.Province or DivisionKind.Village)
                    && !IsKnown(place) && !isTaken.AsSpan(from, place.End - from).Contains(true))
                {
                    isTaken.AsSpan(from, place.End - from).Fill(true);
                    marks.Add(new PlaceMark(from, place.End, []));
                }
            }
        }
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
