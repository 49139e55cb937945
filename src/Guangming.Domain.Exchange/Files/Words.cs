using System.Globalization;
using System.Text;

namespace Guangming.Domain.Exchange;

/// <summary>Foreign text made fit for a message: names of files, words of the system.</summary>
internal static class Words
{
    private const int Longest = 120;

    /// <summary>The text with control characters, direction marks and lone surrogates spelled out, as \u202E.</summary>
    public static string Shown(string text)
    {
        StringBuilder shown = new(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                shown.Append(text, i++, 2);
            }
            else if (char.IsControl(text[i]) || char.IsSurrogate(text[i]) || text[i] is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'))
            {
                shown.Append(CultureInfo.InvariantCulture, $"\\u{(int)text[i]:X4}");
            }
            else
            {
                shown.Append(text[i]);
            }
        }

        return shown.Length == 0 || string.IsNullOrWhiteSpace(text) ? "…" : shown.ToString();
    }

    /// <summary>The beginning of a text that a message quotes.</summary>
    public static string Quoted(string text) => Shown(text.Length <= Longest ? text : string.Concat(text.AsSpan(0, Longest - 1), "…"));

    /// <summary>A number of bytes as people write it: 1,024 bytes are 1 KB.</summary>
    public static string Bytes(long bytes) => bytes switch
    {
        < 1 << 10 => string.Create(CultureInfo.InvariantCulture, $"{bytes} B"),
        < 1 << 20 => string.Create(CultureInfo.InvariantCulture, $"{bytes >> 10} KB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{bytes >> 20} MB"),
    };
}
