using System.Text.Json;
using System.Text.Json.Serialization;

namespace Guangming.Domain;

/// <summary>Reads and writes a <see cref="PartialDate"/> as an ISO string such as <c>"2016-05"</c>, also as a dictionary's key.</summary>
public sealed class PartialDateJsonConverter : JsonConverter<PartialDate>
{
    /// <inheritdoc/>
    public override PartialDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ValueText.ReadJson<PartialDate>(ref reader);

    /// <inheritdoc/>
    public override PartialDate ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ValueText.ReadJson<PartialDate>(ref reader);

    /// <inheritdoc/>
    /// <exception cref="JsonException">The date is unspecified.</exception>
    public override void Write(Utf8JsonWriter writer, PartialDate value, JsonSerializerOptions options) =>
        ValueText.WriteJson(writer, Required(value));

    /// <inheritdoc/>
    /// <exception cref="JsonException">The date is unspecified.</exception>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, PartialDate value, JsonSerializerOptions options) =>
        ValueText.WriteJson(writer, Required(value), asName: true);

    private static PartialDate Required(PartialDate value) => value.IsSpecified ? value : throw ValueText.Unspecified(nameof(PartialDate));
}
