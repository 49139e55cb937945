using System.Collections.Immutable;

namespace Guangming.Domain;

/// <summary>Finds anchors again in an edited text.</summary>
/// <remarks>
/// Tokens keep their order when a text is edited, so the largest set of occurrences in ascending order is taken, the
/// least displaced among equals. A token without a place is looked for where its nearest neighbour before it has gone: a
/// number that stands there, and is no other anchor's, is what it was changed to. O(m log m) in the number of occurrences.
/// </remarks>
internal static class AnchorAlignment
{
    private const string NumberMarks = "0123456789.,，%％多余百千万亿〇零一二三四五六七八九十两";

    public static ImmutableArray<AnchorCheck> Align(ImmutableArray<SourceAnchor> anchors, SourceText text)
    {
        AnchorCheck[] checks = new AnchorCheck[anchors.Length];
        if (anchors.All(text.Holds))
        {
            return [.. anchors.Select(anchor => new AnchorCheck(anchor, AnchorStatus.Intact, anchor))];
        }

        int[] order = [.. Enumerable.Range(0, anchors.Length).OrderBy(i => anchors[i].Start).ThenBy(i => anchors[i].Length)];
        int?[] places = Places([.. order.Select(i => anchors[i])], text.Text);
        bool[] isTaken = Taken(order, anchors, places, text.Text.Length);
        int shift = 0;
        for (int k = 0; k < order.Length; k++)
        {
            SourceAnchor anchor = anchors[order[k]];
            if (places[k] is { } place)
            {
                shift = place - anchor.Start;
                AnchorStatus status = text.Holds(anchor) && shift == 0 ? AnchorStatus.Intact : AnchorStatus.Moved;
                checks[order[k]] = new AnchorCheck(anchor, status, text.AnchorAt(place, anchor.Length));
            }
            else
            {
                SourceAnchor? instead = NumberAt(text, anchor.Start + shift, anchor.Token);
                instead = instead is null || isTaken.AsSpan(instead.Start, instead.Length).Contains(true) ? null : instead;
                checks[order[k]] = new AnchorCheck(anchor, instead is null ? AnchorStatus.Gone : AnchorStatus.Changed, instead);
            }
        }

        return [.. checks];
    }

    /// <summary>The place of each anchor, in ascending order; <see langword="null"/> where it has none.</summary>
    private static int?[] Places(ImmutableArray<SourceAnchor> anchors, string text)
    {
        Dictionary<string, List<int>> occurrences = new(StringComparer.Ordinal);
        List<Candidate> candidates = [];
        AscendingBest best = new(text.Length + 1);
        for (int k = 0; k < anchors.Length; k++)
        {
            SourceAnchor anchor = anchors[k];
            if (!occurrences.TryGetValue(anchor.Token, out List<int>? found))
            {
                occurrences[anchor.Token] = found = Occurrences(text, anchor.Token);
            }

            // All candidates of one anchor look at the state before it, so an anchor takes one place at most.
            int batch = candidates.Count;
            foreach (int place in found)
            {
                int before = best.Before(place);
                (int count, long cost) = before < 0 ? (0, 0L) : (candidates[before].Count, candidates[before].Cost);
                candidates.Add(new Candidate(k, place, count + 1, cost + Math.Abs((long)place - anchor.Start), before));
            }

            for (int c = batch; c < candidates.Count; c++)
            {
                best.Offer(candidates[c].Place, c, candidates);
            }
        }

        int?[] places = new int?[anchors.Length];
        for (int c = best.Before(text.Length + 1); c >= 0; c = candidates[c].Before)
        {
            places[candidates[c].Anchor] = candidates[c].Place;
        }

        // Two anchors may start at one place (a rate said of two things, a date and what happened then), and then still do.
        for (int k = 1; k < anchors.Length; k++)
        {
            places[k] ??= anchors[k].Start == anchors[k - 1].Start ? PlaceIfHeld(text, places[k - 1], anchors[k].Token) : null;
        }

        for (int k = anchors.Length - 1; k > 0; k--)
        {
            places[k - 1] ??= anchors[k].Start == anchors[k - 1].Start ? PlaceIfHeld(text, places[k], anchors[k - 1].Token) : null;
        }

        return places;
    }

