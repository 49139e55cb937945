using System.Text.Json;
using System.Text.Json.Serialization;

namespace Guangming.Domain;

/// <summary>Reads and writes a <see cref="LocalizedText"/> as <c>{"zh":"…","en":"…"}</c>.</summary>
public sealed class LocalizedTextJsonConverter : JsonConverter<LocalizedText>
{
    /// <inheritdoc/>
    public override LocalizedText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("Expected a text as an object with \"zh\" or \"en\".");
        }

        string? chinese = null;
        string? english = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isChinese = reader.ValueTextEquals("zh"u8);
            if (!isChinese && !reader.ValueTextEquals("en"u8))
            {
                throw new JsonException($"A text has no member \"{reader.GetString()}\"; expected \"zh\" or \"en\".");
            }

            reader.Read();
            if (reader.TokenType != JsonTokenType.String)
            {
                throw new JsonException("Expected a string.");
            }

            ref string? target = ref isChinese ? ref chinese : ref english;
            if (target is not null)
            {
                throw new JsonException($"The member \"{(isChinese ? "zh" : "en")}\" stands twice.");
            }

            target = reader.GetString()!;
        }

        try
        {
            return new LocalizedText(chinese, english);
        }
        catch (ArgumentException e)
        {
            throw new JsonException(e.Message, e);
        }
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, LocalizedText value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        if (value.Chinese is { } chinese)
        {
            writer.WriteString("zh"u8, chinese);
        }

        if (value.English is { } english)
        {
            writer.WriteString("en"u8, english);
        }

        writer.WriteEndObject();
    }
}
