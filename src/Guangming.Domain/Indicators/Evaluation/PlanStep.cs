namespace Guangming.Domain;

/// <summary>One node of a formula, ready to be computed: its operands are earlier steps.</summary>
internal sealed class PlanStep
{
    public required Operation Operation { get; init; }

    /// <summary>The earlier steps it works on.</summary>
    public int[] Operands { get; init; } = [];

    /// <summary>Which input it is.</summary>
    public int Input { get; init; }

    /// <summary>The constant it is.</summary>
    public Rational Constant { get; init; }

    /// <summary>The degree of a root; 0 for the years between the dates.</summary>
    public int Degree { get; init; }

    /// <summary>Whether a divisor must be above zero.</summary>
    public bool NeedsPositiveDivisor { get; init; }

    /// <summary>Why it has no value below zero; none where it may have one.</summary>
    public EvaluationFault BelowZero { get; init; }

    /// <summary>The inputs below it, one bit each.</summary>
    public required ulong Inputs { get; init; }

    /// <summary>
    /// Whether an input stands in two operands and the extremes sit at the corners of the box of inputs all the same: a
    /// quotient of polynomials in which no input has a degree above one.
    /// </summary>
    public required bool IsCornered { get; init; }

    /// <summary>How many leaves are below it.</summary>
    public required int Leaves { get; init; }
}
