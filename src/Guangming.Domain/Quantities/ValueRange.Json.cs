using System.Text.Json;
using System.Text.Json.Serialization;

namespace Guangming.Domain;

/// <summary>Reads and writes a <see cref="ValueRange"/> as a string such as <c>"[0%, 100%]"</c>; also as a property name.</summary>
public sealed class ValueRangeJsonConverter : JsonConverter<ValueRange>
{
    /// <inheritdoc/>
    public override ValueRange Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ValueText.ReadJson<ValueRange>(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ValueRange value, JsonSerializerOptions options) =>
        ValueText.WriteJson(writer, value);

    /// <inheritdoc/>
    public override ValueRange ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ValueText.ReadJson<ValueRange>(ref reader);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, ValueRange value, JsonSerializerOptions options) =>
        ValueText.WriteJson(writer, value, asName: true);
}
