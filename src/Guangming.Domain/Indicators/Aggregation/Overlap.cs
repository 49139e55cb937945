namespace Guangming.Domain;

/// <summary>Whether areas hold a unit in common, as far as pairings and places tell (重叠判断).</summary>
internal sealed class Overlap
{
    private Overlap(bool isPossible, LocalizedText why, IReadOnlyList<LocalizedText> notes) => (IsPossible, Why, Notes) = (isPossible, why, notes);

    /// <summary>Whether something may be counted twice.</summary>
    public bool IsPossible { get; }

    /// <summary>Why it may.</summary>
    public LocalizedText Why { get; }

    /// <summary>What is assumed where it is not.</summary>
    public IReadOnlyList<LocalizedText> Notes { get; }

    /// <summary>What parts and caller say together; a pairing within another is never disjoint from it.</summary>
    public static Overlap Of(IReadOnlyList<IndicatorResult> parts, AreaOverlap stated)
    {
        Subject[][] subjects = [.. parts.Select(Subjects)];
        LocalizedText? possible = null;
        for (int i = 0; i < subjects.Length; i++)
        {
            for (int j = 0; j < i; j++)
            {
                foreach (Subject one in subjects[j])
                {
                    foreach (Subject other in subjects[i])
                    {
                        if (IsSameOrWithin(one, other) || IsSameOrWithin(other, one))
                        {
                            return new Overlap(true, Text(one, other, "其一包含另一", "one is within the other"), []);
                        }

                        possible ??= MayMeet(one, other) ? Text(one, other, "可能重叠", "they may overlap") : null;
                    }
                }
            }
        }

        bool isUnknown = Array.Exists(subjects, one => one.Length == 0);
        return stated switch
        {
            AreaOverlap.Possible => new Overlap(true, possible ?? new LocalizedText("各区域可能重叠", "the areas may overlap"), []),
            AreaOverlap.Disjoint => new Overlap(false, Nothing, possible is null ? [] : [Assumption(possible)]),
            _ when possible is not null => new Overlap(true, possible, []),
            _ when isUnknown => new Overlap(true, new LocalizedText("不知道属于哪些区域，是否重叠未说明", "it is not known which areas they are of, nor whether these overlap"), []),
            _ => new Overlap(false, Nothing, []),
        };
    }

    /// <summary>Why parts cannot be periods of one area: their figures are about different subjects.</summary>
    public static NoValueReason? Scopes(IReadOnlyList<IndicatorResult> parts)
    {
        Subject[][] subjects = [.. parts.Select(Subjects)];
        for (int i = 1; i < subjects.Length; i++)
        {
            if (!subjects[i].ToHashSet().SetEquals(subjects[0]))
            {
                string Names(Language language) => string.Join(language == Language.Chinese ? "；" : "; ", subjects[0].Concat(subjects[i]).Distinct().Select(one => one.ToString(language)));
                return new NoValueReason(
                    NoValueKind.NotCombinable, $"各期的范围不同：{Names(Language.Chinese)}", $"the periods are of different areas: {Names(Language.English)}");
            }
        }

        return null;
    }

    private static LocalizedText Nothing { get; } = new("互不重叠", "they do not overlap");

    // What the figures are about; where there are none, nobody knows.
    private static Subject[] Subjects(IndicatorResult part) => part.Context.Subject is { } subject ? [subject]
        : part.Inputs is { Figures.Length: > 0 } inputs ? [.. inputs.Figures.Select(figure => figure.Subject).Distinct()]
        : part.Pairing is { } pairing ? [new Subject(pairing)]
        : [];

    private static bool IsSameOrWithin(Subject inner, Subject outer)
    {
        if (inner.Equals(outer))
        {
            return true;
        }

        if (inner.Pairing == outer.Pairing)
        {
            return outer.IsWhole || (outer.Scope is null && inner.Place is not null && Lies(inner, outer));
        }

        if (!outer.IsWhole)
        {
            return false;
        }

        Pairing? above = inner.Pairing.Parent;
        while (above is not null && above != outer.Pairing)
        {
            above = above.Parent;
        }

        return above is not null;
    }

    private static bool MayMeet(Subject one, Subject other) => one.Pairing == other.Pairing
        ? one.Place is null || other.Place is null || Lies(one, other) || Lies(other, one)
        : Lies(one, other) || Lies(other, one);

    // Whether some of one area lies in the other.
    private static bool Lies(Subject inner, Subject outer) => (inner.Place, outer.Place) switch
    {
        ({ } one, { } other) => one.IsWithin(other) || one.IsOrSucceeds(other),
        ({ } one, null) => outer.Pairing.Recipient.Covers(one),
        (null, { } other) => inner.Pairing.Recipient.Members.Any(member => member.IsWithin(other) || member.IsOrSucceeds(other)),
        _ => inner.Pairing.Recipient.Members.Any(outer.Pairing.Recipient.Covers),
    };

    private static LocalizedText Text(Subject one, Subject other, string chinese, string english) => new(
        $"“{one.ToString(Language.Chinese)}”与“{other.ToString(Language.Chinese)}”{chinese}",
        $"{one.ToString(Language.English)} and {other.ToString(Language.English)}: {english}");

    private static LocalizedText Assumption(LocalizedText possible) => new(
        $"按调用者所说互不重叠相加；{possible.In(Language.Chinese)}",
        $"added because the caller says that nothing is counted twice; {possible.In(Language.English)}");
}
