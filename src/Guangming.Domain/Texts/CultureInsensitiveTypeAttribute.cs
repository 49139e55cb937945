namespace Meziantou.Analyzer.Annotations;

/// <summary>Tells the analyzer that a type writes itself the same in every culture. The analyzer knows it by its full name.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
internal sealed class CultureInsensitiveTypeAttribute : Attribute;
