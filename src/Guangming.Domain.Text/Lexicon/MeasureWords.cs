namespace Guangming.Domain.Text;

/// <summary>The measure words of reports, as data.</summary>
internal static class MeasureWords
{
    private static readonly WordTable<MeasureWord> Table = new(All());

    /// <summary>The measure word that stands at a place.</summary>
    public static bool TryAt(ReadOnlySpan<char> text, int at, out string word, out MeasureWord measure)
    {
        if (!Table.TryAt(text, at, out word, out measure))
        {
            return false;
        }

        int end = at + word.Length;
        if (char.IsAsciiLetter(word[^1]) && end < text.Length && Characters.IsLetter(text[end]))
        {
            return false; // 5th, 3D: no unit.
        }

        return end >= text.Length || measure.NotBefore.Length == 0 || !measure.NotBefore.Contains(text[end], StringComparison.Ordinal);
    }

    /// <summary>The measure word behind 个半 and 个多, where it counts by itself: 3个半月 are months.</summary>
    public static MeasureWord Counted(string word) => new(MeasureWordKind.Fixed, UnitOf(word), string.Empty, NumeralRule.Counts);

    private static IEnumerable<(string Word, MeasureWord Value)> All()
    {
        foreach ((string word, string notBefore) in Rows(MeasureWordData.FixedWords))
        {
            yield return (word, new MeasureWord(MeasureWordKind.Fixed, UnitOf(word), notBefore, RuleOf(word)));
        }

        foreach ((string word, string notBefore) in Rows(MeasureWordData.NounWords))
        {
            Unit unit = Unit.FromMeasureWord(word[..1])!;
            yield return (word, new MeasureWord(MeasureWordKind.ByNoun, unit, notBefore, RuleOf(word)));
        }

        foreach (string word in MeasureWordData.NotFigureWords.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            yield return (word, new MeasureWord(MeasureWordKind.NoFigure, Unit.Dimensionless, word == "大" ? "棚" : string.Empty, NumeralRule.Never));
        }

        yield return ("%", Share(2));
        yield return ("％", Share(2));
        yield return ("﹪", Share(2));
        yield return ("‰", Share(3));
        yield return ("成", Share(1) with { NotBefore = "立果功员为本效就长绩熟品型人年分交片林活天套都" });
    }

    private static MeasureWord Share(int power) => new(MeasureWordKind.Fixed, Unit.Percent, string.Empty, NumeralRule.Counts, power);

    private static NumeralRule RuleOf(string word) =>
        MeasureWordData.PlainCounters.Contains($" {word} ", StringComparison.Ordinal) ? NumeralRule.Counts
        : MeasureWordData.NounCounters.Contains($" {word} ", StringComparison.Ordinal) ? NumeralRule.WithNoun
        : NumeralRule.Never;

    // 吨标准煤 and MW are no words of the core's table: they are units of their own.
    private static Unit UnitOf(string word) => Unit.FromMeasureWord(word) ?? Unit.Other(word);

    private static IEnumerable<(string Word, string NotBefore)> Rows(string table)
    {
        foreach (string line in table.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            string[] parts = line.Split(' ');
            yield return (parts[0], parts.Length > 1 ? parts[1] : string.Empty);
        }
    }
}
