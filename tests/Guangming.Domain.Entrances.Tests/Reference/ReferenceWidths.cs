using System.Text;

namespace Guangming.Domain.Entrances.Tests.Reference;

/// <summary>Full-width forms as ASCII and every blank as a space. A full-width comma stays what it is: it never groups.</summary>
internal static class ReferenceWidths
{
    public const string Blanks = " \u3000\u00A0\u2009\u202F";

    public static string Fold(string text)
    {
        StringBuilder folded = new();
        foreach (char c in text)
        {
            if (Blanks.Contains(c, StringComparison.Ordinal))
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
