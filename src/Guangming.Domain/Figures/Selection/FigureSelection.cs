using System.Collections.Immutable;

namespace Guangming.Domain;

/// <summary>Figures picked out of a report, and in words what was asked for.</summary>
internal sealed record FigureSelection<TFigure>(
    FigureGraph Graph, ImmutableArray<TFigure> Figures, ImmutableArray<string> Asked, ImmutableArray<TFigure> Offered, bool NamesStatus)
    where TFigure : Figure
{
    /// <summary>What was asked for, such as <c>funding of Guangming → Tianlin, fiscal aid, cumulative</c>.</summary>
    public string Question => string.Join(", ", Asked);

    public static FigureSelection<TFigure> Of(FigureGraph graph, IEnumerable<TFigure> figures, string asked)
    {
        ImmutableArray<TFigure> all = [.. figures];
        return new FigureSelection<TFigure>(graph, all, [asked], all, NamesStatus: false);
    }

    public FigureSelection<TFigure> Where(Func<TFigure, bool> condition, string asked) =>
        this with { Figures = [.. Figures.Where(condition)], Asked = Asked.Add(asked) };
}
