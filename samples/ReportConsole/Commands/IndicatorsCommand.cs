using System.Collections.Immutable;
using Guangming.Domain;
using ReportConsole.Json;
using ReportConsole.Views;

namespace ReportConsole.Commands;

/// <summary>Every indicator that the report says something about, as tables or in JSON.</summary>
internal static class IndicatorsCommand
{
    public static int Run(Session session, Report report, bool isJson)
    {
        ImmutableArray<IndicatorResult> results = IndicatorCatalogue.BuiltIn.Evaluate(report);
        if (isJson)
        {
            session.WriteLine(ResultJson.Text(results, session.Language));
            return ExitCode.Fine;
        }

        using Page page = session.NewPage();
        IndicatorView.Write(page, session, report, results);
        page.Show();
        return ExitCode.Fine;
    }
}
