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
                        SubjectRelation relation = SubjectRelations.Between(one, other, bySupporter: false);
                        if (relation is SubjectRelation.Same or SubjectRelation.Within or SubjectRelation.Holds)
                        {
                            return new Overlap(true, Text(one, other, "其一包含另一", "one is within the other"), []);
                        }

                        possible ??= relation == SubjectRelation.Unknown ? Text(one, other, "可能重叠", "they may overlap") : null;
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

    private static LocalizedText Text(Subject one, Subject other, string chinese, string english) => new(
        $"“{one.ToString(Language.Chinese)}”与“{other.ToString(Language.Chinese)}”{chinese}",
        $"{one.ToString(Language.English)} and {other.ToString(Language.English)}: {english}");

    private static LocalizedText Assumption(LocalizedText possible) => new(
        $"按调用者所说互不重叠相加；{possible.In(Language.Chinese)}",
        $"added because the caller says that nothing is counted twice; {possible.In(Language.English)}");
}
