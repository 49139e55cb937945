using System.Globalization;
using Guangming.Domain;
using Guangming.Domain.Text;
using Spectre.Console;

namespace ReportConsole.Views;

/// <summary>The figures of a text: marked in their lines, then a table.</summary>
internal static class MentionView
{
    private const int Gap = 2;
    private const int LongestShown = 12;

    public static void Write(Page page, Session session, string text, TextReading reading)
    {
        int next = 0;
        foreach ((int start, int end) in Lines(text))
        {
            int first = next;
            while (next < reading.Mentions.Length && reading.Mentions[next].Start < end)
            {
                next++;
            }

            if (next > first)
            {
                page.Write(Line(text, start, end, reading.Mentions.AsSpan()[first..next]));
                page.Blank();
            }
        }

        page.Write(Table(session, reading));
        WriteRefused(page, session, reading);
        WriteSteps(page, session, text, reading);
        page.Write(new Prose(session.Say(
            $"数据 {reading.Mentions.Length} 处，其他数字 {reading.NotFigures.Length} 处（日期、序数、名称等）",
            $"{reading.Mentions.Length} figures, {reading.NotFigures.Length} other numbers (dates, ordinals, names and the like)"), Styles.Quiet));
    }

    // Numbers that would be figures and state no value, each with its reason.
    private static void WriteRefused(Page page, Session session, TextReading reading)
    {
        foreach (FigureMention one in reading.Refused.Concat(reading.Mentions.Where(mention => mention.Problem is not null)))
        {
            page.Write(new Prose(session.Say(
                $"第{one.Paragraph}行 {Clean(one.Token)}：不取值，{one.Problem!.In(Language.Chinese)}",
                $"line {one.Paragraph}  {Clean(one.Token)}: no value, {one.Problem!.In(Language.English)}")));
        }
    }

    // Every number in its order, with what made it what it is.
    private static void WriteSteps(Page page, Session session, string text, TextReading reading)
    {
        foreach (IGrouping<int, ReadingStep> number in reading.Steps.GroupBy(step => step.NumberStart).OrderBy(group => group.Key))
        {
            int end = Math.Min(text.Length, number.Key + LongestShown);
            string token = reading.Mentions.Concat(reading.Refused).FirstOrDefault(mention => mention.NumberStart == number.Key)?.Token
                ?? reading.NotFigures.FirstOrDefault(none => none.Start == number.Key)?.Token ?? text[number.Key..end];
            page.Write(new Prose(Clean(token), Styles.Title));
            foreach (ReadingStep step in number)
            {
                page.Write(new Prose("  " + Clean(step.ToString(session.Language))));
            }
        }

        if (!reading.Steps.IsEmpty)
        {
            page.Blank();
        }
    }

    // Brackets say where a figure stands, for pages without styles too.
    private static Prose Line(string text, int start, int end, ReadOnlySpan<FigureMention> mentions)
    {
        Prose prose = new();
        int at = start;
        foreach (FigureMention mention in mentions)
        {
            prose.Add(Clean(text[at..mention.Start]));
            prose.Add($"[{Clean(mention.Token)}]", Styles.Title);
            at = mention.End;
        }

        return prose.Add(Clean(text[at..end]));
    }

    private static string Clean(string text) => OneLine.Of(text);

    private static Table Table(Session session, TextReading reading)
    {
        Table table = new Table().Border(new UnderlinedHead());
        string[] heads = session.Language == Language.Chinese
            ? ["行", "原文", "数值", "单位", "限定", "数的是", "期间", "关系"]
            : ["line", "token", "value", "unit", "bound", "noun", "period", "relation"];
        for (int i = 0; i < heads.Length; i++)
        {
            table.AddColumn(new TableColumn(new Prose(heads[i], Styles.Quiet))
            {
                Alignment = i is 0 or 2 ? Justify.Right : Justify.Left,
                Padding = new Padding(0, 0, i == heads.Length - 1 ? 0 : Gap, 0),
            });
        }

        foreach (FigureMention mention in reading.Mentions)
        {
            table.AddRow(
                new Prose(mention.Paragraph.ToString(CultureInfo.InvariantCulture)),
                new Prose(Clean(mention.Token)),
                new Prose(mention.Amount.ToString("#,0.############", CultureInfo.InvariantCulture)),
                new Prose(session.Pick(mention.Unit.Symbol, mention.Unit.EnglishName)),
                new Prose(Bound(mention.Qualifier)),
                new Prose(mention.Noun ?? string.Empty),
                new Prose(mention.Period.ToString(session.Language)),
                new Prose(Relation(mention, reading)));
        }

        return table;
    }

    private static string Bound(Qualifier qualifier) => qualifier switch
    {
        Qualifier.Over => ">",
        Qualifier.AtLeast => "≥",
        Qualifier.Many => "+",
        Qualifier.Under => "<",
        Qualifier.AtMost => "≤",
        Qualifier.About or Qualifier.Nearly => "≈",
        _ => string.Empty,
    };

    private static string Relation(FigureMention mention, TextReading reading)
    {
        string sign = mention.Relation.Kind switch
        {
            MentionRelationKind.PartOf => "⊂",
            MentionRelationKind.Together => "&",
            MentionRelationKind.ChangeFrom => "←",
            MentionRelationKind.DerivedFrom => "Δ",
            MentionRelationKind.RangeFrom => "–",
            MentionRelationKind.Respectively => "…",
            _ => string.Empty,
        };
        return sign.Length == 0 ? sign : $"{sign} {string.Join(", ", mention.Relation.To.Select(to => reading.Mentions[to].Token))}";
    }

    private static IEnumerable<(int Start, int End)> Lines(string text)
    {
        for (int start = 0; start < text.Length;)
        {
            int length = text.AsSpan(start).IndexOfAny('\r', '\n');
            int end = length < 0 ? text.Length : start + length;
            yield return (start, end);
            start = end + 1;
        }
    }
}
