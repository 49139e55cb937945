using System.Globalization;
using System.Text;

namespace Guangming.Domain;

/// <summary>Why a text could not be read: where, and what was expected there. The default is no fault.</summary>
/// <param name="Position">Where it stops being right: in bytes where UTF-8 is read, in characters where characters are.</param>
/// <param name="Expected">What would have been right.</param>
internal readonly record struct ReadFault(int Position, string Expected)
{
    /// <summary>How much of a text a message repeats.</summary>
    public const int MostShown = 64;

    /// <summary>Whether there is a fault at all.</summary>
    public bool Exists => Expected is not null;

    /// <summary>Sets a fault; always <see langword="false"/>, for the reader to return.</summary>
    public static bool At(int position, string expected, out ReadFault fault)
    {
        fault = new ReadFault(position, expected);
        return false;
    }

    /// <summary>The same fault of a text that stands behind <paramref name="before"/> others.</summary>
    public ReadFault Behind(int before) => this with { Position = Position + before };

    /// <summary>The fault with its position in characters of <paramref name="text"/>, which was read as UTF-8.</summary>
    public ReadFault InCharacters(ReadOnlySpan<char> text)
    {
        int at = 0;
        int bytes = Position;
        while (at < text.Length && bytes > 0)
        {
            _ = Rune.DecodeFromUtf16(text[at..], out Rune rune, out int used);
            bytes -= rune.Utf8SequenceLength;
            at += used;
        }

        return this with { Position = at };
    }

    /// <summary>The message: the text, the position and what was expected.</summary>
    /// <param name="kind">What the text should be, such as "a date".</param>
    /// <param name="text">The text; the position is counted in its characters.</param>
    public string Describe(string kind, ReadOnlySpan<char> text)
    {
        // A long text is clipped on a whole character, and what could reorder a log line stands spelled out.
        int length = Math.Min(text.Length, MostShown);
        if (length > 0 && length < text.Length && char.IsHighSurrogate(text[length - 1]))
        {
            length--;
        }

        string shown = TextRules.Shown(text[..length].ToString());
        string more = length < text.Length ? "…" : string.Empty;
        return string.Create(
            CultureInfo.InvariantCulture, $"\"{shown}{more}\" is not {kind}: at position {Position} expected {Expected}.");
    }
}
