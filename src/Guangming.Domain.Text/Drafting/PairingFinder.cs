using System.Buffers;
using System.Collections.Immutable;

namespace Guangming.Domain.Text;

/// <summary>Finds the pairing that each place of a text speaks of, by the recipients' names.</summary>
/// <remarks>
/// The last name before the figure in its paragraph decides; else the last that an earlier paragraph or heading named, or the pairing that
/// one stands under. A name that several recipients share is told apart by the supporter named last in the paragraph. With one pairing
/// only, it is that one.
/// </remarks>
internal sealed class PairingFinder
{
    private const int BehindReach = 40;
    private const int LongestPlace = 8;
    private const int LongestAddress = 16;
    private static readonly SearchValues<char> NoNames = SearchValues.Create("的各全我本该贫困协作受援重点示范人家个省级对口区");
    private static readonly SearchValues<char> Ends = SearchValues.Create("，。；,;\n\r");

    // What is done for a place; a place behind these that is no recipient is somebody else's.
    private static readonly string[] Verbs = ["帮扶", "扶贫", "支援", "援助", "结对", "位于", "赴", "助力", "协助", "支持"];

    private readonly ImmutableArray<Pairing> _pairings;
    private readonly List<(string Name, ImmutableArray<Pairing> Pairings)> _names;

    public PairingFinder(ImmutableArray<Pairing> pairings)
    {
        _pairings = pairings;
        _names =
        [
            .. pairings.SelectMany(pairing => NamesOf(pairing.Recipient).Distinct(StringComparer.Ordinal).Select(name => (Name: name, Pairing: pairing)))
                .GroupBy(pair => pair.Name, pair => pair.Pairing, StringComparer.Ordinal)
                .Select(group => (group.Key, group.ToImmutableArray()))
                .OrderByDescending(pair => pair.Key.Length),
        ];
    }

    /// <summary>The pairing of each mention; <see langword="null"/> where none is named.</summary>
    public Pairing?[] Find(string text, ImmutableArray<FigureMention> mentions)
    {
        Pairing?[] found = new Pairing?[mentions.Length];
        List<(int At, ImmutableArray<Pairing> Pairings)> places = Places(text);
        int next = 0;
        Pairing? current = _pairings.Length == 1 ? _pairings[0] : null;
        int paragraphStart = 0;
        for (int i = 0; i < mentions.Length; i++)
        {
            int start = text.LastIndexOfAny(['\n', '\r'], mentions[i].Start) + 1;
            if (start > paragraphStart)
            {
                // What earlier paragraphs named goes on; a place within a pairing no longer stands for the whole of it.
                for (; next < places.Count && places[next].At < start; next++)
                {
                    current = After(text, paragraphStart, places[next], current);
                }

                current = current?.Parent is { } parent && _pairings.Contains(parent) ? parent : current;
                paragraphStart = start;
            }

            for (; next < places.Count && places[next].At < mentions[i].Start; next++)
            {
                current = After(text, paragraphStart, places[next], current);
            }

            // A name behind the figure in its own clause is nearer than one before the clause: 已安排资金49万元帮扶下察隅镇.
            bool hasNearer = next < places.Count && !places[next].Pairings.IsEmpty && Reaches(text, mentions[i].End, places[next].At)
                && (next == 0 || text.AsSpan(places[next - 1].At, mentions[i].Start - places[next - 1].At).IndexOfAny(Ends) >= 0);
            found[i] = hasNearer ? Choose(text, paragraphStart, places[next], current) ?? current : current;
        }

        return found;
    }

    private static bool Reaches(string text, int from, int to) => to - from < BehindReach && text.AsSpan(from, to - from).IndexOfAny(Ends) < 0;

    private static Pairing? After(string text, int paragraphStart, (int At, ImmutableArray<Pairing> Pairings) place, Pairing? current) =>
        place.Pairings.IsEmpty ? null : Choose(text, paragraphStart, place, current) ?? current;

    // Of several pairings with recipients of one name: the one whose supporter was named last in the paragraph.
    private static Pairing? Choose(string text, int paragraphStart, (int At, ImmutableArray<Pairing> Pairings) place, Pairing? current)
    {
        if (place.Pairings is [var only])
        {
            return only;
        }

        Pairing? best = null;
        int last = -1;
        ReadOnlySpan<char> before = text.AsSpan(Math.Min(paragraphStart, place.At), Math.Max(0, place.At - paragraphStart));
        foreach (Pairing pairing in place.Pairings)
        {
            foreach (string name in NamesOf(pairing.Supporter))
            {
                int at = before.LastIndexOf(name);
                (best, last) = at > last ? (pairing, at) : (best, last);
            }
        }

        return best ?? (current is not null && place.Pairings.Contains(current) ? current : null);
    }

    private List<(int At, ImmutableArray<Pairing> Pairings)> Places(string text)
    {
        List<(int At, ImmutableArray<Pairing> Pairings)> places = [];
        bool[] isTaken = new bool[text.Length];
        foreach ((string name, ImmutableArray<Pairing> pairings) in _names)
        {
            for (int at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + name.Length, StringComparison.Ordinal))
            {
                if (!isTaken.AsSpan(at, name.Length).Contains(true))
                {
                    isTaken.AsSpan(at, name.Length).Fill(true);
                    places.Add((at, pairings));
                }
            }
        }

        AddOthers(text, places);
        places.Sort((a, b) => a.At.CompareTo(b.At));
        return places;
    }

    // 对口支援西藏林芝市: places of which no pairing was given end what was said of one before.
    private void AddOthers(string text, List<(int At, ImmutableArray<Pairing> Pairings)> places)
    {
        foreach (string verb in Verbs)
        {
            for (int at = text.IndexOf(verb, StringComparison.Ordinal); at >= 0; at = text.IndexOf(verb, at + verb.Length, StringComparison.Ordinal))
            {
                int from = at + verb.Length;
                ReadOnlySpan<char> behind = text.AsSpan(from, Math.Min(LongestAddress, text.Length - from));
                int end = behind.IndexOfAny("县市州旗镇");
                if (end is >= 2 and <= LongestPlace && IsName(behind[..end]) && !NamesRecipient(behind))
                {
                    places.Add((from, []));
                }
            }
        }
    }

    private static bool IsName(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (!CharTable.IsHan(c))
            {
                return false;
            }
        }

        return text.IndexOfAny(NoNames) < 0 && !text.EndsWith("超") && !text.EndsWith("城");
    }

    private bool NamesRecipient(ReadOnlySpan<char> text)
    {
        foreach ((string name, _) in _names)
        {
            if (text.IndexOf(name) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<string> NamesOf(Party party)
    {
        foreach (Division division in party.Members)
        {
            if (division.Kind == DivisionKind.Group || division.Name.Chinese is not { } name)
            {
                continue;
            }

            yield return name;
            if (name.Length > 2 && name[^1] is '县' or '市' or '区' or '镇' or '村' or '旗')
            {
                yield return name[..^1];
            }

            foreach (string alias in division.Aliases)
            {
                yield return alias;
            }
        }
    }
}
