using System.Numerics;

namespace Guangming.Domain;

/// <summary>The extremes of a step at the corners of the box of its inputs (角点求值).</summary>
internal static class Corners
{
    /// <summary>The smallest range that holds the step's values; the wider one of interval arithmetic where corners do not tell.</summary>
    public static ExactRange Hull(PlanStep[] steps, int at, ReadOnlySpan<ExactRange> inputs, ExactRange wider, DivisorSigns divisors)
    {
        if (divisors == DivisorSigns.Crossing)
        {
            return wider;
        }

        Box box = new(steps[at], inputs, divisors == DivisorSigns.Touching ? Approached.AllEnds : Approached.InfiniteEnds);
        if (!box.IsPassable)
        {
            return wider;
        }

        Extended[] values = new Extended[1 << box.Count];
        for (int corner = 0; corner < values.Length; corner++)
        {
            if (Value(steps, at, box, corner) is not { } value)
            {
                return wider;
            }

            values[corner] = value;
        }

        Extended low = values.Min();
        Extended high = values.Max();
        if (divisors == DivisorSigns.Touching)
        {
            // The limits tell the ends. Whether those belong is told by the step on its faces, closed ends taken as they are.
            box = new Box(steps[at], inputs, Approached.OpenEnds);
            for (int corner = 0; corner < values.Length; corner++)
            {
                if (Near(steps, at, box, corner)?.Limit() is not { } value)
                {
                    return ExactRange.Between(low, true, high, true) ?? wider;
                }

                values[corner] = value;
            }
        }

        return ExactRange.Between(low, box.Attains(values, low), high, box.Attains(values, high)) ?? wider;
    }

    private static Extended? Value(PlanStep[] steps, int at, Box box, int corner)
    {
        if (box.IsPlain)
        {
            return Exact(steps, at, box, corner) is { } exact ? exact : null;
        }

        return Near(steps, at, box, corner)?.Limit();
    }

    private static Rational? Exact(PlanStep[] steps, int at, Box box, int corner)
    {
        PlanStep step = steps[at];
        switch (step.Operation)
        {
            case Operation.Input:
                return box.End(step.Input, corner).Value;
            case Operation.Constant:
                return step.Constant;
            default:
                break;
        }

        Rational result = default;
        for (int i = 0; i < step.Operands.Length; i++)
        {
            if (Exact(steps, step.Operands[i], box, corner) is not { } operand)
            {
                return null;
            }

            if (i > 0 && step.Operation == Operation.Quotient && operand.IsZero)
            {
                return null;
            }

            result = i == 0 ? operand : step.Operation switch
            {
                Operation.Sum => result + operand,
                Operation.Difference => result - operand,
                Operation.Product => result * operand,
                _ => result / operand,
            };
        }

        return result;
    }

    private static LimitFraction? Near(PlanStep[] steps, int at, Box box, int corner)
    {
        PlanStep step = steps[at];
        switch (step.Operation)
        {
            case Operation.Input:
                return box.Near(step.Input, corner);
            case Operation.Constant:
                return LimitFraction.Of(step.Constant);
            default:
                break;
        }

        LimitFraction? result = null;
        for (int i = 0; i < step.Operands.Length; i++)
        {
            if (Near(steps, step.Operands[i], box, corner) is not { } operand)
            {
                return null;
            }

            result = i == 0 ? operand : step.Operation switch
            {
                Operation.Sum => result! + operand,
                Operation.Difference => result! + (-operand),
                Operation.Product => result! * operand,
                _ => result! / operand,
            };
            if (result is null)
            {
                return null;
            }
        }

        return result;
    }

    /// <summary>The inputs of a step that vary, and their ends by the number of a corner: one bit an input, set for the upper end.</summary>
    private sealed class Box
    {
        // Every speed times the leaves below stays within 64 bits.
        private const long MostSpeed = long.MaxValue / 4;

        private readonly ExactRange[] _ranges;
        private readonly int[] _bits;
        private readonly long[] _speeds;
        private readonly Approached _approached;

        public Box(PlanStep step, ReadOnlySpan<ExactRange> inputs, Approached approached)
        {
            _approached = approached;
            _ranges = inputs.ToArray();
            _bits = new int[inputs.Length];
            _speeds = new long[inputs.Length];
            IsPlain = approached == Approached.InfiniteEnds;
            long speed = 1;
            for (int input = 0; input < inputs.Length; input++)
            {
                bool varies = (step.Inputs >> input & 1) != 0 && !inputs[input].IsPoint;
                _bits[input] = varies ? Count++ : -1;
                if (varies)
                {
                    // No power of a slower input reaches the next one's first.
                    _speeds[input] = speed;
                    IsPassable &= speed <= MostSpeed / (step.Leaves + 1);
                    speed = IsPassable ? speed * (step.Leaves + 1) : speed;
                    IsPlain &= inputs[input].IsBounded;
                }
            }

            IsPassable |= IsPlain;
        }

        public int Count { get; }

        /// <summary>Whether exponents can tell all the speeds apart.</summary>
        public bool IsPassable { get; } = true;

        /// <summary>Whether every corner is a point at which the step has a value.</summary>
        public bool IsPlain { get; }

        public Extended End(int input, int corner) => IsHigh(input, corner) ? _ranges[input].High : _ranges[input].Low;

        public LimitFraction Near(int input, int corner)
        {
            Extended end = End(input, corner);
            bool isTaken = _bits[input] < 0 || (end.IsFinite && _approached switch
            {
                Approached.InfiniteEnds => true,
                Approached.OpenEnds => IsClosed(input, corner),
                _ => false,
            });
            return isTaken ? LimitFraction.Of(end.Value) : LimitFraction.Near(end, !IsHigh(input, corner), _speeds[input]);
        }

        /// <summary>
        /// Whether an extreme is a value and not only a limit: some corner has it whose ends all belong to their ranges, or
        /// along the open ones the value does not change, so that it is taken within.
        /// </summary>
        public bool Attains(Extended[] values, Extended extreme)
        {
            for (int corner = 0; corner < values.Length; corner++)
            {
                if (values[corner].Equals(extreme) && IsFlat(values, extreme, corner))
                {
                    return extreme.IsFinite;
                }
            }

            return false;
        }

        private bool IsFlat(Extended[] values, Extended extreme, int corner)
        {
            int open = 0;
            for (int input = 0; input < _bits.Length; input++)
            {
                open |= IsClosed(input, corner) ? 0 : 1 << _bits[input];
            }

            for (int flips = open; flips != 0; flips = (flips - 1) & open)
            {
                if (!values[corner ^ flips].Equals(extreme))
                {
                    return false;
                }
            }

            return true;
        }

        private bool IsClosed(int input, int corner) =>
            _bits[input] < 0 || (IsHigh(input, corner) ? _ranges[input].IsHighClosed : _ranges[input].IsLowClosed);

        private bool IsHigh(int input, int corner) => _bits[input] >= 0 && (corner >> _bits[input] & 1) != 0;
    }

    /// <summary>Which ends are come near to and not taken as they are.</summary>
    private enum Approached
    {
        InfiniteEnds,
        OpenEnds,
        AllEnds,
    }
}
