using System.Globalization;
using System.Text;
using System.Xml;

namespace Guangming.Domain.Exchange;

/// <summary>Text as a sheet stores it: what XML cannot hold is written as <c>_xHHHH_</c>, and so is a text that looks like that.</summary>
internal static class SheetText
{
    /// <summary>The longest text of a cell, in UTF-16 units.</summary>
    public const int Longest = 32_767;

    private const int EscapeLength = 7;

    public static string Encode(string text)
    {
        int first = FirstToEscape(text);
        if (first < 0)
        {
            return text;
        }

        StringBuilder encoded = new(text, 0, first, text.Length + 16);
        for (int i = first; i < text.Length; i++)
        {
            if (MustEscape(text, i))
            {
                encoded.Append(CultureInfo.InvariantCulture, $"_x{(int)text[i]:X4}_");
            }
            else
            {
                encoded.Append(text[i]);
            }
        }

        return encoded.ToString();
    }

    public static string Decode(string text)
    {
        if (!text.Contains("_x", StringComparison.Ordinal))
        {
            return text;
        }

        StringBuilder decoded = new(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (IsEscape(text, i))
            {
                decoded.Append((char)int.Parse(text.AsSpan(i + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
                i += EscapeLength - 1;
            }
            else
            {
                decoded.Append(text[i]);
            }
        }

        return decoded.ToString();
    }

    private static int FirstToEscape(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (MustEscape(text, i))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool MustEscape(string text, int i) => MustSpell(text, i) || LooksEscaped(text, i);

    // A carriage return would come back as a line feed.
    private static bool MustSpell(string text, int i)
    {
        char c = text[i];
        bool isPaired = (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            || (char.IsLowSurrogate(c) && i > 0 && char.IsHighSurrogate(text[i - 1]));
        return c == '\r' || !(XmlConvert.IsXmlChar(c) || isPaired);
    }

    // Its last underscore may be the first one of a character that is spelled out.
    private static bool LooksEscaped(string text, int i) =>
        HasCode(text, i) && (text[i + EscapeLength - 1] == '_' || MustSpell(text, i + EscapeLength - 1));

    private static bool IsEscape(string text, int i) => HasCode(text, i) && text[i + EscapeLength - 1] == '_';

    private static bool HasCode(string text, int i) =>
        i + EscapeLength <= text.Length
        && text[i] == '_' && text[i + 1] == 'x'
        && char.IsAsciiHexDigit(text[i + 2]) && char.IsAsciiHexDigit(text[i + 3]) && char.IsAsciiHexDigit(text[i + 4]) && char.IsAsciiHexDigit(text[i + 5]);
}
