using System.Text.Unicode;

namespace ReportConsole.Input;

/// <summary>Reads a whole file that somebody named, or says in one line why that is not possible.</summary>
internal static class InputFile
{
    private const int MostBytes = 256 << 20;

    private static ReadOnlySpan<byte> Utf8Mark => [0xEF, 0xBB, 0xBF];

    public static byte[] Read(string path, Session session)
    {
        if (string.IsNullOrWhiteSpace(path))
        {
            throw new BadInputException(session.Pick("文件名是空的", "the file's name is empty"));
        }

        if (Directory.Exists(path))
        {
            throw Unusable(path, session.Pick("是目录，不是文件", "is a directory, not a file"));
        }

        try
        {
            using FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            return ReadAll(file) ?? throw Unusable(path, session.Pick("超过 256 MiB", "is larger than 256 MiB"));
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw Unusable(path, session.Pick("不存在", "does not exist"), e);
        }
        catch (UnauthorizedAccessException e)
        {
            throw Unusable(path, session.Pick("无权读取", "may not be read"), e);
        }
        catch (Exception e) when (e is IOException or ArgumentException or NotSupportedException)
        {
            throw Unusable(path, session.Say($"读不了（{e.Message}）", $"cannot be read ({e.Message})"), e);
        }
    }

    /// <summary>The bytes without a UTF-8 mark, held to be UTF-8.</summary>
    public static ReadOnlySpan<byte> WithoutMark(string path, ReadOnlySpan<byte> bytes, Session session)
    {
        if (bytes.Contains((byte)0))
        {
            throw Unusable(path, session.Pick("不是 UTF-8 文本（疑为 UTF-16），请另存为 UTF-8", "is not UTF-8 text (it looks like UTF-16): save it as UTF-8"));
        }

        return Utf8.IsValid(bytes)
            ? bytes.StartsWith(Utf8Mark) ? bytes[Utf8Mark.Length..] : bytes
            : throw Unusable(path, session.Pick("不是 UTF-8 文本，请另存为 UTF-8", "is not UTF-8 text: save it as UTF-8"));
    }

    public static BadInputException Unusable(string path, string why, Exception? inner = null) => new($"{path}: {why}", inner);

    // Not by the file's length: a pipe or a device has none.
    private static byte[]? ReadAll(Stream stream)
    {
        using MemoryStream all = new();
        byte[] buffer = new byte[1 << 16];
        for (int read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
        {
            if (all.Length + read > MostBytes)
            {
                return null;
            }

            all.Write(buffer, 0, read);
        }

        return all.ToArray();
    }
}
