namespace Guangming.Domain.Exchange;

/// <summary>Finds out from a report's prose who supports whom (结对双方): 甲区对口帮扶乙县, 甲区与乙县开展协作.</summary>
/// <remarks>Names vote by how they stand to the verbs of assistance; what stands in the title weighs most. Nothing is found where nothing says so.</remarks>
internal sealed class PartyFinder
{
    private const int TitleWeight = 4;
    private const int BodyLength = 3000;
    private const int GapBefore = 14;
    private const int GapBehind = 10;
    private const int ReachOfAnd = 24;
    private const int LeastShare = 3;

    private static readonly string[] Verbs = ["对口帮扶", "对口支援", "对口协作", "结对帮扶", "定点帮扶", "扶贫协作", "帮扶协作", "协作帮扶", "帮扶", "支援", "援助", "援建", "结对"];
    private static readonly string[] Ands = ["与", "和", "同", "携手", "—", "－", "-", "对"];
    private static readonly string[] Deeds = ["协作", "结对", "携手", "帮扶", "支援", "对接"];

    private readonly Dictionary<string, int> _supporters = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _recipients = new(StringComparer.Ordinal);

    private PartyFinder()
    {
    }

    /// <summary>The parties of a report.</summary>
    /// <param name="text">The report.</param>
    /// <param name="name">The file's name without its folder, which often names them.</param>
    /// <returns>The supporter and the recipients; <see langword="null"/> where the text does not tell.</returns>
    public static FoundParties? Find(string text, string name)
    {
        string body = text.Length <= BodyLength ? text : text[..BodyLength];
        string title = body.TrimStart().Split('\n', '\r')[0];
        PartyFinder finder = new();
        finder.Vote(title, TitleWeight);
        finder.Vote(Path.GetFileNameWithoutExtension(name), TitleWeight);
        finder.Vote(body, 1);
        return finder.Result(title, text);
    }

    private FoundParties? Result(string title, string text)
    {
        string? supporter = Best(_supporters.Where(one => one.Value >= _recipients.GetValueOrDefault(one.Key))) ?? PlaceNames.In(title).Select(place => place.Name).FirstOrDefault(place => !_recipients.ContainsKey(place));
        int most = _recipients.Where(one => one.Key != supporter).Select(one => one.Value).DefaultIfEmpty().Max();
        if (supporter is null || most == 0)
        {
            return null;
        }

        return new FoundParties(
            supporter,
            [.. _recipients.Where(one => one.Key != supporter && one.Value * LeastShare >= most)
                .OrderBy(one => text.IndexOf(one.Key, StringComparison.Ordinal)).Select(one => one.Key)]);
    }

    private void Vote(string text, int weight)
    {
        List<PlaceName> places = PlaceNames.In(text);
        foreach (string verb in Verbs)
        {
            for (int at = text.IndexOf(verb, StringComparison.Ordinal); at >= 0; at = text.IndexOf(verb, at + verb.Length, StringComparison.Ordinal))
            {
                if (Behind(text, places, at + verb.Length) is { Count: > 0 } recipients)
                {
                    Add(_recipients, recipients, weight);
                    Add(_supporters, Before(text, places, at), weight);
                }
            }
        }

        foreach (string and in Ands)
        {
            for (int at = text.IndexOf(and, StringComparison.Ordinal); at >= 0; at = text.IndexOf(and, at + and.Length, StringComparison.Ordinal))
            {
                VoteAnd(text, places, at, at + and.Length, weight);
            }
        }
    }

    // 甲区与乙县开展东西部协作: between equals the one named first gives.
    private void VoteAnd(string text, List<PlaceName> places, int at, int end, int weight)
    {
        List<string> second = Behind(text, places, end);
        List<string> first = Before(text, places, at);
        if (second.Count == 0 || first.Count == 0 || second.Contains(first[0], StringComparer.Ordinal))
        {
            return;
        }

        int from = text.IndexOf(second[^1], end, StringComparison.Ordinal) + second[^1].Length;
        ReadOnlySpan<char> behind = Clause(text.AsSpan(from, Math.Min(ReachOfAnd, text.Length - from)));
        bool isDeed = false;
        foreach (string deed in Deeds)
        {
            isDeed |= behind.Contains(deed, StringComparison.Ordinal);
        }

        if (isDeed || weight == TitleWeight)
        {
            Add(_supporters, first, weight);
            Add(_recipients, second, weight);
        }
    }

    // The place that ends last before a word, in its clause; of 佛山市禅城区 the narrower.
    private static List<string> Before(string text, List<PlaceName> places, int at)
    {
        PlaceName? last = null;
        foreach (PlaceName place in places)
        {
            last = place.End <= at ? place : last;
        }

        return last is { } one && at - one.End <= GapBefore && text.AsSpan(one.End, at - one.End).IndexOfAny("。；\n\r") < 0 ? [one.Name] : [];
    }

    // The places right behind a word, and those that follow them in a list: 乙县、丙县和丁县.
    private static List<string> Behind(string text, List<PlaceName> places, int from)
    {
        List<string> names = [];
        int gap = GapBehind;
        int end = from;
        foreach (PlaceName place in places.Where(place => place.Start >= from))
        {
            bool isInside = place.Start == end && names.Count > 0;
            ReadOnlySpan<char> between = text.AsSpan(end, place.Start - end);
            bool isNext = names.Count == 0 || between is "、" or "和" or "与" or "及";
            if (between.Length > gap || between.IndexOfAny("。；，\n\r") >= 0 || (!isInside && !isNext))
            {
                break;
            }

            if (isInside)
            {
                names[^1] = place.Name;
            }
            else
            {
                names.Add(place.Name);
            }

            (end, gap) = (place.End, 1);
        }

        return names;
    }

    private static ReadOnlySpan<char> Clause(ReadOnlySpan<char> text)
    {
        int end = text.IndexOfAny("。；，\n\r");
        return end < 0 ? text : text[..end];
    }

    private static void Add(Dictionary<string, int> votes, List<string> names, int weight)
    {
        foreach (string name in names)
        {
            votes[name] = votes.GetValueOrDefault(name) + weight;
        }
    }

    private static string? Best(IEnumerable<KeyValuePair<string, int>> votes) =>
        votes.OrderByDescending(one => one.Value).ThenBy(one => one.Key, StringComparer.Ordinal).Select(one => one.Key).FirstOrDefault();
}
