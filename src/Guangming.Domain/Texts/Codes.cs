using System.Buffers;
using System.Diagnostics.CodeAnalysis;

namespace Guangming.Domain;

/// <summary>The form of codes and ids.</summary>
internal static class Codes
{
    public const int LongestCode = 64;
    public const int LongestId = 128;
    public const string CodeForm = "1 to 64 lower-case ASCII letters, digits, dots and hyphens";
    public const string IdForm = "1 to 128 visible characters without spaces";

    private static readonly SearchValues<char> Allowed = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789.-");

    /// <summary>Whether <paramref name="text"/> has the form of a code.</summary>
    public static bool IsCode(ReadOnlySpan<char> text) => text.Length is > 0 and <= LongestCode && !text.ContainsAnyExcept(Allowed);

    /// <summary>Returns <paramref name="code"/>, or throws where it has not the form of a code.</summary>
    public static string RequireCode(string code, string parameter)
    {
        ArgumentNullException.ThrowIfNull(code, parameter);
        return IsCode(code) ? code : throw new ArgumentException($"'{code}' is not a code: expected {CodeForm}.", parameter);
    }

    /// <summary>Whether <paramref name="id"/> can name a thing of a report.</summary>
    public static bool IsId([NotNullWhen(true)] string? id)
    {
        if (id is null || id.Length is 0 or > LongestId)
        {
            return false;
        }

        // Ids are nearly always plain codes; only what is not is looked at character by character.
        return !id.AsSpan().ContainsAnyExcept(Allowed) || (!id.Any(char.IsWhiteSpace) && TextRules.Fault(id) is null);
    }

    /// <summary>Returns <paramref name="id"/>, or throws where it cannot name a thing of a report.</summary>
    public static string RequireId(string id, string parameter)
    {
        ArgumentNullException.ThrowIfNull(id, parameter);
        return IsId(id) ? id : throw new ArgumentException($"'{id}' is not an id: expected {IdForm}.", parameter);
    }
}
