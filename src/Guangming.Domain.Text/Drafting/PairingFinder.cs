using System.Collections.Immutable;

namespace Guangming.Domain.Text;

/// <summary>Finds the pairing that each figure of a text is about, by the recipients' names.</summary>
/// <remarks>
/// The last name before the figure in its paragraph decides; else the heading above that names one, down to the next of its rank; else
/// what the paragraph before was about. A name that several recipients share is told apart by the supporter named last in the paragraph, or
/// by the one that most pairings share. Recipients named together (两县, 甲县和乙县) are told apart by 分别 only.
/// </remarks>
internal sealed partial class PairingFinder
{
    private const int BehindReach = 40;
    private const int BeforeReach = 200;
    private const int ParagraphReach = 4096;
    private const int MostNamed = 16;

    private readonly ImmutableArray<Pairing> _pairings;
    private readonly PlaceMarks _places;
    private readonly string _text;
    private readonly TextLines _lines;
    private readonly Party? _mainSupporter;
    private readonly PairingChoice[] _scopes = new PairingChoice[TextLines.Unnumbered];
    private PairingChoice _whole;
    private int _lineStart;

    public PairingFinder(ImmutableArray<Pairing> pairings, string text, TextLines lines)
    {
        (_pairings, _text, _lines, _places) = (pairings, text, lines, new PlaceMarks(pairings));
        IGrouping<Party, Pairing>[] supporters = [.. pairings.GroupBy(pairing => pairing.Supporter).OrderByDescending(group => group.Count())];
        _mainSupporter = supporters.Length > 0 && (supporters.Length == 1 || supporters[0].Count() > supporters[1].Count()) ? supporters[0].Key : null;
    }

    /// <summary>The pairing of each mention.</summary>
    public PairingChoice[] Find(ImmutableArray<FigureMention> mentions)
    {
        PairingChoice[] found = new PairingChoice[mentions.Length];
        List<PlaceMark> places = _places.In(_text);
        Pairing[] top = [.. _pairings.Where(pairing => pairing.Parent is not { } parent || !_pairings.Contains(parent))];
        _whole = top is [var only] ? new PairingChoice(only, null, null) : PairingChoice.None;
        PairingChoice current = _whole;
        (int mention, int place) = (0, 0);
        for (int line = 0; line < _lines.Count && mention < mentions.Length; line++)
        {
            (int start, int end) = _lines[line];
            _lineStart = start;
            current = Above(current);
            current = OnHeading(line, mentions, mention, places, place, current);
            for (; mention < mentions.Length && mentions[mention].Start < end; mention++)
            {
                for (; place < places.Count && places[place].Start < mentions[mention].Start; place++)
                {
                    current = After(places, place, current);
                }

                found[mention] = At(mentions, mention, places, place, current);
            }

            for (; place < places.Count && places[place].Start < end; place++)
            {
                current = After(places, place, current);
            }
        }

        return found;
    }

    // What an earlier paragraph named goes on; a place within a pairing no longer stands for the whole of it, nor do several together.
    private PairingChoice Above(PairingChoice current) =>
        current.Pairing?.Parent is { } parent && _pairings.Contains(parent) ? current with { Pairing = parent }
        : current.Group.IsEmpty ? current : PairingChoice.Several;

    // A heading sets what the text below it is about, down to the next one of its rank.
    private PairingChoice OnHeading(int line, ImmutableArray<FigureMention> mentions, int mention, List<PlaceMark> places, int place, PairingChoice current)
    {
        int rank = _lines.RankOf(line);
        int end = _lines.HeadEnd(line);
        bool holdsFigure = mention < mentions.Length && mentions[mention].Start < end;
        if (rank > 0 && !holdsFigure)
        {
            PairingChoice named = Named(line, places, place);
            bool isWhole = named.IsTold && (rank != TextLines.Unnumbered || named.Pairing is not { Parent: not null });
            rank = rank == TextLines.Unnumbered ? 0 : rank;
            if (isWhole || rank > 0)
            {
                _scopes.AsSpan(rank).Clear();
                _scopes[rank] = named;
            }

            // 四、下一步打算: a section that names nobody is about all, not about the one before it.
            current = named.IsTold ? named : rank is 1 or 2 ? _whole : current;
        }

        int scope = line > 0 ? Array.FindLastIndex(_scopes, one => one.IsTold) : -1;
        return scope >= 0 ? _scopes[scope] : current;
    }

    // What a heading names: a recipient, another place, or a programme.
    private PairingChoice Named(int line, List<PlaceMark> places, int place)
    {
        PairingChoice named = default;
        for (; place < places.Count && places[place].Start < _lines.HeadEnd(line); place++)
        {
            named = After(places, place, named);
        }

        return !named.IsTold && _lines.RankOf(line) < TextLines.Unnumbered ? ByPlaceOrProgramme(line) : named;
    }

    // （一）丙县: a section of a place that is nobody's recipient. 三、对口支援: a section of the one pairing under that programme.
    private PairingChoice ByPlaceOrProgramme(int line)
    {
        int start = _lines[line].Start;
        if (PlaceReader.All(_text, start, _lines.HeadEnd(line)).Find(place => place.Last.Kind is DivisionKind.County or DivisionKind.Prefecture && !_places.IsKnown(place)) is { } other)
        {
            return OtherPlace(new SourceAnchor(line + 1, other.Start, _text[other.Start..other.End]));
        }

        if (Programmes.Of(_text.AsSpan(start, _lines.HeadEnd(line) - start)) is not { } programme)
        {
            return default;
        }

        ImmutableArray<Pairing> all = [.. _pairings.Where(pairing => pairing.Programme.Equals(programme) && (pairing.Parent is not { } parent || !_pairings.Contains(parent)))];
        return all switch
        {
            [var only] => new PairingChoice(only, null, null),
            [] => default,
            _ => PairingChoice.Several with { Group = all },
        };
    }

