using System.Text.Json;
using System.Text.Json.Serialization;

namespace Guangming.Domain;

/// <summary>Reads and writes a <see cref="Count"/> as a string such as <c>"13055户"</c> or <c>"65个(project)"</c>; also as a property name. Bare numbers are refused.</summary>
public sealed class CountJsonConverter : JsonConverter<Count>
{
    /// <inheritdoc/>
    public override Count Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ValueText.ReadJson<Count>(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Count value, JsonSerializerOptions options) =>
        ValueText.WriteJson(writer, Required(value));

    /// <inheritdoc/>
    public override Count ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ValueText.ReadJson<Count>(ref reader);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, Count value, JsonSerializerOptions options) =>
        ValueText.WriteJson(writer, Required(value), asName: true);

    private static Count Required(Count value) =>
        value.IsUnspecified ? throw ValueText.Unspecified(nameof(Count)) : value;
}
