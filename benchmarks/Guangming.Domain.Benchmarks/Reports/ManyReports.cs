namespace Guangming.Domain.Benchmarks.Reports;

/// <summary>The input of the benchmarks over many reports, made once a process.</summary>
internal static class ManyReports
{
    public const int Reports = 10_000;
    public const int Figures = Reports * InventedReports.FiguresPerReport;

    /// <summary>Reports that are held in memory to be written, over and over.</summary>
    public const int Held = 100;

    private static readonly Lazy<byte[]> LazyLines = new(
        () => WriteAsync(Enumerable.Range(0, Reports).Select(InventedReports.Make)).GetAwaiter().GetResult());

    /// <summary>All the reports, one a line.</summary>
    public static byte[] Lines => LazyLines.Value;

    public static async Task<byte[]> WriteAsync(IEnumerable<Report> reports)
    {
        using MemoryStream stream = new();
        await Report.WriteManyAsync(stream, reports.ToAsyncEnumerable());
        return stream.ToArray();
    }
}
