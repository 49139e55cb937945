using CsCheck;

namespace Guangming.Domain.Tests;

/// <summary>Whatever the inputs are within their ranges, the value lies in the range that the evaluator gives.</summary>
public sealed class FormulaEvaluatorSoundnessTests
{
    private static readonly Gen<int[]> Tapes = Gen.Int[0, 9_999].Array[10, 120];

    [Fact]
    public void Evaluate_AnyFormulaRangesAndPoints_HoldsTheValue() => Tapes.Sample(
        numbers =>
        {
            FormulaTape tape = new(numbers);
            int years = 1 + tape.Next(6);
            Formula formula = tape.Formula(depth: 4);
            formula.Fault.Should().BeNull("the tape makes formulas whose units fit");
            if (formula.Inputs.IsEmpty)
            {
                return true;
            }

            FormulaPlan plan = FormulaPlan.Of(formula);
            ExactRange[] ranges = [.. plan.Inputs.Select(_ => tape.Range())];
            ExactRange? range = FormulaEvaluator.Evaluate(plan, ranges, years, out _);
            for (int i = 0; i < 12; i++)
            {
                Dictionary<InputNode, Rational> point = plan.Inputs.Select((input, at) => (input, tape.Point(ranges[at]))).ToDictionary(one => one.input, one => one.Item2);
                if (formula.Accept(new NaiveEvaluation(point, years)) is { } value && !(range is { } all && value.Lies(all)))
                {
                    throw new InvalidOperationException(
                        $"{formula} at {string.Join(", ", point.Select(one => $"{one.Key}={one.Value}"))} is {value}, outside {Text(range)}; inputs in {string.Join(", ", ranges.Select(one => Text(one)))}");
                }
            }

            return true;
        },
        iter: 20_000);

    [Fact]
    public void Evaluate_Points_GivesTheValueItself() => Tapes.Sample(
        numbers =>
        {
            FormulaTape tape = new(numbers);
            Formula formula = tape.Formula(depth: 4);
            if (formula.Inputs.IsEmpty)
            {
                return true;
            }

            FormulaPlan plan = FormulaPlan.Of(formula);
            Rational[] values = [.. plan.Inputs.Select(_ => Rational.Of(tape.Next(30) - 5, 1 + tape.Next(3)))];
            NaiveValue? expected = formula.Accept(new NaiveEvaluation(plan.Inputs.Select((input, at) => (input, values[at])).ToDictionary(one => one.input, one => one.Item2), 3));
            ExactRange? range = FormulaEvaluator.Evaluate(plan, values.Select(ExactRange.Point).ToArray(), 3, out _);
            return expected is not { } value || (range is { } found && value.Lies(found) && (!value.IsExact || !found.IsPoint || found.Low.Equals(value.Low)));
        },
        iter: 10_000);

    internal static string Text(ExactRange? range) => range is not { } all ? "nothing"
        : $"{(all.IsLowClosed ? '[' : '(')}{(all.Low.IsFinite ? all.Low.Value : "-inf")}, {(all.High.IsFinite ? all.High.Value : "inf")}{(all.IsHighClosed ? ']' : ')')}";
}
