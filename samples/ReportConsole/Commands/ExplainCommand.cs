using System.Collections.Immutable;
using Guangming.Domain;
using ReportConsole.Input;
using ReportConsole.Views;

namespace ReportConsole.Commands;

/// <summary>One indicator or family explained: every result of that code in the report.</summary>
internal static class ExplainCommand
{
    public static int Run(Session session, Report report, string code, bool isTeX)
    {
        ImmutableArray<IndicatorResult> all = IndicatorCatalogue.BuiltIn.Evaluate(report);
        ImmutableArray<IndicatorResult> results = [.. all.Where(result => string.Equals(result.Code, code, StringComparison.Ordinal))];
        if (isTeX && !results.IsEmpty)
        {
            foreach (IndicatorResult result in results)
            {
                session.WriteLine(Explanation.TeX(result, session.Language));
            }

            return ExitCode.Fine;
        }

        using Page page = session.NewPage();
        if (!results.IsEmpty)
        {
            ExplainView.Write(page, session, report, results);
        }
        else if (IndicatorCatalogue.BuiltIn.TryGet(code, out Indicator? indicator))
        {
            ExplainView.WriteDefinition(page, session, indicator.Name, code, indicator.Formula);
        }
        else if (IndicatorCatalogue.BuiltIn.TryGetFamily(code, out IndicatorFamily? family))
        {
            ExplainView.WriteDefinition(page, session, family.Name, code, formula: null);
        }
        else
        {
            throw Unknown(session, code, all);
        }

        page.Show();
        return ExitCode.Fine;
    }

    private static BadInputException Unknown(Session session, string code, ImmutableArray<IndicatorResult> results)
    {
        string[] near = [.. NearMiss.Closest(code,
        [
            .. IndicatorCatalogue.BuiltIn.All.Select(indicator => indicator.Code),
            .. IndicatorCatalogue.BuiltIn.Families.Select(family => family.Code),
            .. results.Select(result => result.Code),
        ])];
        string hint = near.Length == 0
            ? session.Pick("；indicators 列出全部指标", "; indicators lists them")
            : session.Pick("；最接近的是 ", "; nearest: ") + string.Join(session.Pick("、", ", "), near);
        return new BadInputException(session.Say($"没有指标“{code}”", $"there is no indicator '{code}'") + hint);
    }
}
