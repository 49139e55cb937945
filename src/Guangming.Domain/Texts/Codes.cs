using System.Buffers;
using System.Diagnostics.CodeAnalysis;

namespace Guangming.Domain;

/// <summary>The form of codes and ids.</summary>
internal static class Codes
{
    public const int LongestCode = 64;
    public const int LongestId = 128;
    public const string CodeForm = "1 to 64 lower-case ASCII letters and digits, in words joined by a dot or a hyphen";
    public const string IdForm = "1 to 128 visible characters without spaces, commas, colons and tildes";

    private static readonly SearchValues<char> Plain = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789.-");
    private static readonly SearchValues<byte> PlainUtf8 = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789.-"u8);

    /// <summary>Whether <paramref name="text"/> has the form of a code.</summary>
    public static bool IsCode(ReadOnlySpan<char> text) => FaultOfCode(text) < 0;

    /// <summary>Where <paramref name="text"/> stops having the form of a code; -1 where it does not.</summary>
    public static int FaultOfCode(ReadOnlySpan<char> text)
    {
        bool inWord = false;
        for (int i = 0; i < text.Length; i++)
        {
            bool isLetter = char.IsAsciiLetterLower(text[i]) || char.IsAsciiDigit(text[i]);
            if (i == LongestCode || !(isLetter || (inWord && text[i] is ('.' or '-'))))
            {
                return i;
            }

            inWord = isLetter;
        }

        return inWord ? -1 : text.Length;
    }

    /// <summary>Returns <paramref name="code"/>, or throws where it has not the form of a code.</summary>
    public static string RequireCode(string code, string parameter)
    {
        ArgumentNullException.ThrowIfNull(code, parameter);
        return IsCode(code) ? code : throw new ArgumentException(NotACode(code), parameter);
    }

    /// <summary>Says that <paramref name="text"/> is no code, where it goes wrong, and what was expected.</summary>
    public static string NotACode(ReadOnlySpan<char> text) => new ReadFault(FaultOfCode(text), CodeForm).Describe("a code", text);

    /// <summary>Whether <paramref name="id"/> can name a thing of a report.</summary>
    public static bool IsId([NotNullWhen(true)] string? id)
    {
        if (id is null || id.Length is 0 or > LongestId)
        {
            return false;
        }

        // Ids are nearly always plain codes; only what is not is looked at character by character.
        return !id.AsSpan().ContainsAnyExcept(Plain) || (!id.Any(c => char.IsWhiteSpace(c) || c is ',' or ':' or '~') && TextRules.Fault(id) is null);
    }

    /// <summary>Whether it is an id of lower-case letters, digits, dots and hyphens only, as nearly all are.</summary>
    public static bool IsPlainId(ReadOnlySpan<byte> utf8) => utf8.Length is > 0 and <= LongestId && !utf8.ContainsAnyExcept(PlainUtf8);

    /// <summary>Returns <paramref name="id"/>, or throws where it cannot name a thing of a report.</summary>
    public static string RequireId(string id, string parameter)
    {
        ArgumentNullException.ThrowIfNull(id, parameter);
        return IsId(id) ? id : throw new ArgumentException($"'{id}' is not an id: expected {IdForm}.", parameter);
    }
}
