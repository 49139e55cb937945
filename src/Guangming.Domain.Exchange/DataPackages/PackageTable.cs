namespace Guangming.Domain.Exchange;

/// <summary>A table of a package as bytes, with what its descriptor says of it.</summary>
/// <param name="Table">The table.</param>
/// <param name="Bytes">Its CSV.</param>
internal sealed record PackageTable(Table Table, byte[] Bytes)
{
    /// <summary>The resource's name: lower-case words joined by hyphens.</summary>
    public string Name => NameOf(Table);

    /// <summary>The file's name.</summary>
    public string Path => PathOf(Table);

    public static string NameOf(Table table) => table.Key == ReportTables.LeftOut.Key ? "left-out" : table.Key;

    public static string PathOf(Table table) => NameOf(table) + ".csv";
}
