namespace RegistryIndicators.Output;

/// <summary>The kinds of files by the ends of their names.</summary>
internal static class FileKinds
{
    public static bool IsParquet(string path) => path.EndsWith(".parquet", StringComparison.OrdinalIgnoreCase);

    public static bool IsCsv(string path) => path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase);
}