    private static int? PlaceIfHeld(string text, int? place, string token) =>
        place is { } at && text.AsSpan(at).StartsWith(token) ? at : null;

    /// <summary>Which characters of the text belong to an anchor that has its place.</summary>
    private static bool[] Taken(int[] order, ImmutableArray<SourceAnchor> anchors, int?[] places, int length)
    {
        bool[] isTaken = new bool[length];
        for (int k = 0; k < order.Length; k++)
        {
            if (places[k] is { } place)
            {
                isTaken.AsSpan(place, anchors[order[k]].Length).Fill(true);
            }
        }

        return isTaken;
    }

    /// <summary>Where <paramref name="token"/> stands as a number of its own, not inside a longer one.</summary>
    private static List<int> Occurrences(string text, string token)
    {
        List<int> found = [];
        for (int at = text.IndexOf(token, StringComparison.Ordinal); at >= 0; at = text.IndexOf(token, at + 1, StringComparison.Ordinal))
        {
            int end = at + token.Length;
            bool cutsBefore = at > 0 && (char.IsAsciiDigit(text[at - 1]) || (text[at - 1] is '.' or ',' && at > 1 && char.IsAsciiDigit(text[at - 2])));
            bool cutsAfter = end < text.Length && char.IsAsciiDigit(text[end]) && char.IsAsciiDigit(token[^1]);
            if (!cutsBefore && !cutsAfter)
            {
                found.Add(at);
            }
        }

        return found;
    }

    /// <summary>The number that stands at or just around an offset, with the unit of the old token where it follows.</summary>
    private static SourceAnchor? NumberAt(SourceText text, int offset, string oldToken)
    {
        string all = text.Text;
        if (offset < 0 || offset >= all.Length || !NumberMarks.Contains(all[offset], StringComparison.Ordinal))
        {
            return null;
        }

        int start = offset;
        while (start > 0 && char.IsAsciiDigit(all[start - 1]))
        {
            start--;
        }

        int end = offset;
        while (end < all.Length && end - start < SourceAnchor.LongestToken / 2 && NumberMarks.Contains(all[end], StringComparison.Ordinal))
        {
            end++;
        }

        ReadOnlySpan<char> unit = oldToken.AsSpan().TrimStart(NumberMarks);
        if (unit.Length > 0 && all.AsSpan(end).StartsWith(unit))
        {
            end += unit.Length;
        }

        return text.LineIndexAt(start) < 0 ? null : text.AnchorAt(start, end - start);
    }

    private readonly record struct Candidate(int Anchor, int Place, int Count, long Cost, int Before);

    /// <summary>The best chain that ends before a place: a Fenwick tree over places.</summary>
    private sealed class AscendingBest(int places)
    {
        private readonly int[] _best = [.. Enumerable.Repeat(-1, places + 1)];
        private List<Candidate> _candidates = [];

        public int Before(int place)
        {
            int best = -1;
            for (int i = place; i > 0; i -= i & -i)
            {
                best = Better(_best[i], best);
            }

            return best;
        }

        public void Offer(int place, int candidate, List<Candidate> candidates)
        {
            _candidates = candidates;
            for (int i = place + 1; i < _best.Length; i += i & -i)
            {
                _best[i] = Better(candidate, _best[i]);
            }
        }

        private int Better(int a, int b)
        {
            if (a < 0 || b < 0)
            {
                return Math.Max(a, b);
            }

            (Candidate x, Candidate y) = (_candidates[a], _candidates[b]);
            return x.Count != y.Count ? (x.Count > y.Count ? a : b) : x.Cost <= y.Cost ? a : b;
        }
    }
}
