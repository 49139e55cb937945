using System.Collections.Immutable;

namespace Guangming.Domain.Text;

/// <summary>Finds the places of a text that say who supports whom: 甲区对口帮扶乙县, 甲区与乙县东西部协作, 乙县由甲区结对帮扶.</summary>
internal sealed class PairingStatements
{
    private const int Reach = 48;

    private readonly string _text;
    private readonly TextLines _lines;
    private readonly Dictionary<string, PlaceName> _names;
    private readonly List<PairingStatement> _found = [];

    private PairingStatements(string text, TextLines lines, Dictionary<string, PlaceName> names) => (_text, _lines, _names) = (text, lines, names);

    /// <summary>All of them, in order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="names">The places that the text names in full, by their names without endings: 田林 is 田林县.</param>
    public static IReadOnlyList<PairingStatement> Of(string text, TextLines lines, Dictionary<string, PlaceName> names)
    {
        PairingStatements statements = new(text, lines, names);
        for (int at = 0; at < text.Length; at++)
        {
            if (PairingLexicon.TryAt(text, at, out string word, out SupportTraits traits))
            {
                statements.Take(at, word, traits);
                at += word.Length - 1;
            }
        }

        return statements._found;
    }

    private void Take(int at, string word, SupportTraits traits)
    {
        int from = Math.Max(0, Math.Max(at - Reach, _text.AsSpan(0, at).LastIndexOfAny(Punctuation.StatementEnds) + 1));
        bool isHeading = _lines.IsHeading(_lines.At(at));
        Statement said = new(at, word, from, traits, isHeading || traits.HasFlag(SupportTraits.Alone));
        List<PlaceName> before = PlaceReader.All(_text, from, at);
        int body = PairingLexicon.Body.At(_text, said.End);
        if (body > 0 && before.Count > 0 && TryName(said.End + body, out PlaceName unit))
        {
            Add(said, unit, false, [[before[^1]]]); // 乙村的帮扶单位甲街道.
        }
        else if (!said.Is(SupportTraits.Received) && Behind(said.End) is { IsEmpty: false } behind)
        {
            TakeBehind(said, before, behind);
        }
        else if (isHeading && before.Count > 0 && Listed(said.End) is { IsEmpty: false } listed)
        {
            Add(said, before[^1], false, listed); // 甲区驻村帮扶工作情况：乙村、丙村.
        }
        else if (OtherSide(before) is > 0 and var run)
        {
            TakeBothSides(said, before, run);
        }
        else if (before.Count > 0 && said.IsEnough)
        {
            TakeBefore(said, before);
        }
    }

    // 甲区对口帮扶乙县.
    private void TakeBehind(Statement said, List<PlaceName> before, ImmutableArray<ImmutableArray<PlaceName>> behind)
    {
        PlaceName? supporter = before.Count > 0 && LeavesPlace(before[^1].End, said.At) ? before[^1] : null;
        int from = said.From;
        if (supporter is not null && PairingLexicon.Towards.EndsBefore(_text, supporter.Start))
        {
            supporter = null; // 与丙市开展…、帮扶乙县: another recipient, not the supporter.
            from = said.At;
        }

        if (said.IsEnough || supporter is not null)
        {
            Add(said, supporter, supporter is null && IsElided(_text.AsSpan(from, said.At - from)), behind);
        }
    }

    // Where the places of the other side begin among those before the word; 0 where there is one side only.
    private int OtherSide(List<PlaceName> before)
    {
        int run = before.Count - 1;
        while (run > 0 && IsJoint(Between(before[run - 1], before[run])))
        {
            run--;
        }

        // 甲区与乙县、丙县结对: who is named before 与 supports those behind it.
        return run == 0 && before.Count >= 2 && PairingLexicon.With.StartsAt(_text, before[0].End) ? 1 : run;
    }

    private void TakeBothSides(Statement said, List<PlaceName> before, int run)
    {
        PlaceName first = before[run - 1];
        ReadOnlySpan<char> between = Between(first, before[run]);
        if (!IsJoint(between) && PairingLexicon.With.EndsBefore(between, between.Length) && before[^1].End == said.At && said.Is(SupportTraits.Given))
        {
            Add(said, before[^1], false, [[first]]); // 乙县脱贫与甲区帮扶情况: who stands right before the word gives.
        }
        else if (PairingLexicon.By.EndsBefore(between, between.Length))
        {
            Add(said, before[run], false, [[first]]);
        }
        else if (LeavesPlace(first.End, before[run].Start) && LeavesPlace(before[^1].End, said.At) && (said.IsEnough || said.Is(SupportTraits.Mutual)) && Leads(between))
        {
            Add(said, first, false, Each(before.Skip(run)));
        }
    }

