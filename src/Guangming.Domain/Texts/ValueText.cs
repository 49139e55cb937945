using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Guangming.Domain;

/// <summary>All text and JSON forms of a value, built once on its reading from and writing to UTF-8.</summary>
internal static class ValueText
{
    /// <summary>The longest text that is looked at, in UTF-16 units.</summary>
    public const int MaxChars = 256;

    public const int MaxBytes = MaxChars * 3;
    public const string TooLong = "at most 256 characters";

    private const int FewBytes = 96;

    public static bool TryParse<T>(ReadOnlySpan<char> text, [MaybeNullWhen(false)] out T value)
        where T : ITextValue<T> => TryRead(text, out value, out _);

    public static bool TryParse<T>(ReadOnlySpan<byte> utf8, [MaybeNullWhen(false)] out T value)
        where T : ITextValue<T> => TryRead(utf8, out value, out _);

    public static T Parse<T>(ReadOnlySpan<char> text)
        where T : ITextValue<T> => TryRead<T>(text, out T? value, out ReadFault fault) ? value : throw Refusal<T>(text, fault);

    public static T Parse<T>(ReadOnlySpan<byte> utf8)
        where T : ITextValue<T> =>
        TryRead<T>(utf8, out T? value, out ReadFault fault)
            ? value
            : throw Refusal<T>(Shown(utf8), fault);

    public static bool TryRead<T>(ReadOnlySpan<byte> utf8, [MaybeNullWhen(false)] out T value, out ReadFault fault)
        where T : ITextValue<T>
    {
        if (utf8.Length <= MaxBytes)
        {
            return T.TryRead(utf8, out value, out fault);
        }

        value = default;
        return ReadFault.At(MaxBytes, TooLong, out fault);
    }

    /// <summary>Reads UTF-16 by way of UTF-8 on the stack.</summary>
    public static bool TryRead<T>(ReadOnlySpan<char> text, [MaybeNullWhen(false)] out T value, out ReadFault fault)
        where T : ITextValue<T>
    {
        if (text.Length > MaxChars)
        {
            value = default;
            return ReadFault.At(Encoding.UTF8.GetByteCount(text[..MaxChars]), TooLong, out fault);
        }

        return text.Length * 3 <= FewBytes
            ? TryRead(text, stackalloc byte[FewBytes], out value, out fault)
            : TryRead(text, stackalloc byte[MaxBytes], out value, out fault);
    }

    public static string Format<T>(T value, ReadOnlySpan<char> format)
        where T : ITextValue<T>
    {
        Span<byte> few = stackalloc byte[128];
        if (value.TryWrite(few, out int written, format))
        {
            return Encoding.UTF8.GetString(few[..written]);
        }

        byte[] many = Write(value, format, out written);
        string text = Encoding.UTF8.GetString(many, 0, written);
        ArrayPool<byte>.Shared.Return(many);
        return text;
    }

    public static bool TryFormat<T>(T value, Span<char> destination, out int charsWritten, ReadOnlySpan<char> format)
        where T : ITextValue<T>
    {
        Span<byte> few = stackalloc byte[128];
        if (value.TryWrite(few, out int written, format))
        {
            return ToChars(few[..written], destination, out charsWritten);
        }

        byte[] many = Write(value, format, out written);
        bool fits = ToChars(many.AsSpan(0, written), destination, out charsWritten);
        ArrayPool<byte>.Shared.Return(many);
        return fits;
    }

