namespace Guangming.Domain.Exchange;

/// <summary>Opens and reads files that somebody named (读取文件), or says in one line why that is not possible.</summary>
public static class InputFile
{
    /// <summary>The most bytes that <see cref="Read(string, long)"/> takes unless told otherwise: 256 MB.</summary>
    public const long UsualLimit = 256L << 20;

    private const int BufferSize = 1 << 16;

    /// <summary>Reads a whole file.</summary>
    /// <param name="path">The file; a pipe will do.</param>
    /// <param name="mostBytes">The most bytes to take, above 0; a file with more is refused before it is in memory.</param>
    /// <exception cref="FileRefusedException">There is no such file, it may not be read, or it is too large.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The limit is not above 0.</exception>
    public static byte[] Read(string path, long mostBytes = UsualLimit)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(mostBytes);
        using FileStream file = Open(path);
        try
        {
            // Not by the file's length: a pipe or a device has none.
            using MemoryStream all = new(file.CanSeek ? (int)Math.Min(file.Length, Math.Min(mostBytes, int.MaxValue / 2)) : 0);
            byte[] buffer = new byte[BufferSize];
            for (int read = file.Read(buffer); read > 0; read = file.Read(buffer))
            {
                if (all.Length + read > mostBytes)
                {
                    throw TooLarge(path, mostBytes);
                }

                all.Write(buffer, 0, read);
            }

            return all.Length == all.Capacity ? all.GetBuffer() : all.ToArray();
        }
        catch (Exception e) when (SystemFault.Is(e))
        {
            throw SystemFault.OnReading(path, e);
        }
    }

    /// <summary>Opens a file for reading.</summary>
    /// <param name="path">The file.</param>
    /// <returns>A stream at its start, to be closed by the caller.</returns>
    /// <exception cref="FileRefusedException">There is no such file, or it may not be read.</exception>
    public static FileStream Open(string path)
    {
        RequireName(path);
        if (Directory.Exists(path))
        {
            throw new FileRefusedException(FileFault.IsFolder, path, "是文件夹，不是文件", "is a folder, not a file");
        }

        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, BufferSize);
        }
        catch (Exception e) when (SystemFault.Is(e))
        {
            throw SystemFault.OnReading(path, e);
        }
    }

    internal static FileRefusedException TooLarge(string? path, long most) =>
        new(FileFault.TooLarge, path, $"超过 {Words.Bytes(most)}", $"is larger than {Words.Bytes(most)}");

    internal static void RequireName(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (string.IsNullOrWhiteSpace(path) || path.Contains('\0', StringComparison.Ordinal))
        {
            throw new FileRefusedException(
                FileFault.Missing, path, "文件名是空的，或含有空字符", "the file's name is empty or holds a NUL character");
        }
    }
}
