namespace Guangming.Domain;

/// <summary>A stated sum of money of one source at one stage (资金数据).</summary>
public sealed class FundingAllocation : Figure
{
    internal FundingAllocation(in FigureParts parts)
        : base(parts)
    {
    }

    /// <summary>The sum in 元, without its precision; <see cref="Figure.Range"/> has that.</summary>
    public Money Amount => Money.FromYuan(Stated.Amount);

    /// <summary>Whose money it is.</summary>
    public FundingSource Source => Measure.Source!;

    /// <summary>How far the money has come.</summary>
    public FundingStage Stage => Measure.Stage;
}
