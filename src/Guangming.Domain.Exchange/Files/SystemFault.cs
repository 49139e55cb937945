namespace Guangming.Domain.Exchange;

/// <summary>What the system says about a file, as a refusal that names it.</summary>
internal static class SystemFault
{
    /// <summary>Whether an exception is the system's word on a file, not a slip of the program.</summary>
    public static bool Is(Exception fault) =>
        fault is (IOException or UnauthorizedAccessException or NotSupportedException or System.Security.SecurityException) and not FileRefusedException;

    public static FileRefusedException OnReading(string path, Exception fault) => fault switch
    {
        FileNotFoundException or DirectoryNotFoundException => new(FileFault.Missing, path, "不存在", "does not exist", fault),
        UnauthorizedAccessException => new(FileFault.NotAllowed, path, "无权读取", "may not be read", fault),
        _ => new(FileFault.Failed, path, $"读不了（{fault.Message}）", $"cannot be read ({fault.Message})", fault),
    };

    public static FileRefusedException OnWriting(string path, Exception fault) => fault switch
    {
        DirectoryNotFoundException => new(FileFault.Missing, path, "写不了：所在文件夹不存在", "cannot be written: its folder does not exist", fault),
        UnauthorizedAccessException => new(FileFault.NotAllowed, path, "写不了：无权写入", "cannot be written: the system does not allow it", fault),
        _ => new(FileFault.Failed, path, $"写不了（{fault.Message}）", $"cannot be written ({fault.Message})", fault),
    };
}
