using System.Text.Json;
using System.Text.Json.Serialization;

namespace Guangming.Domain;

/// <summary>Reads and writes a <see cref="Percentage"/> as a string such as <c>"23.1%"</c>, exact; also as a property name. Bare numbers are refused.</summary>
public sealed class PercentageJsonConverter : JsonConverter<Percentage>
{
    /// <inheritdoc/>
    public override Percentage Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ValueText.ReadJson<Percentage>(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Percentage value, JsonSerializerOptions options) =>
        ValueText.WriteJson(writer, value);

    /// <inheritdoc/>
    public override Percentage ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ValueText.ReadJson<Percentage>(ref reader);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, Percentage value, JsonSerializerOptions options) =>
        ValueText.WriteJson(writer, value, asName: true);
}
