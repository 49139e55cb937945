namespace ReportConsole;

/// <summary>The command line or a file is unusable; the message is for the person who typed it.</summary>
internal sealed class BadInputException(string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>A file is unusable.</summary>
    public static BadInputException Of(string path, string why, Exception? inner = null) => new($"{path}: {why}", inner);
}
