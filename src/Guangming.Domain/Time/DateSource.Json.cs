using System.Text.Json.Serialization;

namespace Guangming.Domain;

/// <summary>Reads and writes a <see cref="DateSource"/> as its code; numbers are refused.</summary>
public sealed class DateSourceJsonConverter() : JsonStringEnumConverter<DateSource>(null, allowIntegerValues: false);
