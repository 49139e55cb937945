namespace ReportConsole.Output;

/// <summary>Writes a file whole or not at all: beside it first, then in its place.</summary>
internal static class WholeFile
{
    public static void Write(string path, byte[] bytes, Session session)
    {
        if (string.IsNullOrWhiteSpace(path))
        {
            throw new BadInputException(session.Pick("文件名是空的", "the file's name is empty"));
        }

        string? draft = null;
        try
        {
            string full = Path.GetFullPath(path);
            string name = Path.Join(Path.GetDirectoryName(full), $".{Path.GetFileName(full)}.{Path.GetRandomFileName()}");
            using (FileStream file = new(name, FileMode.CreateNew, FileAccess.Write, FileShare.None))
            {
                draft = name;
                file.Write(bytes);
                file.Flush(flushToDisk: true);
            }

            File.Move(name, full, overwrite: true);
            draft = null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new BadInputException(session.Say($"{path}：写不了（{e.Message}）", $"{path}: cannot be written ({e.Message})"), e);
        }
        finally
        {
            Discard(draft);
        }
    }

    private static void Discard(string? draft)
    {
        try
        {
            if (draft is not null)
            {
                File.Delete(draft);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // What is told is why the file could not be written.
        }
    }
}
