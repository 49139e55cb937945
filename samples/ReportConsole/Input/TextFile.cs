using Guangming.Domain.Exchange;

namespace ReportConsole.Input;

/// <summary>Reads the text of a report by the name of its file: Word, or text in UTF-8 or GB18030.</summary>
internal static class TextFile
{
    /// <summary>The names that --encoding takes.</summary>
    public static readonly string[] EncodingNames = ["utf-8", "gb18030"];

    /// <summary>The whole text.</summary>
    /// <param name="path">The file.</param>
    /// <param name="encoding">One of <see cref="EncodingNames"/>, or <see langword="null"/> to look.</param>
    /// <param name="session">The run.</param>
    public static string Read(string path, string? encoding, Session session)
    {
        try
        {
            return SourceDocument.Read(path, Format(encoding)).Text;
        }
        catch (FileRefusedException e) when (e.Fault == FileFault.UnknownEncoding && encoding is null)
        {
            throw BadInputException.Of(path, session.Pick(
                "既不是 UTF-8，也看不出是 GB18030；请另存为 UTF-8，若确是 GB18030 请加 --encoding gb18030",
                "is not UTF-8 and not plainly GB18030: save it as UTF-8, or give --encoding gb18030 if it is that"), e);
        }
    }

    private static SourceFormat? Format(string? encoding) => encoding switch
    {
        null => null,
        "gb18030" => SourceFormat.GB18030,
        _ => SourceFormat.Utf8,
    };
}
