namespace Guangming.Domain.Exchange;

/// <summary>A file cannot be used (文件不能用): which, why, and what was expected, in Chinese and English.</summary>
/// <remarks>It is an <see cref="IOException"/>, so that whoever reads files catches it as one.</remarks>
public sealed class FileRefusedException : IOException
{
    internal FileRefusedException(FileFault fault, string? file, string chinese, string english, Exception? inner = null)
        : base(file is null ? Words.Shown(english) : $"{Words.Shown(file)}: {Words.Shown(english)}", inner)
    {
        Fault = fault;
        File = file;
        Reason = new LocalizedText(Words.Shown(chinese), Words.Shown(english));
    }

    /// <summary>Why, as a kind to act on.</summary>
    public FileFault Fault { get; }

    /// <summary>The file as it was named; <see langword="null"/> for a stream without a name.</summary>
    public string? File { get; }

    /// <summary>Why, in words without the file's name.</summary>
    public LocalizedText Reason { get; }

    /// <summary>The file and the reason in one line.</summary>
    /// <param name="language">The language.</param>
    public string ToString(Language language) => File is null
        ? Reason.In(language)
        : Words.Shown(File) + (language == Language.Chinese ? "：" : ": ") + Reason.In(language);

    internal FileRefusedException In(string file) =>
        File is null ? new FileRefusedException(Fault, file, Reason.In(Language.Chinese), Reason.In(Language.English), InnerException) : this;
}
