using System.Globalization;

namespace Guangming.Domain.Exchange;

/// <summary>What was found in a file, made fit for a message: short, on one line, nothing that hides or reorders.</summary>
internal static class Shown
{
    private const int Longest = 80;

    public static string Of(string text)
    {
        string cut = text.Length <= Longest ? text : text[..(char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest)] + "…";
        return cut.Any(IsUnfit) ? string.Concat(cut.Select(c => IsUnfit(c) ? string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}") : c.ToString())) : cut;
    }

    private static bool IsUnfit(char c) => char.IsControl(c) || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or (>= '\uFFFE');
}
