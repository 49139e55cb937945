namespace Guangming.Domain.Exchange;

/// <summary>Writes files whole or not at all (整体写入): readers see the old file or the new one, never a part.</summary>
/// <remarks>
/// The bytes go to a hidden file in the same folder, are flushed to the disk, and take the place of the old file in one step. What
/// fails or is cancelled leaves nothing behind; what a killed run left behind is swept away by the next that writes the same file.
/// A symbolic link is followed, and a file that is replaced keeps its permissions.
/// </remarks>
public static class WholeFile
{
    /// <summary>Writes bytes.</summary>
    /// <param name="path">The file to write or to replace.</param>
    /// <param name="bytes">All that it shall hold.</param>
    /// <exception cref="FileRefusedException">The file cannot be written; what was there is untouched.</exception>
    public static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        using FileDraft draft = FileDraft.Begin(path);
        try
        {
            draft.Stream.Write(bytes);
            draft.Commit();
        }
        catch (Exception e) when (SystemFault.Is(e))
        {
            throw SystemFault.OnWriting(path, e);
        }
    }

    /// <summary>Writes what a function puts into a stream.</summary>
    /// <param name="path">The file to write or to replace.</param>
    /// <param name="write">Fills the stream, which can seek; it need not close it.</param>
    /// <exception cref="FileRefusedException">The file cannot be written; what was there is untouched.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        using FileDraft draft = FileDraft.Begin(path);
        try
        {
            write(draft.Stream);
            draft.Commit();
        }
        catch (Exception e) when (SystemFault.Is(e))
        {
            throw SystemFault.OnWriting(path, e);
        }
    }

    /// <summary>Writes what a function puts into a stream.</summary>
    /// <param name="path">The file to write or to replace.</param>
    /// <param name="write">Fills the stream, which can seek; it need not close it.</param>
    /// <param name="cancellationToken">Handed to the function, and asked once more before the file takes its place.</param>
    /// <exception cref="FileRefusedException">The file cannot be written; what was there is untouched.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled; what was there is untouched.</exception>
    public static async Task WriteAsync(string path, Func<Stream, CancellationToken, Task> write, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(write);
        cancellationToken.ThrowIfCancellationRequested();
        using FileDraft draft = FileDraft.Begin(path);
        try
        {
            await write(draft.Stream, cancellationToken).ConfigureAwait(false);
            cancellationToken.ThrowIfCancellationRequested();
            draft.Commit();
        }
        catch (Exception e) when (SystemFault.Is(e))
        {
            throw SystemFault.OnWriting(path, e);
        }
    }
}
