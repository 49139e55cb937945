using System.Collections.Immutable;
using Guangming.Domain;

namespace ReportConsole.Views;

/// <summary>An indicator explained for every pairing: how it is computed, from which words of the source, and what checks say of them.</summary>
internal static class ExplainView
{
    public static void Write(Page page, Session session, Report report, ImmutableArray<IndicatorResult> results)
    {
        ILookup<Pairing?, IndicatorResult> byPairing = results.ToLookup(result => result.Pairing);
        ImmutableArray<Check> checks = ReportAuditor.Default.Audit(report).Checks;
        foreach (Pairing pairing in PairingOrder.Of(report).Where(byPairing.Contains))
        {
            page.Write(new Prose(pairing.ToString(session.Language), Styles.Title).Add("  ").Add(PairingLabel.Facts(pairing, session, isUnderParent: false)));
            foreach (IndicatorResult result in byPairing[pairing])
            {
                WriteResult(page, session, result, checks);
                page.Blank();
            }
        }

        page.Write(new Hanging(session.Pick("来源  ", "source  "), new Prose(SourceLabel.Of(report.Source, session), joints: "/"), Styles.Quiet));
    }

    /// <summary>What is known of an indicator of which the report says nothing.</summary>
    public static void WriteDefinition(Page page, Session session, LocalizedText name, string code, Formula? formula)
    {
        page.Write(new Prose(name.In(session.Language), Styles.Heading).Add($"  {code}", Styles.Quiet));
        page.Write(new Hanging("  ", new Prose(formula is null
            ? session.Pick("本报告没有可比的两个数据", "the report has no two numbers to compare")
            : session.Say($"需要：{Needs(formula, session)}；本报告都没有说明", $"needs {Needs(formula, session)}; the report states none of them"))));
    }

    private static string Needs(Formula formula, Session session) =>
        string.Join(session.Pick("、", ", "), formula.Inputs.Select(input => input.Measure.Name.In(session.Language)).Distinct(StringComparer.Ordinal));

    private static void WriteResult(Page page, Session session, IndicatorResult result, ImmutableArray<Check> checks)
    {
        Language language = session.Language;
        page.Blank();
        page.Write(new Prose(result.Indicator.Name.In(language), Styles.Heading)
            .Add("  ")
            .Add(session.Say($"{result.Code}，定义第 {result.Version} 版", $"{result.Code}, definition {result.Version}"), Styles.Quiet));
        foreach (string line in Explanation.Words(result, language).TrimEnd().Split('\n'))
        {
            page.Write(new Hanging("  ", new Prose(line, joints: ".")));
        }

        if (result.Indicator.Note is { } definition)
        {
            page.Write(new Hanging("  ", new Prose(definition.In(language), Styles.Quiet)));
        }

        foreach (LocalizedText note in result.Notes)
        {
            page.Write(new Hanging(session.Pick("  注意  ", "  note  "), new Prose(note.In(language)), Styles.Expected));
        }

        foreach (TracedInput input in result.Trace)
        {
            WriteInput(page, session, input);
        }

        HashSet<string> figures = [.. result.Trace.Select(input => input.Figure?.Id).OfType<string>()];
        foreach (Check check in checks.Where(check => check.Stated is not null && Concerns(check, figures)))
        {
            Prose line = new Prose(VerdictText.Of(check.Verdict, session), VerdictText.StyleOf(check.Verdict)).Add($" {check.Rule.Id}  ").Add(check.Message.In(language));
            page.Write(new Hanging(session.Pick("  核对  ", "  check  "), line, Styles.Quiet));
        }

        page.Write(new Hanging(session.Pick("  指纹  ", "  fingerprint  "), new Prose(result.Fingerprint, Styles.Quiet), Styles.Quiet));
    }

    // A check judges one of the inputs, or a number that the report itself derives from just these.
    private static bool Concerns(Check check, HashSet<string> inputs) =>
        inputs.Contains(check.Figures[0].Id) || (inputs.Count > 1 && inputs.SetEquals(check.Figures.Skip(1).Select(figure => figure.Id)));

    private static void WriteInput(Page page, Session session, TracedInput input)
    {
        Prose line = new(input.Stated.Text, Styles.Heading);
        line.Add("  ").Add(input.Input.Measure.Name.In(session.Language), Styles.Quiet);
        if (input.Figure is { } figure)
        {
            string? range = input.Range.IsPoint ? null : session.Say($"，代表 {input.Range}", $", stands for {input.Range}");
            line.Add(session.Pick("，", ", ") + figure.Period.ToString(session.Language) + range, Styles.Quiet);
        }

        if (input.Anchor is { } anchor)
        {
            line.Add(session.Say($"；第{anchor.Line}行，字符 {anchor.Start}..{anchor.End}", $"; line {anchor.Line}, characters {anchor.Start}..{anchor.End}"));
        }

        page.Write(new Hanging(session.Pick("  出处  ", "  from  "), line, Styles.Quiet));
    }
}
