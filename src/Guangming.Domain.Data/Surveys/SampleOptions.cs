namespace Guangming.Domain.Data;

/// <summary>What becomes of negative incomes (负收入的处理).</summary>
public enum NegativeIncomes
{
    /// <summary>The sample is refused, naming the first such row (拒绝).</summary>
    Reject,

    /// <summary>Such rows are left out, and counted (剔除).</summary>
    Drop,

    /// <summary>They stay (保留); measures that are not defined for them have no value.</summary>
    Keep,
}

/// <summary>What becomes of missing incomes, which are not a number (缺失收入的处理).</summary>
public enum MissingIncomes
{
    /// <summary>The sample is refused, naming the first such row (拒绝).</summary>
    Reject,

    /// <summary>Such rows are left out, and counted (剔除).</summary>
    Drop,
}

/// <summary>How a sample is taken from its columns (样本选项).</summary>
/// <remarks>Immutable.</remarks>
public sealed class SampleOptions
{
    /// <summary>Negative and missing incomes are refused.</summary>
    public static SampleOptions Default { get; } = new();

    /// <summary>What becomes of negative incomes; refused unless said.</summary>
    public NegativeIncomes Negatives { get; init; }

    /// <summary>What becomes of incomes that are <see cref="double.NaN"/>; refused unless said.</summary>
    public MissingIncomes Missing { get; init; }
}
