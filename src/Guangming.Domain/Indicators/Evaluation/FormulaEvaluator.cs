namespace Guangming.Domain;

/// <summary>Computes all values of a plan for all values of its inputs, exactly (求值).</summary>
/// <remarks>
/// Sound always: whatever the inputs are within their ranges, the result lies in the range given. Tight where no input
/// stands in two operands of a step, and where a step is a quotient of polynomials of degree one in each input: there the
/// extremes sit at the corners of the box, and the same steps are computed there. An increase and a decline are cut off
/// at zero: inputs for which they would be below have no value, as those by which a divisor would be zero have none.
/// </remarks>
internal sealed class FormulaEvaluator
{
    private readonly PlanStep[] _steps;
    private readonly ReadOnlyMemory<ExactRange> _inputs;
    private readonly int _years;
    private readonly bool _inBothDirections;
    private EvaluationFault _fault;

    private FormulaEvaluator(FormulaPlan plan, ReadOnlyMemory<ExactRange> inputs, int years, bool inBothDirections) =>
        (_steps, _inputs, _years, _inBothDirections) = (plan.Steps, inputs, years, inBothDirections);

    /// <summary>The range of results; none where there is no value for any input.</summary>
    /// <param name="plan">The formula.</param>
    /// <param name="inputs">A range for each input of the plan.</param>
    /// <param name="years">The degree of a root over the years between baseline and final value.</param>
    /// <param name="fault">Why there is none.</param>
    /// <param name="inBothDirections">Whether an increase and a decline go below zero, as an audit computes them to hold a wrong word against its numbers.</param>
    public static ExactRange? Evaluate(
        FormulaPlan plan, ReadOnlyMemory<ExactRange> inputs, int years, out EvaluationFault fault, bool inBothDirections = false)
    {
        FormulaEvaluator evaluator = new(plan, inputs, years, inBothDirections);
        ExactRange? result = evaluator.Range(plan.Steps.Length - 1);
        fault = evaluator._fault;
        return result;
    }

    private ExactRange? Range(int at)
    {
        PlanStep step = _steps[at];
        switch (step.Operation)
        {
            case Operation.Input:
                return _inputs.Span[step.Input];
            case Operation.Constant:
                return ExactRange.Point(step.Constant);
            default:
                break;
        }

        ExactRange? result = null;
        for (int i = 0; i < step.Operands.Length; i++)
        {
            if (Range(step.Operands[i]) is not { } operand)
            {
                return null;
            }

            result = i == 0 ? First(step, operand) : Combine(step, result!.Value, operand);
            if (result is null)
            {
                return null;
            }
        }

        result = step.IsCornered && !result!.Value.IsPoint ? Corners.Hull(_steps, at, _inputs.Span, result.Value, Divisors(at)) : result;
        return step.BelowZero == EvaluationFault.None || _inBothDirections ? result : result!.Value.FromZero() ?? Fail(step.BelowZero);
    }

    private ExactRange? First(PlanStep step, ExactRange operand) => step.Operation switch
    {
        Operation.Root => operand.FromZero() is { } radicand ? RootEnclosure.Of(radicand, step.Degree == 0 ? _years : step.Degree) : Fail(EvaluationFault.NegativeRadicand),
        Operation.Logarithm => operand.AboveZero() is { } argument ? LogarithmEnclosure.Of(argument) : Fail(EvaluationFault.ArgumentNotPositive),
        _ => operand,
    };

    private ExactRange? Combine(PlanStep step, ExactRange left, ExactRange right)
    {
        switch (step.Operation)
        {
            case Operation.Sum:
                return left + right;
            case Operation.Difference:
                return left - right;
            case Operation.Product:
                return left * right;
            case Operation.Minimum:
                return left.Minimum(right);
            case Operation.Maximum:
                return left.Maximum(right);
            default:
                ExactRange? divisor = step.NeedsPositiveDivisor ? right.AboveZero() : right;
                return divisor is null ? Fail(EvaluationFault.BaseNotPositive) : left / divisor.Value ?? Fail(EvaluationFault.ZeroDivisor);
        }
    }

    /// <summary>What the divisors below a step allow: whether one can be zero, within or at an end.</summary>
    private DivisorSigns Divisors(int at)
    {
        PlanStep step = _steps[at];
        DivisorSigns signs = DivisorSigns.Definite;
        if (step.Operation == Operation.Quotient)
        {
            ExactRange divisor = Range(step.Operands[1])!.Value;
            signs = divisor.CrossesZero ? DivisorSigns.Crossing : divisor.TouchesZero ? DivisorSigns.Touching : DivisorSigns.Definite;
        }

        foreach (int operand in step.Operands)
        {
            DivisorSigns below = Divisors(operand);
            signs = below > signs ? below : signs;
        }

        return signs;
    }

    private ExactRange? Fail(EvaluationFault fault)
    {
        _fault = fault;
        return null;
    }
}
