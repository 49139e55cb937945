namespace Guangming.Domain.Entrances.Tests.Texts;

/// <summary>Texts of one kind that no product makes.</summary>
internal sealed record TextList(string Kind, string MeasureUnit, bool IsProse, params string[] Texts);
