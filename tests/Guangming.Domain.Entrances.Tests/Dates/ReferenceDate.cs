namespace Guangming.Domain.Entrances.Tests.Dates;

/// <summary>A date as stated, and whether its year had to be taken from the day of publication.</summary>
internal readonly record struct ReferenceDate(PartialDate Date, bool IsRelative, bool IsEnd);
