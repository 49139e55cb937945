using System.Text;
using Spectre.Console;

namespace ReportConsole.Tests;

/// <summary>Counts the columns of a terminal.</summary>
internal static class Columns
{
    public static int Of(string line) => line.GetCellWidth();

    /// <summary>The column at which a text begins in a line; -1 where it does not.</summary>
    public static int Before(string line, string text)
    {
        int at = line.IndexOf(text, StringComparison.Ordinal);
        return at < 0 ? -1 : Of(line[..at]);
    }

    /// <summary>The column behind the last letter of a text.</summary>
    public static int Behind(string line, string text) => Before(line, text) < 0 ? -1 : Before(line, text) + Of(text);

    /// <summary>All letters without layout.</summary>
    public static string Letters(string text)
    {
        StringBuilder letters = new();
        foreach (char letter in text)
        {
            if (!char.IsWhiteSpace(letter))
            {
                letters.Append(letter);
            }
        }

        return letters.ToString();
    }
}
