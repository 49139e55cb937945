using System.Text;
using Guangming.Domain;
using Guangming.Domain.Exchange;

namespace ReportConsole.Input;

/// <summary>Opens the text of a report's source.</summary>
internal static class SourceFile
{
    /// <summary>The text; a message where it is not the one that the report was taken from.</summary>
    public static SourceText Open(string path, Report report, Session session)
    {
        byte[] bytes = InputFile.Read(path);
        SourceText text = new(Encoding.UTF8.GetString(Utf8Text.WithoutMark(path, bytes, session)));
        if (report.Source.TextSha256 is { } known && known != text.Sha256)
        {
            session.Tell(session.Say(
                $"文本的 SHA-256 是 {text.Sha256}，与来源的 {known} 不同",
                $"the text's SHA-256 is {text.Sha256}, not the source's {known}"));
        }

        return text;
    }
}