    private static PairingChoice OtherPlace(SourceAnchor anchor) =>
        new(null, anchor, new LocalizedText($"前面说的是别处“{anchor.Token}”", $"another place is named before it, {anchor.Token}"));

    private PairingChoice After(List<PlaceMark> places, int index, PairingChoice current)
    {
        PlaceMark mark = places[index];
        SourceAnchor anchor = new(_lines.At(mark.Start) + 1, mark.Start, _text[mark.Start..mark.End]);
        if (mark.Pairings.IsEmpty)
        {
            return OtherPlace(anchor);
        }

        PairingChoice chosen = Choose(mark, anchor, current);
        bool isJoined = index > 0 && places[index - 1] is { Pairings.IsEmpty: false } before && IsJoint(_text.AsSpan(before.End, mark.Start - before.End));
        if (!isJoined || chosen.Pairing is null || (current.Pairing is null && current.Group.IsEmpty))
        {
            return chosen;
        }

        ImmutableArray<Pairing> group = current.Group.IsEmpty ? [current.Pairing!] : current.Group;
        return group.Contains(chosen.Pairing) ? chosen with { Group = group.Length > 1 ? group : [] } : PairingChoice.Several with { Group = group.Add(chosen.Pairing) };
    }

    private static bool IsJoint(ReadOnlySpan<char> gap) => PairingLexicon.Joints.Has(gap) || PairingLexicon.LooseJoints.Has(gap);

    // Of several pairings with recipients of one name: the one whose supporter was named last in the paragraph.
    private PairingChoice Choose(PlaceMark mark, SourceAnchor anchor, PairingChoice current)
    {
        if (mark.Pairings is [var only])
        {
            return new PairingChoice(only, anchor, null);
        }

        Pairing? best = null;
        int last = -1;
        int from = Math.Max(_lineStart, mark.Start - ParagraphReach);
        ReadOnlySpan<char> before = _text.AsSpan(from, Math.Max(0, mark.Start - from));
        foreach (Pairing pairing in mark.Pairings)
        {
            foreach (string name in pairing.Supporter.Members.SelectMany(PlaceMarks.NamesOf))
            {
                int at = before.LastIndexOf(name);
                (best, last) = at > last ? (pairing, at) : (best, last);
            }
        }

        // What this paragraph or the heading above chose goes on; what an earlier paragraph chose does not.
        bool isNear = current.Place is { } place && (place.Start >= _lineStart || _lines.IsHeading(place.Line - 1));
        best ??= isNear && current.Pairing is { } known && mark.Pairings.Contains(known) ? known : null;
        Pairing[] main = best is null ? [.. mark.Pairings.Where(pairing => pairing.Supporter.Equals(_mainSupporter))] : [];
        best ??= main is [var one] ? one : null;
        return best is not null
            ? new PairingChoice(best, anchor, null)
            : new PairingChoice(null, anchor, new LocalizedText($"“{anchor.Token}”有几个帮扶方，分不出是哪一个", $"{anchor.Token} has several supporters, and nothing tells which"));
    }

    private PairingChoice At(ImmutableArray<FigureMention> mentions, int index, List<PlaceMark> places, int next, PairingChoice current)
    {
        FigureMention mention = mentions[index];
        if (OfGroup(mention) is { } sized)
        {
            return sized;
        }

        int from = Math.Max(Math.Max(next > 0 ? places[next - 1].End : 0, _lineStart), mention.Start - BeforeReach);
        ReadOnlySpan<char> since = _text.AsSpan(from, Math.Max(0, mention.Start - from));
        if (_pairings.Length > 1 && PairingLexicon.TryTogether(since[(since.LastIndexOfAny(Punctuation.Stops) + 1)..], out string together, out bool isTown))
        {
            ImmutableArray<Pairing> group = current.Group.Length > 1 ? current.Group : All(together, isTown);
            return Share(mentions, index, group, from) is { } told ? current with { Pairing = told, Why = null } : Compound(group) ?? PairingChoice.Several with { Group = group };
        }

        if (current.Group.Length > 1)
        {
            return Compound(current.Group) ?? (Share(mentions, index, current.Group, from) is { } share ? current with { Pairing = share, Why = null } : PairingChoice.Several with { Group = current.Group, Place = current.Place });
        }

        PairingChoice behind = HasNearer(mentions, index, places, next) ? After(places, next, current) : default;
        if (behind.Pairing is not null)
        {
            return behind;
        }

        return NamedBefore(places, next, mention) is { IsEmpty: false } several ? Compound(several) ?? PairingChoice.Several with { Group = several } : current;
    }

    // A name behind the figure in its own clause is nearer than one before the clause: 已安排资金49万元帮扶下察隅镇.
    private bool HasNearer(ImmutableArray<FigureMention> mentions, int index, List<PlaceMark> places, int next)
    {
        FigureMention mention = mentions[index];
        return next < places.Count && !places[next].Pairings.IsEmpty && Reaches(mention.End, places[next].Start)
            && (next == 0 || _text.AsSpan(places[next - 1].Start, Math.Max(0, mention.Start - places[next - 1].Start)).IndexOfAny(Punctuation.ClauseEnds) >= 0)
            && (index + 1 >= mentions.Length || mentions[index + 1].Start > places[next].Start);
    }

    private bool Reaches(int from, int to) => to - from < BehindReach && _text.AsSpan(from, to - from).IndexOfAny(Punctuation.ClauseEnds) < 0;
}
