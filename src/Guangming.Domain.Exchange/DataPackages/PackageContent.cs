using System.Collections.Immutable;

namespace Guangming.Domain.Exchange;

/// <summary>A report as the files of a data package: tables, and the descriptor that says what is in them.</summary>
internal sealed class PackageContent
{
    /// <summary>What stands for the CSV of a package: commas, no mark, nothing guarded, so that values are what they say.</summary>
    public static CsvOptions Format { get; } = new() { GuardsFormulas = false };

    private PackageContent(ImmutableArray<PackageTable> tables, byte[] descriptor) => (Tables, Descriptor) = (tables, descriptor);

    public ImmutableArray<PackageTable> Tables { get; }

    public byte[] Descriptor { get; }

    public static async Task<PackageContent> OfAsync(Report report, CancellationToken cancellationToken)
    {
        ReportLayout layout = new(report);
        ImmutableArray<PackageTable>.Builder tables = ImmutableArray.CreateBuilder<PackageTable>();
        foreach (Table table in ReportTables.All)
        {
            tables.Add(await TableAsync(table, layout.Rows(table), cancellationToken).ConfigureAwait(false));
        }

        tables.AddRange(await LinksAsync(layout, cancellationToken).ConfigureAwait(false));
        return new PackageContent(tables.ToImmutable(), PackageDescriptor.Write(report, tables));
    }

    /// <summary>The tables that follow from the others.</summary>
    public static async Task<ImmutableArray<PackageTable>> LinksAsync(ReportLayout layout, CancellationToken cancellationToken) =>
    [
        await TableAsync(LinkTables.Parties, LinkTables.PartyRows(layout), cancellationToken).ConfigureAwait(false),
        await TableAsync(LinkTables.RelationFigures, LinkTables.FigureRows(layout), cancellationToken).ConfigureAwait(false),
    ];

    private static async Task<PackageTable> TableAsync(Table table, IEnumerable<string?[]> rows, CancellationToken cancellationToken)
    {
        using MemoryStream csv = new();
        await CsvTable.WriteAsync(csv, table, rows, Format, cancellationToken).ConfigureAwait(false);
        return new PackageTable(table, csv.ToArray());
    }
}
