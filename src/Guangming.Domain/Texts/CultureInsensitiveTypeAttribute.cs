namespace Meziantou.Analyzer.Annotations;

/// <summary>Marks a type that writes itself the same in every culture.</summary>
/// <remarks>
/// Every formattable type of the library carries it, so that its values may stand in interpolated text without a culture
/// (MA0076), while numbers and dates of the platform may not. The analyzer knows the attribute by its full name, and asks
/// each type for itself, not its base.
/// </remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
internal sealed class CultureInsensitiveTypeAttribute : Attribute;
