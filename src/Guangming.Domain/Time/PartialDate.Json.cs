using System.Text.Json;
using System.Text.Json.Serialization;

namespace Guangming.Domain;

/// <summary>Reads and writes a <see cref="PartialDate"/> as an ISO string such as <c>"2016-05"</c>, also as a dictionary's key.</summary>
public sealed class PartialDateJsonConverter : JsonConverter<PartialDate>
{
    private const string Expected = "a date such as \"2016\", \"2016-05\" or \"2016-05-31\"";

    /// <inheritdoc/>
    public override PartialDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        CodeJson.Read<PartialDate>(ref reader, Expected);

    /// <inheritdoc/>
    public override PartialDate ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        CodeJson.Read<PartialDate>(ref reader, Expected);

    /// <inheritdoc/>
    /// <exception cref="JsonException">The date is unspecified.</exception>
    public override void Write(Utf8JsonWriter writer, PartialDate value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        Span<byte> text = stackalloc byte[IsoDates.Length];
        writer.WriteStringValue(Format(value, text));
    }

    /// <inheritdoc/>
    /// <exception cref="JsonException">The date is unspecified.</exception>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, PartialDate value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        Span<byte> text = stackalloc byte[IsoDates.Length];
        writer.WritePropertyName(Format(value, text));
    }

    private static ReadOnlySpan<byte> Format(PartialDate value, Span<byte> text) =>
        value.IsSpecified && value.TryFormat(text, out int written, default, null) ? text[..written] : throw CodeJson.Unspecified(nameof(PartialDate));
}
