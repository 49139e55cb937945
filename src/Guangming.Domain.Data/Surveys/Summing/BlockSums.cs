namespace Guangming.Domain.Data;

/// <summary>The first sums of a block of rows, and what is to be known of its values before others are taken.</summary>
internal readonly record struct BlockFacts(
    double Population,
    double Total,
    double LeastIncome,
    double GreatestIncome,
    double LeastSize,
    double LeastWeight,
    double GreatestWeight,
    bool IsFinite)
{
    public static BlockFacts None { get; } =
        new(0, 0, double.PositiveInfinity, double.NegativeInfinity, double.PositiveInfinity, double.PositiveInfinity, 0, true);

    /// <summary>The facts of two neighbouring stretches.</summary>
    public BlockFacts With(BlockFacts other) => new(
        Population + other.Population,
        Total + other.Total,
        Math.Min(LeastIncome, other.LeastIncome),
        Math.Max(GreatestIncome, other.GreatestIncome),
        Math.Min(LeastSize, other.LeastSize),
        Math.Min(LeastWeight, other.LeastWeight),
        Math.Max(GreatestWeight, other.GreatestWeight),
        IsFinite && other.IsFinite);
}

/// <summary>Of the poor of a block: their weight, their gaps to the line, the squares of these.</summary>
internal readonly record struct GapSums(double Poor, double Gap, double GapSquares)
{
    public static GapSums operator +(GapSums a, GapSums b) => new(a.Poor + b.Poor, a.Gap + b.Gap, a.GapSquares + b.GapSquares);
}

/// <summary>Of the positive incomes of a block, u their quotient by a reference: the sums of w ln u and of w u ln u.</summary>
internal readonly record struct LogarithmSums(double Logarithm, double Product)
{
    public static LogarithmSums operator +(LogarithmSums a, LogarithmSums b) => new(a.Logarithm + b.Logarithm, a.Product + b.Product);
}
