using System.Text.Json.Serialization;

namespace Guangming.Domain;

/// <summary>Reads and writes a <see cref="DateGranularity"/> as its code; numbers are refused.</summary>
public sealed class DateGranularityJsonConverter() : JsonStringEnumConverter<DateGranularity>(null, allowIntegerValues: false);
