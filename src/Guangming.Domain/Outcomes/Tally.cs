namespace Guangming.Domain;

/// <summary>A stated number of things, places or events (数量数据).</summary>
public sealed class Tally : Figure
{
    internal Tally(in FigureParts parts)
        : base(parts)
    {
    }

    /// <summary>The number in its unit, without its precision; <see cref="Figure.Range"/> has that.</summary>
    public Count Count => Count.Of(decimal.ToInt64(Stated.Amount), Stated.Unit);
}
