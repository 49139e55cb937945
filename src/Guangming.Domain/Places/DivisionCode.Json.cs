using System.Text.Json;
using System.Text.Json.Serialization;

namespace Guangming.Domain;

/// <summary>Reads and writes a <see cref="DivisionCode"/> as a string of digits, also as a dictionary's key.</summary>
public sealed class DivisionCodeJsonConverter : JsonConverter<DivisionCode>
{
    private const string Expected = "a division code of six, nine or twelve digits";

    /// <inheritdoc/>
    public override DivisionCode Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        CodeJson.Read<DivisionCode>(ref reader, Expected);

    /// <inheritdoc/>
    public override DivisionCode ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        CodeJson.Read<DivisionCode>(ref reader, Expected);

    /// <inheritdoc/>
    /// <exception cref="JsonException">The code is unspecified.</exception>
    public override void Write(Utf8JsonWriter writer, DivisionCode value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        Span<byte> text = stackalloc byte[12];
        writer.WriteStringValue(Format(value, text));
    }

    /// <inheritdoc/>
    /// <exception cref="JsonException">The code is unspecified.</exception>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, DivisionCode value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        Span<byte> text = stackalloc byte[12];
        writer.WritePropertyName(Format(value, text));
    }

    private static ReadOnlySpan<byte> Format(DivisionCode value, Span<byte> text) =>
        value.IsSpecified && value.TryFormat(text, out int written, default, null) ? text[..written] : throw CodeJson.Unspecified(nameof(DivisionCode));
}
