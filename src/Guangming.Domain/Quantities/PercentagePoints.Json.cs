using System.Text.Json;
using System.Text.Json.Serialization;

namespace Guangming.Domain;

/// <summary>Reads and writes <see cref="PercentagePoints"/> as a string such as <c>"21.53个百分点"</c>, exact; also as a property name. Bare numbers are refused.</summary>
public sealed class PercentagePointsJsonConverter : JsonConverter<PercentagePoints>
{
    /// <inheritdoc/>
    public override PercentagePoints Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ValueText.ReadJson<PercentagePoints>(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, PercentagePoints value, JsonSerializerOptions options) =>
        ValueText.WriteJson(writer, value);

    /// <inheritdoc/>
    public override PercentagePoints ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ValueText.ReadJson<PercentagePoints>(ref reader);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, PercentagePoints value, JsonSerializerOptions options) =>
        ValueText.WriteJson(writer, value, asName: true);
}
