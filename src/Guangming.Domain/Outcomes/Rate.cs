namespace Guangming.Domain;

/// <summary>A stated share of something (比率数据).</summary>
public sealed class Rate : Figure
{
    internal Rate(in FigureParts parts)
        : base(parts)
    {
    }

    /// <summary>The share, without its precision; <see cref="Figure.Range"/> has that.</summary>
    public Percentage Percentage => Percentage.FromPercent(Stated.Amount);

    /// <summary>What it is a rate of.</summary>
    public RateBase Of => Parts.Of ?? RateBase.NotNamed;
}
