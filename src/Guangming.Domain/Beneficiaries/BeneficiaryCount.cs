namespace Guangming.Domain;

/// <summary>A stated number of people or households of one group (受益人口数据).</summary>
public sealed class BeneficiaryCount : Figure
{
    internal BeneficiaryCount(in FigureParts parts)
        : base(parts)
    {
    }

    /// <summary>The number in 人 or 户, without its precision; <see cref="Figure.Range"/> has that.</summary>
    public Count Count => Count.Of(decimal.ToInt64(Stated.Amount), Stated.Unit);

    /// <summary>Whom it counts.</summary>
    public PopulationGroup Group => Measure.Group!;
}
