using System.Text.Json;
using System.Text.Json.Serialization;

namespace Guangming.Domain;

/// <summary>
/// Reads and writes a <see cref="StatedValue"/> as its text; also as a property name. Where the text alone would read as
/// another unit, or as less exact, a mark says so: <c>"65个(project)"</c>, <c>"0%(exact)"</c>, <c>"6.0个(project, exact)"</c>.
/// </summary>
public sealed class StatedValueJsonConverter : JsonConverter<StatedValue>
{
    /// <inheritdoc/>
    public override StatedValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ValueText.ReadJson<MarkedValue>(ref reader).Value;

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, StatedValue value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(value);
        ValueText.WriteJson(writer, new MarkedValue(value));
    }

    /// <inheritdoc/>
    public override StatedValue ReadAsPropertyName(
        ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ValueText.ReadJson<MarkedValue>(ref reader).Value;

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, StatedValue value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(value);
        ValueText.WriteJson(writer, new MarkedValue(value), asName: true);
    }

    /// <summary>The text with its mark.</summary>
    private readonly struct MarkedValue(StatedValue value) : ITextValue<MarkedValue>
    {
        public static string Kind => "a stated value such as 1.796亿元, 65个(project) or 0%(exact)";

        public StatedValue Value { get; } = value;

        public static bool TryRead(ReadOnlySpan<byte> utf8, out MarkedValue value, out ReadFault fault)
        {
            value = default;
            ReadOnlySpan<byte> text = utf8;
            Unit? unit = null;
            bool exact = false;
            int open = utf8.LastIndexOf((byte)'(');
            if (open >= 0 && utf8[^1] == ')')
            {
                ReadOnlySpan<byte> mark = utf8[(open + 1)..^1];
                exact = mark.SequenceEqual("exact"u8) || mark.EndsWith(", exact"u8);
                ReadOnlySpan<byte> name = exact ? mark[..Math.Max(mark.Length - 7, 0)] : mark;
                if (!(exact && name.IsEmpty) && !ValueText.TryRead<Unit>(name, out unit, out fault))
                {
                    fault = fault.Behind(open + 1);
                    return false;
                }

                text = utf8[..open];
            }

            if (!StatedValue.TryMake(text, null, unit, exact, out StatedValue? made, out fault))
            {
                return false;
            }

            StatedValue? inUnit = unit is null ? made : made.TryIn(unit);
            if (inUnit is null)
            {
                return ReadFault.At(open, "a unit that is written with this measure word", out fault);
            }

            value = new MarkedValue(inUnit);
            return true;
        }

        public bool TryWrite(Span<byte> destination, out int written, ReadOnlySpan<char> format)
        {
            Utf8Writer writer = new(destination);
            writer.Write(System.Text.Encoding.UTF8.GetBytes(Value.Text));
            bool isPlain = StatedValue.TryParse(Value.Text, out StatedValue? bare);
            bool needsUnit = !isPlain || bare!.Unit != Value.Unit;
            bool needsExact = Value.IsExact && !(isPlain && bare!.IsExact);
            if (needsUnit || needsExact)
            {
                writer.Write((byte)'(');
                writer.Write(needsUnit ? Value.Unit.NameUtf8 : default);
                writer.Write(needsUnit && needsExact ? ", "u8 : default);
                writer.Write(needsExact ? "exact"u8 : default);
                writer.Write((byte)')');
            }

            return writer.Finish(out written);
        }
    }
}
