using Guangming.Domain;
using Guangming.Domain.Data;
using RegistryIndicators.Charts;
using RegistryIndicators.Engines;
using RegistryIndicators.Register;
using Spectre.Console;
using TableColumn = Spectre.Console.TableColumn;

namespace RegistryIndicators.Commands;

/// <summary>Computes indicators by group on an engine: a table, a bar chart, and the chart as SVG.</summary>
internal static class RunCommand
{
    private const int MostBars = 24;

    public static async Task RunAsync(Session session, string file, string engine, By[] by, Indicator[] indicators, string? svg)
    {
        List<GroupResult>[] results = await ProgressBar.RunAsync(session, engine, async progress =>
        {
            await using OpenedSource opened = await EngineOpener.OpenAsync(engine, file, session, progress);
            List<GroupResult>[] all = new List<GroupResult>[indicators.Length];
            for (int i = 0; i < indicators.Length; i++)
            {
                all[i] = [];
                await foreach (GroupResult result in indicators[i].EvaluateAsync(opened.Source, by, new Share(progress, i, indicators.Length), session.Stopped))
                {
                    all[i].Add(result);
                }
            }

            return all;
        });
        session.Console.Write(Grid(session, by, indicators, results));
        List<(string, double, string)> bars = [.. results[0].Where(result => result.HasValue).Select(result => (Name(session, result), (double)result.Value.Amount, result.Display!))];
        if (bars.Count is > 1 and <= MostBars)
        {
            session.Console.WriteLine();
            session.Console.Write(TerminalBars.Of(session.Pick(indicators[0].Name), bars, session.Console.Profile.Width));
        }

        if (svg is not null)
        {
            SvgFile.Write(svg, SvgBars.Of(session.Pick(indicators[0].Name), bars));
            session.Console.WriteLine(session.Say($"图：{svg}", $"chart: {svg}"));
        }
    }

    private static Table Grid(Session session, By[] by, Indicator[] indicators, List<GroupResult>[] results)
    {
        Table table = new() { Border = TableBorder.Simple };
        table.AddColumn(new TableColumn(by.Length == 0 ? string.Empty : string.Join(' ', by.Select(key => session.Pick(key.Name)))).NoWrap());
        foreach (Indicator indicator in indicators)
        {
            // A head may take several lines, a number may not.
            table.AddColumn(new TableColumn(Markup.Escape(session.Pick(indicator.Name).Replace(' ', '\n'))).RightAligned().NoWrap());
        }

        table.AddColumn(new TableColumn(session.Pick("户数", "households")).RightAligned().NoWrap());
        table.AddColumn(new TableColumn(session.Pick("未计入", "left out")).RightAligned().NoWrap());
        for (int row = 0; row < results[0].Count; row++)
        {
            GroupResult first = results[0][row];
            table.AddRow(
            [
                Markup.Escape(Name(session, first)),
                .. results.Select(one => Markup.Escape(one[row].Display ?? "–")),
                session.Say($"{first.Rows:N0}", $"{first.Rows:N0}"),
                session.Say($"{first.RowsLeftOut:N0}", $"{first.RowsLeftOut:N0}"),
            ]);
        }

        return table;
    }

    private static string Name(Session session, GroupResult result) => result.Keys.IsEmpty ? session.Pick("合计", "all")
        : string.Join(' ', result.Keys.Select(key => Province.NameOf(key.ToString()) is { } name ? $"{key} {session.Pick(name)}" : key.ToString(session.Language)));

    // Of several indicators one after the other.
    private sealed class Share(IProgress<(double? Share, long Rows)> progress, int done, int all) : IProgress<AggregateProgress>
    {
        public void Report(AggregateProgress value) => progress.Report(((done + (value.Share ?? 0)) / all, value.Rows));
    }
}
