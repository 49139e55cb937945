using System.Diagnostics.CodeAnalysis;
using System.IO.Compression;

namespace Guangming.Domain.Exchange;

/// <summary>Reports as data packages (数据包, Data Package 2.0): CSV tables and a descriptor that says what is in them; lossless.</summary>
/// <remarks>
/// The tables are those of the report: source, divisions, pairings, figures (the columns of <see cref="FigureRow"/>), relations,
/// milestones, what was left out, measures of its own; parties and figures of relations are repeated a row each, for those who join
/// tables. Report, package, report gives an equal report, members that this version does not know included. The descriptor holds the
/// SHA-256 of every table, so that a package written over another and broken off is noticed. The same report gives the same bytes.
/// </remarks>
[SuppressMessage("ApiDesign", "RS0026:Do not add multiple public overloads with optional parameters", Justification = "A path is never taken for a stream.")]
public static class ReportPackage
{
    // Zip archives know no earlier day; no clock stands in a file.
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes a report into a folder: each file whole or not at all, the descriptor last.</summary>
    /// <param name="report">The report.</param>
    /// <param name="folder">The folder; made where it is missing. Files of other names in it stay.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="FileRefusedException">A file cannot be written.</exception>
    /// <exception cref="TableFormatException">A text is longer than a field of CSV takes (65,536 characters).</exception>
    public static async Task WriteFolderAsync(Report report, string folder, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(folder);
        PackageContent content = await PackageContent.OfAsync(report, cancellationToken).ConfigureAwait(false);
        PackageFiles.MakeFolder(folder);
        foreach (PackageTable table in content.Tables)
        {
            cancellationToken.ThrowIfCancellationRequested();
            WholeFile.Write(Path.Join(folder, table.Path), table.Bytes);
        }

        WholeFile.Write(Path.Join(folder, PackageDescriptor.FileName), content.Descriptor);
    }

    /// <summary>Writes a report as one zip archive, whole or not at all.</summary>
    /// <param name="report">The report.</param>
    /// <param name="path">The file to write or to replace, <c>.zip</c>.</param>
    /// <param name="cancellationToken">Gives up; the file is then untouched.</param>
    /// <exception cref="FileRefusedException">The file cannot be written.</exception>
    /// <exception cref="TableFormatException">A text is longer than a field of CSV takes (65,536 characters).</exception>
    public static async Task WriteZipAsync(Report report, string path, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(path);
        PackageContent content = await PackageContent.OfAsync(report, cancellationToken).ConfigureAwait(false);
        WholeFile.Write(path, stream => WriteZip(stream, content));
    }

    /// <summary>Writes a report as a zip archive into a stream.</summary>
    /// <param name="report">The report.</param>
    /// <param name="stream">The stream; left open.</param>
    /// <param name="cancellationToken">Gives up; nothing has then been written.</param>
    /// <exception cref="TableFormatException">A text is longer than a field of CSV takes (65,536 characters).</exception>
    public static async Task WriteZipAsync(Report report, Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(stream);
        PackageContent content = await PackageContent.OfAsync(report, cancellationToken).ConfigureAwait(false);
        using MemoryStream whole = new();
        WriteZip(whole, content);
        whole.Position = 0;
        await whole.CopyToAsync(stream, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Reads a report out of a package.</summary>
    /// <remarks>
    /// Resources of other names are left alone. A path in the descriptor must lie in the package's folder; addresses are refused.
    /// </remarks>
    /// <param name="path">The folder, its <c>datapackage.json</c>, or a zip archive of it.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="FileRefusedException">A file is missing, too large, damaged, not what the descriptor says, or outside the package.</exception>
    /// <exception cref="TableFormatException">Cells are wrong; all problems are in it, with file, row, column, what was there and what was expected.</exception>
    public static async Task<Report> ReadAsync(string path, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (Directory.Exists(path) || string.Equals(Path.GetFileName(path), PackageDescriptor.FileName, StringComparison.OrdinalIgnoreCase))
        {
            string folder = Directory.Exists(path) ? path : Path.GetDirectoryName(Path.GetFullPath(path))!;
            return await PackageReading.ReadAsync(new PackageFolder(folder), cancellationToken).ConfigureAwait(false);
        }

        FileStream stream = InputFile.Open(path);
        await using (stream.ConfigureAwait(false))
        {
            using PackageArchive archive = new(stream, path);
            return await PackageReading.ReadAsync(archive, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Reads a report out of a zip archive of a package; see <see cref="ReadAsync(string, CancellationToken)"/>.</summary>
    /// <param name="stream">The archive, from its start where the stream can seek; left open.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="FileRefusedException">It is no such archive, or a file in it is missing, too large, damaged or not what the descriptor says.</exception>
    /// <exception cref="TableFormatException">Cells are wrong; all problems are in it, with file, row, column, what was there and what was expected.</exception>
    public static async Task<Report> ReadAsync(Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (stream.CanSeek)
        {
            using PackageArchive archive = new(stream, null);
            return await PackageReading.ReadAsync(archive, cancellationToken).ConfigureAwait(false);
        }

        using MemoryStream copy = await StreamCopy.ReadAsync(stream, ArchiveLimits.Default.Packed, cancellationToken).ConfigureAwait(false);
        using PackageArchive copied = new(copy, null);
        return await PackageReading.ReadAsync(copied, cancellationToken).ConfigureAwait(false);
    }

    private static void WriteZip(Stream stream, PackageContent content)
    {
        using ZipArchive archive = new(stream, ZipArchiveMode.Create, leaveOpen: true);
        Add(archive, PackageDescriptor.FileName, content.Descriptor);
        foreach (PackageTable table in content.Tables)
        {
            Add(archive, table.Path, table.Bytes);
        }
    }

    private static void Add(ZipArchive archive, string name, byte[] bytes)
    {
        ZipArchiveEntry entry = archive.CreateEntry(name);
        entry.LastWriteTime = NoTime;
        using Stream stream = entry.Open();
        stream.Write(bytes);
    }
}
