namespace Guangming.Domain.Exchange;

/// <summary>The hidden file beside a target that takes its place when it is complete.</summary>
internal sealed class FileDraft : IDisposable
{
    private const string Extension = ".part";
    private const int Attempts = 8;

    private readonly string _target;
    private readonly string _path;
    private readonly GuardedStream _stream;
    private readonly FileStream _file;
    private bool _isDone;

    private FileDraft(string target, string path, FileStream file)
    {
        (_target, _path, _file) = (target, path, file);
        _stream = new GuardedStream(file);
    }

    /// <summary>Where the content goes; closing it does nothing.</summary>
    public Stream Stream => _stream;

    /// <summary>Makes a draft for a file.</summary>
    /// <exception cref="FileRefusedException">The target cannot be written.</exception>
    public static FileDraft Begin(string path)
    {
        InputFile.RequireName(path);
        if (Directory.Exists(path))
        {
            throw new FileRefusedException(FileFault.IsFolder, path, "写不了：是文件夹", "cannot be written: it is a folder");
        }

        try
        {
            string target = Target(path);
            Sweep(target);
            return Create(target);
        }
        catch (Exception e) when (SystemFault.Is(e) || e is ArgumentException)
        {
            throw SystemFault.OnWriting(path, e);
        }
    }

    /// <summary>Flushes the content to the disk and puts it in the target's place.</summary>
    public void Commit()
    {
        _file.Flush(flushToDisk: true);
        if (!OperatingSystem.IsWindows() && File.Exists(_target))
        {
            File.SetUnixFileMode(_file.SafeFileHandle, File.GetUnixFileMode(_target));
        }

        // While it is still open, so that no other run takes it for one that was left behind.
        File.Move(_path, _target, overwrite: true);
        _isDone = true;
    }

    public void Dispose()
    {
        try
        {
            _stream.Dispose();
            if (!_isDone)
            {
                File.Delete(_path);
            }

            _file.Dispose();
        }
        catch (Exception e) when (SystemFault.Is(e))
        {
            // What is told is why the file could not be written; the next run sweeps.
        }
    }

    private static string Target(string path)
    {
        string full = Path.GetFullPath(path);
        return new FileInfo(full).LinkTarget is null ? full : File.ResolveLinkTarget(full, returnFinalTarget: true)?.FullName ?? full;
    }

    private static FileDraft Create(string target)
    {
        for (int attempt = 1; ; attempt++)
        {
            string path = Path.Join(Path.GetDirectoryName(target), $"{Prefix(target)}{Path.GetRandomFileName()}{Extension}");
            FileStream? file = null;
            try
            {
                file = new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.Delete);

                // A run that sweeps may have taken it away between its making and its lock.
                if (File.Exists(path))
                {
                    FileDraft draft = new(target, path, file);
                    file = null;
                    return draft;
                }
            }
            catch (IOException e) when (e is not DirectoryNotFoundException && attempt < Attempts)
            {
                // A name that is taken, or the same race; the next name is another.
            }
            finally
            {
                file?.Dispose();
            }
        }
    }

    // What killed runs left behind: nobody holds it open.
    private static void Sweep(string target)
    {
        foreach (string left in Directory.EnumerateFiles(Path.GetDirectoryName(target)!, $"{Prefix(target)}*{Extension}"))
        {
            try
            {
                using FileStream file = new(left, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
                File.Delete(left);
            }
            catch (Exception e) when (SystemFault.Is(e))
            {
                // Another run writes there, or it is gone already.
            }
        }
    }

    private static string Prefix(string target) => $".{Path.GetFileName(target)}.";
}
