using System.Numerics;

namespace Guangming.Domain.Data;

/// <summary>One row in exact fractions of any size (逐行精确计算): where doubles would lose a digit, and for roots and logarithms.</summary>
internal static unsafe class WideRow
{
    /// <summary>The result of a row of a block, zero where there is none; then its bit is cleared and the reason counted.</summary>
    public static long Compute(ref BlockState block, int row)
    {
        KernelProgram program = block.Program;
        ExactRange[] inputs = new ExactRange[program.InputDecimals.Length];
        for (int i = 0; i < inputs.Length; i++)
        {
            inputs[i] = ExactRange.Point(Rational.Of(block.Inputs[i].At(block.FirstRow + row), BigInteger.Pow(10, program.InputDecimals[i])));
        }

        BigInteger? value = Compute(program, inputs, out NoValueKind reason);
        if (value is { } number && number >= long.MinValue && number <= long.MaxValue)
        {
            return (long)number;
        }

        block.Fail(row, 1, value is null ? reason : NoValueKind.TooLarge);
        return 0;
    }

    private static BigInteger? Compute(KernelProgram program, ExactRange[] inputs, out NoValueKind reason)
    {
        ExactRange? range = FormulaEvaluator.Evaluate(program.Indicator.Plan, inputs, program.Years, out EvaluationFault fault);
        if (range is not { IsBounded: true } value)
        {
            reason = Computation.Undefined(fault).Kind;
            return null;
        }

        // A root is enclosed more closely than any decimal shows; its middle stands for it.
        reason = NoValueKind.None;
        Rational exact = value.IsPoint ? value.Low.Value : (value.Low.Value + value.High.Value) / Rational.Of(2, 1);
        Rational scaled = exact * program.Indicator.Factor * Rational.Of(BigInteger.Pow(10, program.Decimals), 1);
        return RoundingMethod.HalfAwayFromZero.Divide(scaled.Numerator, scaled.Denominator);
    }
}
