namespace Guangming.Domain.Exchange;

/// <summary>Keeps text from being run as a formula: an apostrophe before what begins like one, taken away again exactly.</summary>
internal static class FormulaGuard
{
    private const char Guard = '\'';

    // What begins with apostrophes and then like a formula gets one more, so that taking one away is always right.
    public static string Apply(string text) => IsSuspect(text) ? Guard + text : text;

    public static string Undo(string text) => text.StartsWith(Guard) && IsSuspect(text) ? text[1..] : text;

    /// <summary>Whether the text begins as a formula does, apostrophes aside.</summary>
    public static bool IsSuspect(string text)
    {
        ReadOnlySpan<char> rest = text.AsSpan().TrimStart(Guard);
        return !rest.IsEmpty && rest[0] is ('=' or '+' or '-' or '@' or '\t' or '\r');
    }
}
