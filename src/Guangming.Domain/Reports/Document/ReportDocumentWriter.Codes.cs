using System.Text.Json;

namespace Guangming.Domain;

/// <content>Codes that nearly every figure has, escaped once, and the period that is made of them.</content>
internal static partial class ReportDocumentWriter
{
    private const int LongestCompactPeriod = 192;

    // A period holds members of these enumerations only, which count from 0.
    private static readonly JsonEncodedText[] Bases = Encoded<PeriodBasis>(TimeCodes.Code);
    private static readonly JsonEncodedText[] Sources = Encoded<DateSource>(TimeCodes.Code);
    private static readonly JsonEncodedText[] Granularities = Encoded<DateGranularity>(TimeCodes.Code);

    private static JsonEncodedText[] Encoded<T>(Func<T, string> code)
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(value => JsonEncodedText.Encode(code(value)))];

    /// <summary>
    /// The same as <see cref="WritePeriod"/> for a period without a label, on one line: five members and not a character
    /// that could need an escape, so that one copy does.
    /// </summary>
    private static void WriteCompactPeriod(Utf8JsonWriter writer, ReportingPeriod period)
    {
        Span<byte> json = stackalloc byte[LongestCompactPeriod];
        Utf8Writer text = new(json);
        text.Write("{\"basis\":\""u8);
        text.Write(Bases[(int)period.Basis].EncodedUtf8Bytes);
        if (period.Start is { } start)
        {
            text.Write("\",\"start\":\""u8);
            IsoDates.Write(start, text.Reserve(IsoDates.Length));
        }

        if (period.End is { } end)
        {
            text.Write("\",\"end\":\""u8);
            IsoDates.Write(end, text.Reserve(IsoDates.Length));
        }

        if (period.Granularity != DateGranularity.Day)
        {
            text.Write("\",\"granularity\":\""u8);
            text.Write(Granularities[(int)period.Granularity].EncodedUtf8Bytes);
        }

        if (period.DateSource != DateSource.Stated)
        {
            text.Write("\",\"dated\":\""u8);
            text.Write(Sources[(int)period.DateSource].EncodedUtf8Bytes);
        }

        text.Write("\"}"u8);
        text.Finish(out int length);
        writer.WritePropertyName(N.Period);
        writer.WriteRawValue(json[..length], skipInputValidation: true);
    }
}
