namespace Guangming.Domain.Text;

/// <summary>The words that set time, status or a relation for what follows, as data.</summary>
internal static class Marks
{
    /// <summary>The first characters of all of them, and 半, which may be half of a length of time.</summary>
    public const string FirstCharacters = "累截目今本去上下每年近期经预计力将拟当现迄历建投达前第半";

    private static readonly WordTable<Mark> Table = new(
    [
        ("累计", Mark.Cumulative), ("目前", Mark.Now), ("当前", Mark.Now), ("现有", Mark.Now), ("现已", Mark.Now), ("迄今", Mark.ToNow), ("截至目前", Mark.ToNow), ("截止目前", Mark.ToNow), ("截至当前", Mark.ToNow),
        ("每年", Mark.PerYear), ("年均", Mark.PerYear), ("年产值", Mark.PerYear), ("年产", Mark.PerYear), ("年收入", Mark.PerYear), ("年增收", Mark.PerYear), ("年销售", Mark.PerYear),
        ("近年来", Mark.Vague), ("历年", Mark.Vague), ("经过", Mark.Vague), ("期间", Mark.Named), 
        ("预计", Mark.Expected), ("建成后", Mark.Expected), ("投产后", Mark.Expected), ("达产后", Mark.Expected), ("计划", Mark.Aimed), ("力争", Mark.Aimed), ("拟投", Mark.Aimed), ("拟建", Mark.Aimed), ("拟安排", Mark.Aimed),
        ("将达", Mark.Expected), ("将带动", Mark.Expected), ("将新增", Mark.Expected), ("将实现", Mark.Expected), ("将可", Mark.Expected), ("将建", Mark.Aimed), ("将超", Mark.Expected),
    ]);

    /// <summary>The word that starts at a place.</summary>
    public static bool TryAt(ReadOnlySpan<char> text, int at, out int length, out Mark mark)
    {
        bool found = Table.TryAt(text, at, out string word, out mark);
        length = word.Length;
        return found && mark != Mark.None;
    }
}
