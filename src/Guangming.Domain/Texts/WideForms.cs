using System.Text;

namespace Guangming.Domain;

/// <summary>The full-width forms that Chinese input methods write, folded to ASCII.</summary>
/// <remarks>
/// This is what NFKC does to U+FF01–U+FF5E and U+3000, by our own table: the platform's NFKC does nothing in
/// invariant-globalization mode, and would read 10² as 102 and ① as 1.
/// </remarks>
internal static class WideForms
{
    public static string Fold(string text)
    {
        if (text.Length > ValueText.MaxChars * 2)
        {
            return text;
        }

        StringBuilder folded = new(text.Length);
        foreach (char c in text)
        {
            folded.Append(c switch
            {
                >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
                '\u3000' or '\u00A0' or '\u202F' => ' ',
                '\u2212' => '-',
                _ => c,
            });
        }

        return DropSpacesAtHan(folded.ToString().Trim(' '));
    }

    // "1.796 亿元" and "超 13 万元": a space beside a Chinese character means nothing; one between digits does.
    private static string DropSpacesAtHan(string text)
    {
        if (!text.Contains(' ', StringComparison.Ordinal))
        {
            return text;
        }

        StringBuilder kept = new(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            bool besideHan = text[i] == ' ' && (kept[^1] >= '\u2E80' || text[i + 1] >= '\u2E80' || text[i + 1] is '%' or '‰');
            if (!besideHan)
            {
                kept.Append(text[i]);
            }
        }

        return kept.ToString();
    }
}
