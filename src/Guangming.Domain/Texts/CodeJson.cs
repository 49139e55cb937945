using System.Text.Json;

namespace Guangming.Domain;

/// <summary>What the converters of short texts (dates, codes, programmes) share.</summary>
internal static class CodeJson
{
    private const int Longest = 256;

    /// <summary>Reads a JSON string or member name through the type's own UTF-8 parser.</summary>
    /// <exception cref="JsonException">It is no string, too long, or not what <paramref name="expected"/> says.</exception>
    public static T Read<T>(ref Utf8JsonReader reader, string expected)
        where T : IUtf8SpanParsable<T>
    {
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName))
        {
            throw new JsonException($"Expected {expected} as a string; found {reader.TokenType}.");
        }

        long length = reader.HasValueSequence ? reader.ValueSequence.Length : reader.ValueSpan.Length;
        if (length > Longest)
        {
            throw new JsonException($"Expected {expected}; found a text of more than 256 bytes.");
        }

        Span<byte> text = stackalloc byte[Longest];
        try
        {
            return T.Parse(text[..reader.CopyString(text)], null);
        }
        catch (Exception e) when (e is FormatException or InvalidOperationException)
        {
            throw new JsonException($"Expected {expected}. {e.Message}", e);
        }
    }

    /// <summary>The refusal to write a default value, which names nothing.</summary>
    public static JsonException Unspecified(string type) => new($"An unspecified {type} cannot be written to JSON.");
}
