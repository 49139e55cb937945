using System.Text.Json;
using System.Text.Json.Serialization;

namespace Guangming.Domain;

/// <summary>Reads and writes <see cref="Money"/> as a string such as <c>"179600000元"</c>, exact; also as a property name. Bare numbers are refused.</summary>
public sealed class MoneyJsonConverter : JsonConverter<Money>
{
    /// <inheritdoc/>
    public override Money Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ValueText.ReadJson<Money>(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Money value, JsonSerializerOptions options) =>
        ValueText.WriteJson(writer, value);

    /// <inheritdoc/>
    public override Money ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ValueText.ReadJson<Money>(ref reader);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, Money value, JsonSerializerOptions options) =>
        ValueText.WriteJson(writer, value, asName: true);
}
