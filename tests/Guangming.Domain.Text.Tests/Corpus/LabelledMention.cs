namespace Guangming.Domain.Text.Tests;

/// <summary>A figure that a person marked in a sentence.</summary>
internal sealed record LabelledMention(int Start, string Token, decimal Value, string Unit, Qualifier Qualifier);
