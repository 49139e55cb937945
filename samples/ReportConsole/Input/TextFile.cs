using System.Text;
using System.Text.Unicode;

namespace ReportConsole.Input;

/// <summary>Reads a text file in UTF-8, with or without its mark, or in GB18030 where that is named or plain to see.</summary>
internal static class TextFile
{
    /// <summary>The names that --encoding takes.</summary>
    public static readonly string[] EncodingNames = ["utf-8", "gb18030"];

    // The commonest characters of Chinese prose: bytes that only happen to decode hold hardly any.
    private const string CommonCharacters = "的一是在不了有和人这中大为上个国年会地出以到说时要就可也工作村县区市户贫困帮扶，。、：";
    private const int GB18030 = 54936;

    private static ReadOnlySpan<byte> Utf8Mark => [0xEF, 0xBB, 0xBF];

    /// <summary>The whole text.</summary>
    /// <param name="path">The file.</param>
    /// <param name="encoding">One of <see cref="EncodingNames"/>, or <see langword="null"/> to look.</param>
    /// <param name="session">The run.</param>
    public static string Read(string path, string? encoding, Session session)
    {
        byte[] bytes = InputFile.Read(path, session);
        if (encoding == EncodingNames[1])
        {
            return FromGB18030(bytes) ?? throw InputFile.Unusable(path, session.Pick("不是 GB18030 文本", "is not GB18030 text"));
        }

        if (!bytes.AsSpan().Contains((byte)0) && Utf8.IsValid(bytes))
        {
            return Encoding.UTF8.GetString(bytes.AsSpan().StartsWith(Utf8Mark) ? bytes.AsSpan(Utf8Mark.Length) : bytes);
        }

        if (encoding is null && FromGB18030(bytes) is { } text && IsPlainlyChinese(text))
        {
            return text;
        }

        throw InputFile.Unusable(path, session.Pick(
            "既不是 UTF-8，也看不出是 GB18030；请另存为 UTF-8，若确是 GB18030 请加 --encoding gb18030",
            "is not UTF-8 and not plainly GB18030: save it as UTF-8, or give --encoding gb18030 if it is that"));
    }

    private static string? FromGB18030(byte[] bytes)
    {
        Encoding encoding = CodePagesEncodingProvider.Instance.GetEncoding(GB18030, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;
        try
        {
            return bytes.AsSpan().Contains((byte)0) ? null : encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static bool IsPlainlyChinese(string text)
    {
        int all = text.Count(c => c > '\u007F');
        int common = text.Count(c => CommonCharacters.Contains(c, StringComparison.Ordinal));
        int rare = text.Count(c => c > '\u007F' && c is not (>= '\u4E00' and <= '\u9FA5') and not (>= '\u2010' and <= '\u203B') and not (>= '\u3000' and <= '\u3011') and not (>= '\uFF01' and <= '\uFF5E'));
        return all > 0 && common * 12 >= all && rare * 10 <= all;
    }
}
