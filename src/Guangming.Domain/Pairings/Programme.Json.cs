using System.Text.Json;
using System.Text.Json.Serialization;

namespace Guangming.Domain;

/// <summary>Reads and writes a <see cref="Programme"/> as its code, a string, also as a dictionary's key.</summary>
public sealed class ProgrammeJsonConverter : JsonConverter<Programme>
{
    private const string Expected = "a programme code such as \"east-west-collaboration\"";

    /// <inheritdoc/>
    public override Programme Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        CodeJson.Read<Programme>(ref reader, Expected);

    /// <inheritdoc/>
    public override Programme ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        CodeJson.Read<Programme>(ref reader, Expected);

    /// <inheritdoc/>
    /// <exception cref="JsonException">The programme is unspecified.</exception>
    public override void Write(Utf8JsonWriter writer, Programme value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        Span<byte> text = stackalloc byte[64];
        writer.WriteStringValue(Format(value, text));
    }

    /// <inheritdoc/>
    /// <exception cref="JsonException">The programme is unspecified.</exception>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, Programme value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        Span<byte> text = stackalloc byte[64];
        writer.WritePropertyName(Format(value, text));
    }

    private static ReadOnlySpan<byte> Format(Programme value, Span<byte> text) =>
        value.IsSpecified && value.TryFormat(text, out int written, default, null) ? text[..written] : throw CodeJson.Unspecified(nameof(Programme));
}
