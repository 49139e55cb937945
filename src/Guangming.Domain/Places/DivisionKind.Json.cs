using System.Text.Json.Serialization;

namespace Guangming.Domain;

/// <summary>Reads and writes a <see cref="DivisionKind"/> as its code; numbers are refused.</summary>
public sealed class DivisionKindJsonConverter() : JsonStringEnumConverter<DivisionKind>(null, allowIntegerValues: false);
