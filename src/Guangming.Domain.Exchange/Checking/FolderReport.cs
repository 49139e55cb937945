using System.Collections.Immutable;

namespace Guangming.Domain.Exchange;

/// <summary>What a check of a folder found (文件夹核查结果).</summary>
/// <remarks>Immutable.</remarks>
public sealed class FolderReport
{
    internal FolderReport(ImmutableArray<CheckedFile> files)
    {
        Files = files;
        Doubts = [.. files.SelectMany(file => file.Doubts).Order(DoubtOrder.Instance)];
    }

    /// <summary>All files, by path.</summary>
    public ImmutableArray<CheckedFile> Files { get; }

    /// <summary>All doubts, the most weighty first.</summary>
    public ImmutableArray<Doubt> Doubts { get; }

    /// <summary>The files that could not be read as reports.</summary>
    public IEnumerable<CheckedFile> Refused => Files.Where(file => file.Refusal is not null);

    /// <summary>Writes the list as an Excel workbook, whole or not at all: a sheet of doubts, the most weighty first, and one of files.</summary>
    /// <param name="path">The file to write or to replace, <c>.xlsx</c>.</param>
    /// <param name="cancellationToken">Gives up; the file is then untouched.</param>
    /// <exception cref="FileRefusedException">The file cannot be written.</exception>
    public Task WriteAsync(string path, CancellationToken cancellationToken = default) => WholeFile.WriteAsync(
        path,
        (stream, token) =>
        {
            SpreadsheetWriter.Write(stream, DoubtSheets.Of(this), token);
            return Task.CompletedTask;
        },
        cancellationToken);

    /// <summary>How many files and doubts there are.</summary>
    public override string ToString() => FormattableString.Invariant($"{Files.Length} files, {Refused.Count()} not read, {Doubts.Length} doubts");
}
