using System.Globalization;

namespace Guangming.Domain;

/// <summary>Why a text could not be read: where, and what was expected there.</summary>
internal readonly record struct ReadFault(int Position, string Expected)
{
    private const int Shown = 64;

    /// <summary>Whether there is a fault at all; the default is none.</summary>
    public bool Exists => Expected is not null;

    /// <summary>The message: the text, the position and what was expected.</summary>
    public string Describe(string what, ReadOnlySpan<char> text)
    {
        // A long text is clipped on a whole character, and what could reorder a log line is not repeated.
        int length = Math.Min(text.Length, Shown);
        if (length > 0 && length < text.Length && char.IsHighSurrogate(text[length - 1]))
        {
            length--;
        }

        string shown = TextRules.Fault(text[..length]) is null ? text[..length].ToString() : "(text with control characters)";
        string more = length < text.Length ? "…" : string.Empty;
        return string.Create(
            CultureInfo.InvariantCulture, $"\"{shown}{more}\" is no {what}: at position {Position} expected {Expected}.");
    }

    /// <summary>The exception for a text that could not be read.</summary>
    public FormatException ToException(string what, ReadOnlySpan<char> text) => new(Describe(what, text));

    /// <summary>The same for UTF-8.</summary>
    public FormatException ToException(string what, ReadOnlySpan<byte> utf8) =>
        ToException(what, System.Text.Encoding.UTF8.GetString(utf8[..Math.Min(utf8.Length, 4 * Shown)]).AsSpan());
}
