using System.Globalization;
using Guangming.Domain.Data;
using Guangming.Domain.Data.DuckDB;
using RegistryIndicators.Charts;
using RegistryIndicators.Register;
using Spectre.Console;
using TableColumn = Guangming.Domain.Data.TableColumn;

namespace RegistryIndicators.Commands;

/// <summary>Measures poverty and inequality among the persons of a register: a table, the Lorenz curve, and the curve as SVG.</summary>
internal static class PovertyCommand
{
    private const int Intervals = 100;

    public static async Task RunAsync(Session session, string file, decimal line, string? svg)
    {
        PovertyLine below = PovertyLine.Below(line);
        SurveyMeasure[] measures =
        [
            SurveyMeasures.Mean, SurveyMeasures.Median, SurveyMeasures.Headcount(below), SurveyMeasures.PovertyGap(below), SurveyMeasures.PovertySeverity(below),
            SurveyMeasures.Watts(below), SurveyMeasures.Sen(below), SurveyMeasures.Gini, SurveyMeasures.TheilT, SurveyMeasures.Mld, SurveyMeasures.Palma, SurveyMeasures.S80S20,
        ];
        (IReadOnlyList<SurveyResult> results, IncomeDistribution distribution, WelfareSample sample) = await ProgressBar.RunAsync(session, session.Pick("测算", "measuring"), async progress =>
        {
            ColumnTable table = await ParquetFile.ReadAsync(file, RegisterColumns.Survey, new Rows(progress), session.Stopped);
            WelfareSample households = WelfareSample.OfFen(Column(table, "sr_fen"), Column(table, "rk"));
            SurveyRun run = new() { Threads = Environment.ProcessorCount, Progress = new Done(progress, table.Rows), CancellationToken = session.Stopped };
            return (SurveyMeasure.EvaluateAll(households, measures, run), IncomeDistribution.Of(households, run), households);
        });
        Table table = new() { Border = TableBorder.Simple };
        table.AddColumn(session.Pick("指标", "measure"));
        table.AddColumn(new Spectre.Console.TableColumn(session.Pick("数值", "value")).RightAligned());
        foreach (SurveyResult result in results)
        {
            table.AddRow(Markup.Escape(session.Pick(result.Measure.Name)), result.HasValue ? result.Value.ToString("0.0000##", CultureInfo.InvariantCulture) : Markup.Escape(session.Pick(result.Reason!)));
        }

        session.Console.WriteLine(session.Say(
            $"{sample.Rows:N0}户，{sample.Population:N0}人，贫困线{line}元", $"{sample.Rows:N0} households, {sample.Population:N0} persons, line {line} yuan"));
        session.Console.Write(table);
        (double Population, double Income)[] curve = [.. distribution.LorenzCurve(Intervals)];
        string title = session.Pick("洛伦兹曲线", "Lorenz curve");
        session.Console.Write(TerminalCurve.Of(title, curve));
        if (svg is not null)
        {
            SvgFile.Write(svg, SvgLorenz.Of(title, session.Pick("人口累计份额", "share of population"), session.Pick("收入累计份额", "share of income"), curve));
            session.Console.WriteLine(session.Say($"图：{svg}", $"chart: {svg}"));
        }
    }

    private static int[] Column(ColumnTable table, string name)
    {
        TableColumn column = table.Column(name);
        int[] values = new int[column.Length];
        for (int row = 0; row < values.Length; row++)
        {
            values[row] = column.Units(row) is >= int.MinValue and <= int.MaxValue and var value
                ? (int)value
                : throw new BadInputException(FormattableString.Invariant($"{table.Name}, row {row + 1}, column '{name}': expected a whole number up to {int.MaxValue}"));
        }

        return values;
    }

    private sealed class Rows(IProgress<(double? Share, long Rows)> progress) : IProgress<long>
    {
        public void Report(long value) => progress.Report((null, value));
    }

    private sealed class Done(IProgress<(double? Share, long Rows)> progress, long rows) : IProgress<double>
    {
        public void Report(double value) => progress.Report((value, rows));
    }
}
