using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Guangming.Domain;

/// <summary>How JSON stays readable for people who read Chinese (可读的 JSON).</summary>
public static class ReadableJson
{
    /// <summary>
    /// Writes Chinese as it is; what could break out of a web page stays escaped. For
    /// <c>JsonSerializerOptions.Encoder</c> or <c>JsonWriterOptions.Encoder</c>; the library's own writers use it already.
    /// </summary>
    public static JavaScriptEncoder Encoder { get; } = JavaScriptEncoder.Create(UnicodeRanges.All);
}
