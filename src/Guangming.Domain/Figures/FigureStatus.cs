namespace Guangming.Domain;

/// <summary>Whether a number happened, is aimed at, or is hoped for (数据性质).</summary>
/// <remarks>Sums, indicators and checks take actuals only, unless asked for more.</remarks>
public enum FigureStatus
{
    /// <summary>It happened (实际).</summary>
    Actual,

    /// <summary>It is aimed at (目标).</summary>
    Target,

    /// <summary>It is expected once something is done (预期).</summary>
    Expectation,
}
