using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;

namespace Guangming.Domain;

/// <summary>
/// Reads and writes a <see cref="ReportingPeriod"/> as in a report's document:
/// <c>{"basis":"cumulative","start":"…","end":"2020-12-21","granularity":"month","dated":"publication","label":"…"}</c>.
/// </summary>
/// <remarks>
/// Only <c>basis</c> is required; <c>granularity</c> is left out for day, <c>dated</c> for stated. Unknown members, members that
/// stand twice and nulls are refused.
/// </remarks>
public sealed class ReportingPeriodJsonConverter : JsonConverter<ReportingPeriod>
{
    /// <inheritdoc/>
    public override ReportingPeriod Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException($"Expected a period as an object with \"basis\"; found {reader.TokenType}.");
        }

        PeriodBasis? basis = null;
        LocalDate? start = null;
        LocalDate? end = null;
        DateGranularity? granularity = null;
        DateSource? dated = null;
        string? label = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("basis"u8))
            {
                Once(basis is not null, "basis");
                basis = TimeCodes.TryRead(Code(ref reader, "basis"), out PeriodBasis read) ? read : throw Unknown(ref reader, "basis");
            }
            else if (reader.ValueTextEquals("start"u8))
            {
                Once(start is not null, "start");
                start = Day(ref reader, "start");
            }
            else if (reader.ValueTextEquals("end"u8))
            {
                Once(end is not null, "end");
                end = Day(ref reader, "end");
            }
            else if (reader.ValueTextEquals("granularity"u8))
            {
                Once(granularity is not null, "granularity");
                granularity = TimeCodes.TryRead(Code(ref reader, "granularity"), out DateGranularity read)
                    ? read
                    : throw Unknown(ref reader, "granularity");
            }
            else if (reader.ValueTextEquals("dated"u8))
            {
                Once(dated is not null, "dated");
                dated = TimeCodes.TryRead(Code(ref reader, "dated"), out DateSource read) ? read : throw Unknown(ref reader, "dated");
            }
            else if (reader.ValueTextEquals("label"u8))
            {
                Once(label is not null, "label");
                label = Text(ref reader, "label");
            }
            else
            {
                throw new JsonException(
                    $"A period has no member \"{Name(ref reader)}\"; expected basis, start, end, granularity, dated or label.");
            }
        }

        if (basis is null)
        {
            throw new JsonException("A period needs a \"basis\".");
        }

        return ReportingPeriod.TryCreate(
            basis.Value, start, end, granularity ?? default, dated ?? default, label, out ReportingPeriod? period, out string? fault)
            ? period
            : throw new JsonException(fault);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ReportingPeriod value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        writer.WriteString("basis"u8, value.Basis.Code());
        Span<byte> day = stackalloc byte[IsoDates.Length];
        if (value.Start is { } start)
        {
            IsoDates.Write(start, day);
            writer.WriteString("start"u8, day);
        }

        if (value.End is { } end)
        {
            IsoDates.Write(end, day);
            writer.WriteString("end"u8, day);
        }

        if (value.Granularity != DateGranularity.Day)
        {
            writer.WriteString("granularity"u8, value.Granularity.Code());
        }

        if (value.DateSource != DateSource.Stated)
        {
            writer.WriteString("dated"u8, value.DateSource.Code());
        }

        if (value.Label is { } label)
        {
            writer.WriteString("label"u8, label);
        }

        writer.WriteEndObject();
    }

    private static void Once(bool seen, string member)
    {
        if (seen)
        {
            throw new JsonException($"The member \"{member}\" of a period stands twice.");
        }
    }

    private static LocalDate Day(ref Utf8JsonReader reader, string member) =>
        IsoDates.TryRead(Code(ref reader, member), out LocalDate date)
            ? date
            : throw new JsonException($"\"{member}\" is \"{Name(ref reader)}\"; expected a day as yyyy-MM-dd.");

    // Codes and days are plain ASCII: written with escapes or in pieces they take the slow way through a string.
    private static ReadOnlySpan<byte> Code(ref Utf8JsonReader reader, string member)
    {
        Next(ref reader, member);
        return !reader.HasValueSequence && !reader.ValueIsEscaped
            ? reader.ValueSpan
            : System.Text.Encoding.UTF8.GetBytes(Name(ref reader));
    }

    private static string Text(ref Utf8JsonReader reader, string member)
    {
        Next(ref reader, member);
        return Name(ref reader);
    }

    private static void Next(ref Utf8JsonReader reader, string member)
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.String)
        {
            throw new JsonException($"Expected a string for \"{member}\" of a period; found {reader.TokenType}.");
        }
    }

    private static JsonException Unknown(ref Utf8JsonReader reader, string member) => new(member switch
    {
        "basis" => $"\"basis\" is \"{Name(ref reader)}\"; expected unspecified, point-in-time, annual, period, per-year or cumulative.",
        "granularity" => $"\"granularity\" is \"{Name(ref reader)}\"; expected day, month or year.",
        _ => $"\"dated\" is \"{Name(ref reader)}\"; expected stated, inherited, publication or reading.",
    });

    private static string Name(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException e)
        {
            throw new JsonException("A text of a period holds a lone surrogate or is no UTF-8.", e);
        }
    }
}
