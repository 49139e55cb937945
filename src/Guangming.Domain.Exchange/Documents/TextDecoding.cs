using System.Text;
using System.Text.Unicode;

namespace Guangming.Domain.Exchange;

/// <summary>Decodes a text file in UTF-8, with or without its mark, or in GB18030 where that is named or plain to see.</summary>
internal static class TextDecoding
{
    // The commonest characters of Chinese prose: bytes that only happen to decode hold hardly any.
    private const string CommonCharacters = "的一是在不了有和人这中大为上个国年会地出以到说时要就可也工作村县区市户贫困帮扶，。、：";
    private const int GB18030 = 54936;

    private static ReadOnlySpan<byte> Utf8Mark => [0xEF, 0xBB, 0xBF];

    /// <summary>The text of a file's bytes, and the encoding that was found.</summary>
    /// <exception cref="FileRefusedException">The bytes are no text, or not plainly in one of the encodings.</exception>
    public static (string Text, SourceFormat Format) Decode(byte[] bytes, string file, SourceFormat? format)
    {
        if (ContainerKind.RefusalOfText(bytes, file) is { } refusal)
        {
            throw refusal;
        }

        if (format == SourceFormat.GB18030)
        {
            return (FromGB18030(bytes) ?? throw new FileRefusedException(FileFault.WrongFormat, file, "不是 GB18030 文本", "is not GB18030 text"), SourceFormat.GB18030);
        }

        if (!bytes.AsSpan().Contains((byte)0) && Utf8.IsValid(bytes))
        {
            return (Encoding.UTF8.GetString(bytes.AsSpan().StartsWith(Utf8Mark) ? bytes.AsSpan(Utf8Mark.Length) : bytes), SourceFormat.Utf8);
        }

        return format is null && FromGB18030(bytes) is { } text && IsPlainlyChinese(text)
            ? (text, SourceFormat.GB18030)
            : throw new FileRefusedException(
                FileFault.UnknownEncoding, file,
                "既不是 UTF-8，也看不出是 GB18030；请另存为 UTF-8，若确是 GB18030 请指明",
                "is not UTF-8 and not plainly GB18030: save it as UTF-8, or say so if it is GB18030");
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
