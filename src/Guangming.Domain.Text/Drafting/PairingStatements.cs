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
            if (PairingWords.TryAt(text, at, out string word, out bool isStrong))
            {
                statements.Take(at, word, isStrong);
                at += word.Length - 1;
            }
        }

        return statements._found;
    }

    private void Take(int at, string word, bool isStrong)
    {
        int from = Math.Max(0, Math.Max(at - Reach, _text.AsSpan(0, at).LastIndexOfAny(PairingWords.Ends) + 1));
        bool isHeading = _lines.IsHeading(_lines.At(at));
        ImmutableArray<ImmutableArray<PlaceName>> behind = word is "受援" ? [] : Behind(at + word.Length);
        List<PlaceName> before = PlaceReader.All(_text, from, at);
        if (_text.AsSpan(at + word.Length).StartsWith("单位") && before.Count > 0 && TryName(at + word.Length + 2, out PlaceName unit))
        {
            Add(at, word, unit, false, [[before[^1]]]); // 乙村的帮扶单位甲街道.
            return;
        }

        if (!behind.IsEmpty)
        {
            PlaceName? supporter = before.Count > 0 && PairingWords.LeavesPlace(_text.AsSpan(before[^1].End, at - before[^1].End)) ? before[^1] : null;
            if (supporter is { Start: > 0 } named && _text[named.Start - 1] is '对' or '赴' or '到' or '与' or '向' or '在' or '同')
            {
                supporter = null; // 与丙市开展…、帮扶乙县: another recipient, not the supporter.
                before = [];
                from = at;
            }

            if (isStrong || isHeading || supporter is not null)
            {
                Add(at, word, supporter, supporter is null && PairingWords.IsElided(_text.AsSpan(from, at - from)), behind);
            }

            return;
        }

        if (isHeading && Listed(at + word.Length) is { IsEmpty: false } listed && before.Count > 0)
        {
            Add(at, word, before[^1], false, listed); // 甲区驻村帮扶工作情况：乙村、丙村.
            return;
        }

        int run = before.Count - 1;
        while (run > 0 && IsJoint(_text.AsSpan(before[run - 1].End, before[run].Start - before[run - 1].End)))
        {
            run--;
        }

        // 甲区与乙县、丙县结对: who is named before 与 supports those behind it.
        run = run == 0 && before.Count >= 2 && _text[before[0].End] is '与' or '和' or '同' ? 1 : run;
        if (run > 0)
        {
            PlaceName first = before[run - 1];
            ImmutableArray<ImmutableArray<PlaceName>> others = [.. before.Skip(run).Select(place => ImmutableArray.Create(place))];
            ReadOnlySpan<char> between = _text.AsSpan(first.End, before[run].Start - first.End);
            bool isJoined = IsJoint(between);
            if (!isJoined && between is [.., '与' or '和'] && before[^1].End == at && word is "帮扶" or "支援" or "援助" or "对口帮扶" or "结对帮扶")
            {
                Add(at, word, before[^1], false, [[first]]); // 乙县脱贫与甲区帮扶情况: who stands right before the word gives.
            }
            else if (between.EndsWith("由"))
            {
                Add(at, word, before[run], false, [[first]]);
            }
            else if (PairingWords.LeavesPlace(between) && PairingWords.LeavesPlace(_text.AsSpan(before[^1].End, at - before[^1].End)) && (isStrong || isHeading || word == "协作") && Leads(between))
            {
                Add(at, word, first, false, others);
            }
        }
        else if (before.Count > 0 && (isStrong || isHeading))
        {
            ReadOnlySpan<char> lead = _text.AsSpan(from, before[0].Start - from);
            ImmutableArray<ImmutableArray<PlaceName>> all = [.. before.Select(place => ImmutableArray.Create(place))];
            if (word == "受援")
            {
                Add(at, word, null, true, all);
            }
            else if (Leads(lead) || lead.EndsWith("承担") || lead.EndsWith("负责"))
            {
                Add(at, word, null, PairingWords.IsElided(lead), all); // 我区承担甲县、乙县东西部协作任务.
            }
        }
    }

    private static bool IsJoint(ReadOnlySpan<char> gap) => gap is "、" or "和" or "与" or "及" or "同" or "以及";

    // 与, 赴, 对口 right before a place make it the other side.
    private static bool Leads(ReadOnlySpan<char> before) =>
        before.Length > 0 && before.Length < Reach && (before[^1] is '与' or '和' or '同' or '跟' or '赴' or '到' or '往' or '向' or '对' or '在' or '—' or '-' or '·' or '、'
            || before.EndsWith("对口") || before.EndsWith("帮助") || before.EndsWith("支持") || before.EndsWith("结对") || before.EndsWith("帮扶"));

    // The places right behind the word: 甲县, 甲县和乙县, 甲市（乙开发区）, or a name whose full form stands elsewhere.
    private ImmutableArray<ImmutableArray<PlaceName>> Behind(int at)
    {
        List<ImmutableArray<PlaceName>> groups = [];
        while (at < _text.Length && PairingWords.Fillers.Contains(_text[at], StringComparison.Ordinal))
        {
            at++;
        }

        char joint = '、';
        while (TryName(at, out PlaceName place))
        {
            if (joint is not ('（' or '('))
            {
                groups.Add([place]);
            }
            else if (place.Last.Kind is DivisionKind.FunctionalArea || place.Last.Kind <= groups[^1][^1].Last.Kind)
            {
                groups[^1] = groups[^1].Add(place); // What stands in brackets and is no part of it is supported with it.
            }

            joint = place.End < _text.Length ? _text[place.End] : '。';
            if (joint is not ('、' or '和' or '与' or '及' or '（' or '('))
            {
                break;
            }

            at = place.End + 1;
        }

        return [.. groups];
    }

    // What a heading lists behind its colon.
    private ImmutableArray<ImmutableArray<PlaceName>> Listed(int at)
    {
        int end = _lines[_lines.At(at)].End;
        int colon = _text.AsSpan(at, Math.Max(0, end - at)).IndexOfAny('：', ':');
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

    private void Add(int at, string word, PlaceName? supporter, bool isElided, ImmutableArray<ImmutableArray<PlaceName>> recipients)
    {
        ImmutableArray<ImmutableArray<PlaceName>> others = [.. recipients.Where(group => supporter is null || group[0].Name != supporter.Name)];
        if (!others.IsEmpty)
        {
            _found.Add(new PairingStatement(at, word, supporter, isElided, others));
        }
    }
}
