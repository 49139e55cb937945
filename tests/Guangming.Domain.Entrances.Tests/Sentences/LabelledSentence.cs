namespace Guangming.Domain.Entrances.Tests.Sentences;

/// <summary>An invented sentence with all its figures.</summary>
internal sealed record LabelledSentence(string Kind, string Text, params LabelledFigure[] Figures);
