using System.Text.Unicode;

namespace ReportConsole.Input;

/// <summary>Takes a file's bytes for UTF-8, or says that they are none.</summary>
internal static class Utf8Text
{
    private static ReadOnlySpan<byte> Utf8Mark => [0xEF, 0xBB, 0xBF];

    /// <summary>The bytes without a UTF-8 mark, held to be UTF-8.</summary>
    public static ReadOnlySpan<byte> WithoutMark(string path, ReadOnlySpan<byte> bytes, Session session)
    {
        if (bytes.Contains((byte)0))
        {
            throw BadInputException.Of(path, session.Pick("不是 UTF-8 文本（疑为 UTF-16），请另存为 UTF-8", "is not UTF-8 text (it looks like UTF-16): save it as UTF-8"));
        }

        return Utf8.IsValid(bytes)
            ? bytes.StartsWith(Utf8Mark) ? bytes[Utf8Mark.Length..] : bytes
            : throw BadInputException.Of(path, session.Pick("不是 UTF-8 文本，请另存为 UTF-8", "is not UTF-8 text: save it as UTF-8"));
    }
}
