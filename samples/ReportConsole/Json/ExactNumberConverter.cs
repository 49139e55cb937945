using System.Text.Json;
using System.Text.Json.Serialization;

namespace ReportConsole.Json;

/// <summary>Writes an <see cref="ExactNumber"/>; the program reads none.</summary>
internal sealed class ExactNumberConverter : JsonConverter<ExactNumber>
{
    public override ExactNumber Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("The program's results are written, not read.");

    public override void Write(Utf8JsonWriter writer, ExactNumber value, JsonSerializerOptions options) => writer.WriteRawValue(value.Text);
}
