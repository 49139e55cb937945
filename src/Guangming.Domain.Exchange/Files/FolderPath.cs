namespace Guangming.Domain.Exchange;

/// <summary>Resolves names that stand in data, such as a package's list of files, inside one folder and nowhere else.</summary>
internal static class FolderPath
{
    /// <summary>The full path of a name within a folder.</summary>
    /// <param name="folder">The folder that it may not leave.</param>
    /// <param name="name">The name as the data give it: relative, with / between its parts.</param>
    /// <exception cref="FileRefusedException">The name is absolute, an address, leads out of the folder, or is reached through a link that does.</exception>
    public static string Resolve(string folder, string name)
    {
        if (!IsPlain(name))
        {
            throw Outside(name);
        }

        string root = Path.GetFullPath(folder);
        string full = Path.GetFullPath(Path.Join(root, name));
        string prefix = Path.EndsInDirectorySeparator(root) ? root : root + Path.DirectorySeparatorChar;
        if (!full.StartsWith(prefix, StringComparison.Ordinal) || LeavesByLink(root, prefix, full))
        {
            throw Outside(name);
        }

        return full;
    }

    /// <summary>Whether a name is relative, has no empty, . or .. part, no drive, no scheme, no backslash and no control character.</summary>
    public static bool IsPlain(string name) =>
        name.Length is > 0 and <= 1024
        && !name.Any(c => char.IsControl(c) || c is '\\' or ':')
        && name.Split('/').All(part => part.Length > 0 && part is not ("." or ".."));

    private static bool LeavesByLink(string root, string prefix, string full)
    {
        string real = File.ResolveLinkTarget(root, returnFinalTarget: true)?.FullName ?? root;
        for (string? at = full; at is not null && at.StartsWith(prefix, StringComparison.Ordinal); at = Path.GetDirectoryName(at))
        {
            if (new FileInfo(at).LinkTarget is not null
                && (File.ResolveLinkTarget(at, returnFinalTarget: true)?.FullName is not { } target
                    || !(target + Path.DirectorySeparatorChar).StartsWith(real + Path.DirectorySeparatorChar, StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }

    private static FileRefusedException Outside(string name) => new(
        FileFault.Suspicious, name, "不是所在文件夹以内的相对路径", "is no relative path inside its folder (parts separated by /, none of them ..)");
}