    private void TakeBefore(Statement said, List<PlaceName> before)
    {
        ReadOnlySpan<char> lead = _text.AsSpan(said.From, before[0].Start - said.From);
        if (said.Is(SupportTraits.Received))
        {
            Add(said, null, true, Each(before));
        }
        else if (Leads(lead) || PairingLexicon.TakesOn.EndsBefore(lead, lead.Length))
        {
            Add(said, null, IsElided(lead), Each(before)); // 我区承担甲县、乙县东西部协作任务.
        }
    }

    private static ImmutableArray<ImmutableArray<PlaceName>> Each(IEnumerable<PlaceName> places) => [.. places.Select(place => ImmutableArray.Create(place))];

    private ReadOnlySpan<char> Between(PlaceName one, PlaceName other) => _text.AsSpan(one.End, other.Start - one.End);

    private static bool IsJoint(ReadOnlySpan<char> gap) => PairingLexicon.Joints.Has(gap) || PairingLexicon.With.Has(gap);

    // 与, 赴, 对口 right before a place make it the other side.
    private static bool Leads(ReadOnlySpan<char> before) => before.Length < Reach && PairingLexicon.Leads.EndsBefore(before, before.Length);

    // Whether what stands between a supporter and the word leaves the place the supporter: 光明区积极帮扶, not 光明区人民医院帮扶.
    private bool LeavesPlace(int from, int to) => !PairingLexicon.OtherBodies.IsIn(_text.AsSpan(from, to - from));

    // Whether nobody is named before the word: nothing but adverbs, dates and 我区.
    private static bool IsElided(ReadOnlySpan<char> before)
    {
        if (PairingLexicon.Pronouns.IsIn(before))
        {
            return true;
        }

        int at = 0;
        while (at < before.Length)
        {
            int step = Math.Max(PairingLexicon.Adverbs.At(before, at), Characters.IsHan(before[at]) && Characters.Numeral(before[at]) < 0 ? 0 : 1);
            if (step == 0)
            {
                return false;
            }

            at += step;
        }

        return true;
    }

    // The places right behind the word: 甲县, 甲县和乙县, 甲市（乙开发区）, or a name whose full form stands elsewhere.
    private ImmutableArray<ImmutableArray<PlaceName>> Behind(int at)
    {
        List<ImmutableArray<PlaceName>> groups = [];
        while (at < _text.Length && PairingLexicon.Fillers.Contains(_text[at]))
        {
            at++;
        }

        bool isInBrackets = false;
        while (TryName(at, out PlaceName place))
        {
            if (!isInBrackets)
            {
                groups.Add([place]);
            }
            else if (place.Last.Kind is DivisionKind.FunctionalArea || place.Last.Kind <= groups[^1][^1].Last.Kind)
            {
                groups[^1] = groups[^1].Add(place); // What stands in brackets and is no part of it is supported with it.
            }

            isInBrackets = place.End < _text.Length && Punctuation.Opening.Contains(_text[place.End]);
            int joint = isInBrackets ? 1 : PairingLexicon.Joints.At(_text, place.End);
            if (joint == 0)
            {
                break;
            }

            at = place.End + joint;
        }

        return [.. groups];
    }

    // What a heading lists behind its colon.
    private ImmutableArray<ImmutableArray<PlaceName>> Listed(int at)
    {
        int end = _lines[_lines.At(at)].End;
        int colon = _text.AsSpan(at, Math.Max(0, end - at)).IndexOfAny(Punctuation.Colons);
        return colon < 0 ? [] : Behind(at + colon + 1);
    }

    private bool TryName(int at, out PlaceName place)
    {
        if (PlaceReader.TryAt(_text, at, out place) && place.Last.Kind != DivisionKind.Province)
        {
            return true;
        }

        int from = place.Parts.IsEmpty ? at : place.End;
        for (int length = 4; length >= 2; length--)
        {
            if (from + length <= _text.Length && _names.TryGetValue(_text.Substring(from, length), out PlaceName? full))
            {
                place = full with { Start = at, End = from + length };
                return true;
            }
        }

        return !place.Parts.IsEmpty;
    }

    private void Add(Statement said, PlaceName? supporter, bool isElided, ImmutableArray<ImmutableArray<PlaceName>> recipients)
    {
        ImmutableArray<ImmutableArray<PlaceName>> others = [.. recipients.Where(group => supporter is null || group[0].Name != supporter.Name)];
        if (!others.IsEmpty)
        {
            _found.Add(new PairingStatement(said.At, said.Word, supporter, isElided, others));
        }
    }

    /// <summary>A word of support where it stands.</summary>
    /// <param name="At">Where it starts.</param>
    /// <param name="Word">The word.</param>
    /// <param name="From">Where its clause starts.</param>
    /// <param name="Traits">What it tells.</param>
    /// <param name="IsEnough">Whether it tells support where no supporter is named.</param>
    private readonly record struct Statement(int At, string Word, int From, SupportTraits Traits, bool IsEnough)
    {
        public int End => At + Word.Length;

        public bool Is(SupportTraits trait) => Traits.HasFlag(trait);
    }
}
