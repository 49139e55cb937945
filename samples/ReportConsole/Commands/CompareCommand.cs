using Guangming.Domain;
using ReportConsole.Input;
using ReportConsole.Json;
using ReportConsole.Views;

namespace ReportConsole.Commands;

/// <summary>Two reports side by side: the same numbers as each of them states them.</summary>
internal static class CompareCommand
{
    public static int Run(Session session, string first, string second, bool isJson)
    {
        ReportComparison comparison = ReportFile.OpenOrShipped(first, session).CompareWith(ReportFile.OpenOrShipped(second, session));
        if (isJson)
        {
            session.WriteLine(ResultJson.Text(comparison));
        }
        else
        {
            using Page page = session.NewPage();
            ComparisonView.Write(page, session, comparison, first, second);
            page.Show();
        }

        // What only one of them states, or states to fewer digits, contradicts nothing.
        return comparison.Figures.Any(figure => figure.Verdict is ComparisonVerdict.Revised or ComparisonVerdict.Conflicting) ? ExitCode.Findings : ExitCode.Fine;
    }
}
