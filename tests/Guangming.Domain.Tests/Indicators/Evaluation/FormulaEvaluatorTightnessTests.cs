using CsCheck;

namespace Guangming.Domain.Tests;

/// <summary>Where no input has a degree above one, the ends of the range are values, or limits of values.</summary>
public sealed class FormulaEvaluatorTightnessTests
{
    private static readonly Formula A = Measures.PersonsReached;
    private static readonly Formula B = Measures.PersonsPlaced;
    private static readonly Formula C = Measures.EnterpriseBeneficiaries;

    private static readonly Formula[] Formulas =
    [
        A + B - C, A - B, A / B, A / (A + B), (A - B) / A, (A - B) / (A + B), (A + B) / (A + B + C), (A * B) / (A + C), ((A * B) + (C * A)) / (B + C),
        Formula.Share(A + B, A + B + C), Formula.Growth(A, B), (A - (B + C)) / A, (A - B) - (A - C), (A + B) / (A - C), ((A + B) - C) / (A + B),
        (A / B) * C, A / (B / (B + C)), ((A / (A + B)) * C) / Measures.OfficialsSent,
    ];

    private static readonly Gen<int[]> Tapes = Gen.Int[0, 9_999].Array[10, 60];

    [Fact]
    public void Evaluate_ClosedRangesAwayFromZero_HasItsEndsAtCorners() => Tapes.Sample(
        numbers =>
        {
            FormulaTape tape = new(numbers);
            FormulaPlan plan = FormulaPlan.Of(Formulas[tape.Next(Formulas.Length)]);
            ExactRange[] ranges = [.. plan.Inputs.Select(_ => Closed(tape))];
            Rational[] values = [.. Corners(plan, ranges, (range, isHigh, _) => isHigh ? range.High.Value : range.Low.Value)];
            if (HasPole(plan, ranges, orTouches: true) || values.Length == 0)
            {
                return true;
            }

            ExactRange found = FormulaEvaluator.Evaluate(plan, ranges, 0, out _)!.Value;
            return found.IsLowClosed && found.IsHighClosed && found.Low.Equals(values.Min()) && found.High.Equals(values.Max())
                ? true
                : throw Loose(plan, ranges, found, values);
        },
        iter: 5_000);

    [Fact]
    public void Evaluate_OpenInfiniteOrTouchingZero_HasItsEndsApproached() => Tapes.Sample(
        numbers =>
        {
            FormulaTape tape = new(numbers);
            FormulaPlan plan = FormulaPlan.Of(Formulas[tape.Next(Formulas.Length)]);
            ExactRange[] ranges = [.. plan.Inputs.Select(_ => tape.Range())];
            if (HasPole(plan, ranges) || FormulaEvaluator.Evaluate(plan, ranges, 0, out _) is not { } found)
            {
                return true;
            }

            Rational[] values = [.. Speeds(plan.Inputs.Length).SelectMany(speeds => Corners(plan, ranges, (range, isHigh, at) => Near(range, isHigh, speeds[at])))];
            if (values.Length == 0)
            {
                return true;
            }

            bool isTight = IsClose(found.Low, values.Min()) && IsClose(found.High, values.Max());
            return isTight
                ? true
                : throw Loose(plan, ranges, found, values);
        },
        iter: 5_000);

    private static InvalidOperationException Loose(FormulaPlan plan, ExactRange[] ranges, ExactRange found, Rational[] values) => new(
        $"{string.Join(' ', plan.Steps.Select(step => step.Operation))} of {string.Join(", ", plan.Inputs)}: {FormulaEvaluatorSoundnessTests.Text(found)}, "
        + $"reached {values.Min()} to {values.Max()}; inputs in {string.Join(", ", ranges.Select(one => FormulaEvaluatorSoundnessTests.Text(one)))}");

    private static ExactRange Closed(FormulaTape tape)
    {
        Rational low = Rational.Of(1 + tape.Next(30), 1 + tape.Next(4));
        return ExactRange.Between(low, true, low + Rational.Of(1 + tape.Next(20), 1 + tape.Next(4)), true)!.Value;
    }

    // A divisor that can have either sign has everything between; interval arithmetic says so.
    private static bool HasPole(FormulaPlan plan, ExactRange[] ranges, bool orTouches = false) => plan.Steps
        .Where(step => step.Operation == Operation.Quotient)
        .Select(step => Prefix(plan, step.Operands[1], ranges))
        .Any(divisor => divisor is not { CrossesZero: false } || (orTouches && divisor.Value.TouchesZero));

    private static ExactRange? Prefix(FormulaPlan plan, int at, ExactRange[] ranges)
    {
        PlanStep step = plan.Steps[at];
        return step.Operation switch
        {
            Operation.Input => ranges[step.Input],
            Operation.Constant => ExactRange.Point(step.Constant),
            _ => step.Operands.Select(operand => Prefix(plan, operand, ranges)).Aggregate((a, b) => a is not { } x || b is not { } y ? null : step.Operation switch
            {
                Operation.Sum => x + y,
                Operation.Difference => x - y,
                Operation.Product => x * y,
                _ => x / y,
            }),
        };
    }

    private static IEnumerable<Rational> Corners(FormulaPlan plan, ExactRange[] ranges, Func<ExactRange, bool, int, Rational> end)
    {
        for (int corner = 0; corner < 1 << ranges.Length; corner++)
        {
            ExactRange[] point = [.. ranges.Select((range, at) => ExactRange.Point(end(range, (corner >> at & 1) != 0, at)))];
            if (FormulaEvaluator.Evaluate(plan, point, 0, out _) is { } value)
            {
                yield return value.Low.Value;
            }
        }
    }

    // Every order in which the inputs can approach their ends.
    private static IEnumerable<int[]> Speeds(int count)
    {
        IEnumerable<int[]> orders = [[]];
        for (int i = 0; i < count; i++)
        {
            orders = orders.SelectMany(order => Enumerable.Range(0, count).Where(next => !order.Contains(next)).Select(next => (int[])[.. order, next]));
        }

        return orders;
    }

    private static Rational Near(ExactRange range, bool isHigh, int speed)
    {
        Rational huge = Rational.Of(System.Numerics.BigInteger.One << (40 * (speed + 1)), 1);
        Extended end = isHigh ? range.High : range.Low;
        Rational width = range.IsBounded ? range.High.Value - range.Low.Value : Rational.One;
        return !end.IsFinite ? (isHigh ? huge : -huge) : isHigh ? end.Value - (width / huge) : end.Value + (width / huge);
    }

    private static bool IsClose(Extended end, Rational reached) => !end.IsFinite
        ? reached * Rational.Of(end.Sign, 1) > Rational.Of(1_000_000, 1)
        : new[] { end.Value - reached, reached - end.Value }.Max() < Rational.Of(1, 1_000_000);
}
