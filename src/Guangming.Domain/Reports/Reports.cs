namespace Guangming.Domain;

/// <summary>The reports that ship inside the package (随包报告).</summary>
public static class Reports
{
    private static readonly Lazy<Report> LazyGuangming2020 = new(() => Load("Guangming.Domain.guangming-2020.report.json"));

    /// <summary>
    /// The 2020 year-end report of Guangming District, Shenzhen (深圳市光明区 2020 年对口帮扶年终盘点): Tianlin, Shanwei
    /// and Zayu. Loaded on first use; the same instance ever after.
    /// </summary>
    public static Report Guangming2020 => LazyGuangming2020.Value;

    private static Report Load(string name)
    {
        using Stream stream = typeof(Reports).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The package lacks its resource '{name}'.");
        return Report.Load(stream);
    }
}
