using System.Collections.Immutable;

namespace Guangming.Domain.Data;

/// <summary>An indicator compiled for columns (编译后的公式): instructions for a block of rows, and the one division at the end.</summary>
/// <remarks>
/// Every number in it is whole: rows hold counts and 分, and all constants of the formula, the unit and the digits asked for
/// are gathered in two factors. Immutable; one program serves many threads.
/// </remarks>
internal sealed class KernelProgram
{
    /// <summary>What is known of a divisor only at the end.</summary>
    internal enum LastRequirement
    {
        None,
        NonZero,
        Positive,
    }

    internal KernelProgram(Indicator indicator, ImmutableArray<int> inputDecimals, int decimals, int years) =>
        (Indicator, InputDecimals, Decimals, Years) = (indicator, inputDecimals, decimals, years);

    public Indicator Indicator { get; }

    /// <summary>How many decimals the whole numbers of each input stand for.</summary>
    public ImmutableArray<int> InputDecimals { get; }

    /// <summary>To how many decimals of the indicator's unit results are rounded.</summary>
    public int Decimals { get; }

    /// <summary>The years between baseline and final value; 0 where the formula does not ask.</summary>
    public int Years { get; }

    /// <summary>Whether whole numbers in doubles can do it; roots, logarithms and giant constants go row by row.</summary>
    public bool IsVectorised { get; init; }

    public ImmutableArray<KernelInstruction> Instructions { get; init; } = [];

    public int Registers { get; init; }

    public KernelOperand Numerator { get; init; }

    public KernelOperand Denominator { get; init; }

    public double Factor { get; init; }

    public double Divisor { get; init; }

    public LastRequirement Requirement { get; init; }
}
