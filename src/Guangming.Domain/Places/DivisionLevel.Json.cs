using System.Text.Json.Serialization;

namespace Guangming.Domain;

/// <summary>Reads and writes a <see cref="DivisionLevel"/> as its code; numbers are refused.</summary>
public sealed class DivisionLevelJsonConverter() : JsonStringEnumConverter<DivisionLevel>(null, allowIntegerValues: false);
