using System.Text.Json;
using System.Text.Json.Serialization;

namespace Guangming.Domain;

/// <summary>Reads and writes a <see cref="Report"/> as its document, behind <see cref="JsonSerializer"/>; nothing to register.</summary>
public sealed class ReportJsonConverter : JsonConverter<Report>
{
    /// <inheritdoc/>
    /// <exception cref="ReportDocumentException">The JSON is no report.</exception>
    public override Report Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => DocumentReader.Read(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Report value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        ReportDocumentWriter.Write(writer, value.Content);
    }
}
