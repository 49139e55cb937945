using System.Text;

namespace Guangming.Domain.Exchange;

/// <summary>Names in one cell, with bars between them; a bar, a backslash, or a blank at either end of a name has a backslash before it.</summary>
internal static class NameList
{
    private const char Bar = '|';
    private const char Escape = '\\';

    public static string Join(IEnumerable<string> names) => string.Join(" | ", names.Select(Escaped));

    public static List<string> Split(string text)
    {
        List<string> names = [];
        StringBuilder name = new();
        int kept = 0; // Escaped characters are never trimmed.
        for (int i = 0; i <= text.Length; i++)
        {
            if (i == text.Length || text[i] == Bar)
            {
                string whole = name.ToString();
                names.Add(whole[..kept] + whole[kept..].TrimEnd());
                name.Clear();
                kept = 0;
            }
            else if (text[i] == Escape && i + 1 < text.Length)
            {
                name.Append(text[++i]);
                kept = name.Length;
            }
            else if (name.Length > 0 || !char.IsWhiteSpace(text[i]))
            {
                name.Append(text[i]);
            }
        }

        return [.. names.Where(one => one.Length > 0)];
    }

    private static string Escaped(string name)
    {
        StringBuilder escaped = new(name.Length);
        for (int i = 0; i < name.Length; i++)
        {
            bool isOuterBlank = char.IsWhiteSpace(name[i]) && (string.IsNullOrWhiteSpace(name[..i]) || string.IsNullOrWhiteSpace(name[i..]));
            if (name[i] is Bar or Escape || isOuterBlank)
            {
                escaped.Append(Escape);
            }

            escaped.Append(name[i]);
        }

        return escaped.ToString();
    }
}
