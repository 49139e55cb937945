namespace RegistryIndicators.Output;

/// <summary>A file that comes to be whole or not at all: it is written beside its place first.</summary>
internal sealed class DraftFile : IDisposable
{
    private readonly string _path;
    private bool _isKept;

    private DraftFile(string path, string full)
    {
        _path = full;
        Given = path;
        Draft = Path.Join(Path.GetDirectoryName(full), $".{Path.GetRandomFileName()}.{Path.GetFileName(full)}");
    }

    /// <summary>The name as it was given.</summary>
    public string Given { get; }

    /// <summary>Where to write.</summary>
    public string Draft { get; }

    /// <summary>A draft of a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="replaces">Whether a file that is there may be replaced.</param>
    /// <param name="session">The session.</param>
    public static DraftFile Of(string path, bool replaces, Session session)
    {
        if (string.IsNullOrWhiteSpace(path))
        {
            throw new BadInputException(session.Pick("文件名是空的", "the file's name is empty"));
        }

        string full = Full(path, session);
        return Directory.Exists(full) ? throw new BadInputException(session.Say($"{path}：是目录，不是文件", $"{path}: is a directory, not a file"))
            : File.Exists(full) && !replaces ? throw new BadInputException(session.Say($"{path}：已经存在；要替换请加 --overwrite", $"{path}: exists already; --overwrite replaces it"))
            : !Directory.Exists(Path.GetDirectoryName(full)) ? throw new BadInputException(session.Say($"{path}：所在目录不存在", $"{path}: its folder does not exist"))
            : new DraftFile(path, full);
    }

    /// <summary>Whether both stand for one file.</summary>
    public bool IsOf(DraftFile other) => string.Equals(_path, other._path, StringComparison.Ordinal);

    /// <summary>Writes a text as the draft.</summary>
    public void Write(string text, Session session)
    {
        try
        {
            File.WriteAllText(Draft, text);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Unwritten(e, session);
        }
    }

    /// <summary>Puts the draft in its place.</summary>
    public void Keep(Session session)
    {
        try
        {
            using (FileStream file = new(Draft, FileMode.Open, FileAccess.ReadWrite))
            {
                file.Flush(flushToDisk: true);
            }

            File.Move(Draft, _path, overwrite: true);
            _isKept = true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Unwritten(e, session);
        }
    }

    /// <summary>Removes what was not kept.</summary>
    public void Dispose()
    {
        try
        {
            if (!_isKept)
            {
                File.Delete(Draft);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // What is told is why the file could not be written.
        }
    }

    /// <summary>Says that the file could not be written, and why.</summary>
    public BadInputException Unwritten(Exception fault, Session session)
    {
        // The system speaks of the draft, which nobody has heard of.
        string why = fault.Message.Replace(Draft, Given, StringComparison.Ordinal);
        return new BadInputException(session.Say($"{Given}：写不了（{why}）", $"{Given}: cannot be written ({why})"), fault);
    }

    private static string Full(string path, Session session)
    {
        try
        {
            return Path.GetFullPath(path);
        }
        catch (ArgumentException e)
        {
            throw new BadInputException(session.Pick("文件名里有不允许的字符", "the file's name has characters that no name has"), e);
        }
    }
}
