using System.Text.Json.Serialization;

namespace Guangming.Domain;

/// <summary>Reads and writes a <see cref="PeriodBasis"/> as its code; numbers are refused.</summary>
public sealed class PeriodBasisJsonConverter() : JsonStringEnumConverter<PeriodBasis>(null, allowIntegerValues: false);
