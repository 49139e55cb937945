namespace Guangming.Domain;

/// <summary>One unit of a compound unit and its power: 元/人 is yuan¹ person⁻¹.</summary>
internal readonly record struct UnitFactor(Unit Base, int Power);
