namespace Guangming.Domain.Text;

/// <summary>A number of the text that is no figure (非数据内容), and why.</summary>
/// <param name="Kind">Why it is none.</param>
/// <param name="Paragraph">The line, 1-based, blank lines not counted.</param>
/// <param name="Start">Where it starts, in UTF-16 units.</param>
/// <param name="Token">What stands there.</param>
public sealed record NotFigure(NotFigureKind Kind, int Paragraph, int Start, string Token);
