using System.Diagnostics;
using System.Globalization;

namespace Guangming.Domain.Exchange.Benchmarks;

/// <summary>The most memory that a process takes to move a file: each move in a process of its own, from disk or to it.</summary>
internal static class PeakMemory
{
    private const string Argument = "--peak";
    private const int BytesPerMegabyte = 1 << 20;

    private static readonly string[] Kinds = ["nothing", "csv-write", "csv-read", "xlsx-write", "xlsx-read", "folder-check"];

    /// <summary>Whether the arguments ask for it.</summary>
    public static bool IsAskedFor(string[] args) => args.Contains(Argument);

    /// <summary>Measures all moves, or the one that is named.</summary>
    public static async Task RunAsync(string[] args)
    {
        if (args is [Argument, var kind, var folder])
        {
            await MeasureAsync(kind, folder);
            return;
        }

        DirectoryInfo files = Directory.CreateTempSubdirectory("peak-");
        try
        {
            Console.WriteLine($"| {LargeReport.Rows} rows, {FolderBenchmarks.Reports} reports | seconds | peak memory, MB |{Environment.NewLine}| --- | ---: | ---: |");
            foreach (string one in Kinds)
            {
                ProcessStartInfo start = new(Environment.ProcessPath!);
                string[] own = Path.GetFileNameWithoutExtension(Environment.ProcessPath!) == "dotnet" ? [typeof(PeakMemory).Assembly.Location] : [];
                Array.ForEach([.. own, Argument, one, files.FullName], start.ArgumentList.Add);
                using Process process = Process.Start(start)!;
                await process.WaitForExitAsync();
            }
        }
        finally
        {
            files.Delete(recursive: true);
        }
    }

    private static async Task MeasureAsync(string kind, string folder)
    {
        string csv = Path.Join(folder, "figures.csv");
        string workbook = Path.Join(folder, "report.xlsx");
        bool isFolder = kind == "folder-check";
        Report? report = isFolder || kind.EndsWith("-read", StringComparison.Ordinal) ? null : LargeReport.Make(LargeReport.Rows);
        DirectoryInfo? reports = isFolder ? ReportFolder.Make(FolderBenchmarks.Reports) : null;
        Stopwatch watch = Stopwatch.StartNew();
        switch (kind)
        {
            case "csv-write":
                await FigureCsv.WriteAsync(csv, report!.ToRows());
                break;
            case "csv-read":
                GC.KeepAlive(await FigureCsv.ReadAsync(csv));
                break;
            case "xlsx-write":
                await ReportWorkbook.WriteAsync(report!, workbook, Moves.NoAudit(report!));
                break;
            case "xlsx-read":
                GC.KeepAlive(await ReportWorkbook.ReadAsync(workbook));
                break;
            case "folder-check":
                GC.KeepAlive(await FolderCheck.RunAsync(reports!.FullName));
                reports.Delete(recursive: true);
                break;
            default:
                break; // The report alone, to be taken off where one is written.
        }

        using Process self = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"| {kind} | {watch.Elapsed.TotalSeconds:F1} | {self.PeakWorkingSet64 / BytesPerMegabyte} |"));
    }
}
