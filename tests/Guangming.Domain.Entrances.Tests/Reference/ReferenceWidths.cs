using System.Text;

namespace Guangming.Domain.Entrances.Tests.Reference;

/// <summary>Full-width forms as ASCII and every blank as a space. A full-width comma groups among full-width digits; elsewhere it stays what it is and groups none.</summary>
internal static class ReferenceWidths
{
    public const string Blanks = " \u3000\u00A0\u2009\u202F";

    public static string Fold(string text)
    {
        StringBuilder folded = new();
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c == '，' && i > 0 && i + 1 < text.Length && text[i - 1] is >= '０' and <= '９' && text[i + 1] is >= '０' and <= '９')
            {
                folded.Append(',');
            }
            else if (Blanks.Contains(c, StringComparison.Ordinal))
            {
                folded.Append(' ');
            }
            else if (c is >= '！' and <= '～' and not '，')
            {
                folded.Append((char)(c - '！' + '!'));
            }
            else
            {
                folded.Append(c is '￥' ? '¥' : c);
            }
        }

        return folded.ToString();
    }

    /// <summary>The same text in full-width forms: digits, point, percent, slash, letters and signs.</summary>
    public static string Widen(string text)
    {
        StringBuilder wide = new();
        foreach (char c in text)
        {
            bool isWidened = char.IsAsciiLetterOrDigit(c) || c is '.' or '%' or '/' or '+' or '-';
            wide.Append(isWidened ? (char)(c - '!' + '！') : c);
        }

        return wide.ToString();
    }
}
