using Guangming.Domain.Data.DuckDB;
using RegistryIndicators.Register;
using Spectre.Console;

namespace RegistryIndicators.Commands;

/// <summary>Writes a register of households as a Parquet file.</summary>
internal static class GenerateCommand
{
    public static async Task RunAsync(Session session, string file, long households, ulong seed)
    {
        long written = await ProgressBar.RunAsync(session, session.Pick("生成", "generating"), async progress =>
            await ParquetFile.WriteAsync(
                file, RegisterColumns.Written, HouseholdGenerator.MakeAsync(households, seed), new Counted(progress, households), session.Stopped));
        session.Console.WriteLine(session.Say($"{file}：{written:N0}户", $"{file}: {written:N0} households"));
    }

    private sealed class Counted(IProgress<(double? Share, long Rows)> progress, long all) : IProgress<long>
    {
        public void Report(long value) => progress.Report((all == 0 ? 1 : (double)value / all, value));
    }
}
