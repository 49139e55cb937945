namespace ReportConsole;

/// <summary>Makes one line of a text that may hold line ends and other control characters, such as a file's name.</summary>
internal static class OneLine
{
    public static string Of(string text) =>
        string.Create(text.Length, text, static (line, source) =>
        {
            for (int i = 0; i < line.Length; i++)
            {
                line[i] = char.IsControl(source[i]) ? ' ' : source[i];
            }
        });
}
