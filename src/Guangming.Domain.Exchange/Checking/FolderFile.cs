namespace Guangming.Domain.Exchange;

/// <summary>A file of a folder that is to be checked (待核查文件).</summary>
/// <param name="FullName">Its full path.</param>
/// <param name="Name">Its path relative to the folder, with / between its parts; of the folder of earlier years, with that folder's name before it.</param>
internal sealed record FolderFile(string FullName, string Name)
{
    private const int MostDepth = 8;

    public string Extension => Path.GetExtension(FullName).ToLowerInvariant();

    /// <summary>All files of a folder and those below it, by name; hidden ones, and those that Office keeps while a file is open, aside.</summary>
    /// <exception cref="FileRefusedException">There is no such folder, or it may not be read.</exception>
    public static FolderFile[] In(string folder, string? prefix = null)
    {
        ArgumentNullException.ThrowIfNull(folder);
        if (!Directory.Exists(folder))
        {
            throw File.Exists(folder)
                ? new FileRefusedException(FileFault.WrongFormat, folder, "是文件，不是文件夹", "is a file, not a folder")
                : new FileRefusedException(FileFault.Missing, folder, "不存在", "does not exist");
        }

        string root = Path.GetFullPath(folder);
        EnumerationOptions options = new()
        {
            RecurseSubdirectories = true,
            MaxRecursionDepth = MostDepth,
            AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint,
            IgnoreInaccessible = true,
        };
        try
        {
            return
            [
                .. Directory.EnumerateFiles(root, "*", options)
                    .Where(file => !Path.GetFileName(file).StartsWith("~$", StringComparison.Ordinal))
                    .Select(file => new FolderFile(file, prefix + Path.GetRelativePath(root, file).Replace(Path.DirectorySeparatorChar, '/')))
                    .OrderBy(file => file.Name, StringComparer.Ordinal),
            ];
        }
        catch (Exception e) when (SystemFault.Is(e))
        {
            throw SystemFault.OnReading(folder, e);
        }
    }
}
