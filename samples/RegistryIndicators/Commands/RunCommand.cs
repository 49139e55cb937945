using Guangming.Domain;
using Guangming.Domain.Data;
using RegistryIndicators.Charts;
using RegistryIndicators.Engines;
using RegistryIndicators.Evaluation;
using RegistryIndicators.Json;
using RegistryIndicators.Output;
using RegistryIndicators.Register;
using RegistryIndicators.Views;

namespace RegistryIndicators.Commands;

/// <summary>Indicators of a register by province, prefecture, county or year: a table, bars, and perhaps a chart in a file.</summary>
internal static class RunCommand
{
    private const int MostBars = 40;

    public static async Task<int> RunAsync(Session session, RunRequest request, CancellationToken cancellationToken)
    {
        IReadOnlyList<By> keys = RegisterRun.KeysFor(request.By);
        IReadOnlyList<Indicator> indicators = IndicatorChoice.Of(request.Codes, request.IsAll, RegisterColumns.Map(request.Engine.PopulationTable), keys, session);
        using DraftFile? chart = request.Svg is { } svg ? DraftFile.Of(svg, request.Replaces, session) : null;
        await using OpenSource source = await SourceOpener.OpenAsync(request.Engine, indicators, session, cancellationToken);
        RegisterRun run = new(session, source.Source, request.By, request.Year);
        IReadOnlyList<IndicatorGroups> results = await run.EvaluateAsync(indicators, cancellationToken);
        IReadOnlyList<UnmatchedKey> unmatched = await FindUnmatchedAsync(run, indicators, cancellationToken);

        if (chart is not null)
        {
            chart.Write(BarChartOf(session, request.By, run.Year, results[0], source.Name).ToSvg(), session);
            chart.Keep(session);
        }

        if (request.IsJson)
        {
            session.WriteLine(RegistryJson.Text(results.SelectMany(one => one.Groups.Concat(one.Whole is { } whole ? [whole] : [])).Select(group => GroupItem.Of(group, run.Year, session.Language))));
        }
        else
        {
            Show(session, request.By, run.Year, results, unmatched, source.Name);
        }

        return ExitCode.Fine;
    }

    // One indicator that takes the joined number speaks for all of them.
    private static async Task<IReadOnlyList<UnmatchedKey>> FindUnmatchedAsync(RegisterRun run, IReadOnlyList<Indicator> indicators, CancellationToken cancellationToken)
    {
        foreach (Indicator indicator in indicators)
        {
            if (await run.FindUnmatchedAsync(indicator, cancellationToken) is { Count: > 0 } keys)
            {
                return keys;
            }
        }

        return [];
    }

    private static void Show(Session session, By by, long? year, IReadOnlyList<IndicatorGroups> results, IReadOnlyList<UnmatchedKey> unmatched, string source)
    {
        using Page page = session.NewPage();
        page.Write(new Prose(RunTitle.Of(session, by, year), Styles.Title));
        IndicatorMatrix.Write(page, session, results);
        BarView.Write(page, RunTitle.Of(session, results[0].Indicator, by, year), RankedGroups.Of(results[0], session), RankedGroups.Whole(results[0], session));
        CoverageView.Write(page, session, results);
        UnmatchedView.Write(page, session, unmatched);
        page.Blank();
        page.Write(new Prose(session.Say($"来源：{source}", $"Source: {source}"), Styles.Quiet));
        page.Show();
    }

    private static BarChart BarChartOf(Session session, By by, long? year, IndicatorGroups indicator, string source)
    {
        IReadOnlyList<Bar> bars = RankedGroups.Of(indicator, session);
        AxisStart start = AxisStart.For(
            [.. bars.Select(bar => bar.Value).OfType<double>()],
            value => session.Say($"横轴从 {value:0.####} 起", $"the axis begins at {value:0.####}"));
        return new BarChart(
            RunTitle.Of(session, indicator.Indicator, by, year),
            RunTitle.Subtitle(session, indicator),
            RankedGroups.Fitting(bars, MostBars, session),
            RankedGroups.Whole(indicator, session),
            start,
            session.Say($"来源：{source}", $"Source: {source}"));
    }
}