    /// <summary>Reads a JSON string or property name.</summary>
    /// <exception cref="JsonException">It is no string, or not such a value.</exception>
    public static T ReadJson<T>(ref Utf8JsonReader reader)
        where T : ITextValue<T>
    {
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName))
        {
            throw NotAString(T.Kind, reader.TokenType);
        }

        T? value;
        ReadFault fault;
        if (!reader.HasValueSequence && !reader.ValueIsEscaped)
        {
            return TryRead<T>(reader.ValueSpan, out value, out fault) ? value : throw JsonRefusal<T>(reader.ValueSpan, fault);
        }

        long length = reader.HasValueSequence ? reader.ValueSequence.Length : reader.ValueSpan.Length;
        if (length > MaxBytes * 6)
        {
            throw new JsonException($"Expected {T.Kind}: {TooLong}.");
        }

        byte[] copy = ArrayPool<byte>.Shared.Rent((int)length);
        try
        {
            ReadOnlySpan<byte> utf8 = copy.AsSpan(0, reader.CopyString(copy));
            return TryRead<T>(utf8, out value, out fault) ? value : throw JsonRefusal<T>(utf8, fault);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(copy);
        }
    }

    /// <summary>Writes a JSON string or property name.</summary>
    public static void WriteJson<T>(Utf8JsonWriter writer, T value, bool asName = false)
        where T : ITextValue<T>
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value is null)
        {
            throw new ArgumentNullException(nameof(value));
        }

        Span<byte> few = stackalloc byte[128];
        byte[]? many = null;
        ReadOnlySpan<byte> utf8 = value.TryWrite(few, out int written, default)
            ? few[..written]
            : (many = Write(value, default, out written)).AsSpan(0, written);
        if (asName)
        {
            writer.WritePropertyName(utf8);
        }
        else
        {
            writer.WriteStringValue(utf8);
        }

        if (many is not null)
        {
            ArrayPool<byte>.Shared.Return(many);
        }
    }

    /// <summary>The message of a text that was refused as UTF-8; the position is given in characters.</summary>
    public static string Message(string kind, ReadOnlySpan<char> text, ReadFault fault) => fault.InCharacters(text).Describe(kind, text);

    /// <summary>The refusal of JSON that is no string.</summary>
    public static JsonException NotAString(string kind, JsonTokenType token) => new($"Expected {kind} as a JSON string, not {token}.");

    /// <summary>The refusal to write a default value, which stands for nothing.</summary>
    public static JsonException Unspecified(string type) => new($"An unspecified {type} has no JSON form.");

    /// <summary>The refusal of a format.</summary>
    public static FormatException UnknownFormat(ReadOnlySpan<char> format, string kind, string known) =>
        new($"\"{format}\" is not a format of {kind}; expected {known}.");

    /// <summary>The beginning of a text in UTF-8, for messages.</summary>
    public static string Shown(ReadOnlySpan<byte> utf8) => Encoding.UTF8.GetString(utf8[..Math.Min(utf8.Length, MaxBytes)]);

    private static bool TryRead<T>(
        ReadOnlySpan<char> text, Span<byte> buffer, [MaybeNullWhen(false)] out T value, out ReadFault fault)
        where T : ITextValue<T>
    {
        if (Utf8.FromUtf16(text, buffer, out _, out int written, replaceInvalidSequences: false) == OperationStatus.Done)
        {
            return T.TryRead(buffer[..written], out value, out fault);
        }

        value = default;
        return ReadFault.At(written, "well-formed text, not a lone surrogate", out fault);
    }

    private static byte[] Write<T>(T value, ReadOnlySpan<char> format, out int written)
        where T : ITextValue<T>
    {
        for (int size = 1024; ; size *= 4)
        {
            byte[] buffer = ArrayPool<byte>.Shared.Rent(size);
            if (value.TryWrite(buffer, out written, format))
            {
                return buffer;
            }

            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static bool ToChars(ReadOnlySpan<byte> utf8, Span<char> destination, out int charsWritten)
    {
        bool fits = Utf8.ToUtf16(utf8, destination, out _, out charsWritten) == OperationStatus.Done;
        charsWritten = fits ? charsWritten : 0;
        return fits;
    }

    private static FormatException Refusal<T>(ReadOnlySpan<char> text, ReadFault fault)
        where T : ITextValue<T> => new(Message(T.Kind, text, fault));

    private static JsonException JsonRefusal<T>(ReadOnlySpan<byte> utf8, ReadFault fault)
        where T : ITextValue<T> =>
        new(Message(T.Kind, Shown(utf8), fault));
}
