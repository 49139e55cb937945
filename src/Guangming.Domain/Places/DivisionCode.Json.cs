using System.Text.Json;
using System.Text.Json.Serialization;

namespace Guangming.Domain;

/// <summary>Reads and writes a <see cref="DivisionCode"/> as a string of digits, also as a dictionary's key.</summary>
public sealed class DivisionCodeJsonConverter : JsonConverter<DivisionCode>
{
    /// <inheritdoc/>
    public override DivisionCode Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ValueText.ReadJson<DivisionCode>(ref reader);

    /// <inheritdoc/>
    public override DivisionCode ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ValueText.ReadJson<DivisionCode>(ref reader);

    /// <inheritdoc/>
    /// <exception cref="JsonException">The code is unspecified.</exception>
    public override void Write(Utf8JsonWriter writer, DivisionCode value, JsonSerializerOptions options) =>
        ValueText.WriteJson(writer, Required(value));

    /// <inheritdoc/>
    /// <exception cref="JsonException">The code is unspecified.</exception>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, DivisionCode value, JsonSerializerOptions options) =>
        ValueText.WriteJson(writer, Required(value), asName: true);

    private static DivisionCode Required(DivisionCode value) => value.IsSpecified ? value : throw ValueText.Unspecified(nameof(DivisionCode));
}
