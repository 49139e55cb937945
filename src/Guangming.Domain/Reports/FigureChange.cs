namespace Guangming.Domain;

/// <summary>A baseline and a final value that a report puts side by side (从…到…).</summary>
internal sealed record FigureChange(Figure Baseline, Figure Final, RelationOrigin Origin);
