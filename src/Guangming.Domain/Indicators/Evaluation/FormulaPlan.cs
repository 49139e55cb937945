using System.Collections.Immutable;
using System.Numerics;

namespace Guangming.Domain;

/// <summary>A formula as a list of steps, made once (计算步骤).</summary>
internal sealed class FormulaPlan
{
    /// <summary>How many different inputs a formula may have.</summary>
    public const int MostInputs = 64;

    // Beyond so many inputs in one tangle the corners are too many to visit.
    private const int MostCornerInputs = 10;

    private FormulaPlan(ImmutableArray<InputNode> inputs, PlanStep[] steps) => (Inputs, Steps) = (inputs, steps);

    public ImmutableArray<InputNode> Inputs { get; }

    /// <summary>The steps, operands first; the last is the result.</summary>
    public PlanStep[] Steps { get; }

    /// <summary>Whether it is one input as it stands.</summary>
    public bool IsInput => Steps is [{ Operation: Operation.Input }];

    /// <summary>Whether it only adds inputs.</summary>
    public bool IsSum { get; private init; }

    public static FormulaPlan Of(Formula formula)
    {
        Builder builder = new(formula.Inputs);
        formula.Accept(builder);
        return new FormulaPlan(formula.Inputs, [.. builder.Steps])
        {
            IsSum = builder.Steps.TrueForAll(step => step.Operation is Operation.Input or Operation.Sum),
        };
    }

    private sealed class Builder(ImmutableArray<InputNode> inputs) : IFormulaVisitor<int>
    {
        private readonly List<Degrees?> _degrees = [];

        public List<PlanStep> Steps { get; } = [];

        public int Visit(InputNode node)
        {
            int input = inputs.IndexOf(node);
            Steps.Add(new PlanStep { Operation = Operation.Input, Input = input, Inputs = 1UL << input, IsCornered = false, Leaves = 1 });
            return Done(Degrees.OfInput(inputs.Length, input));
        }

        public int Visit(ConstantNode node)
        {
            Steps.Add(new PlanStep { Operation = Operation.Constant, Constant = Rational.Of(node.Value.Amount), Inputs = 0, IsCornered = false, Leaves = 1 });
            return Done(Degrees.OfConstant(inputs.Length));
        }

        public int Visit(SumNode node) => Add(Operation.Sum, node);

        public int Visit(DifferenceNode node) => Add(Operation.Difference, node);

        public int Visit(ProductNode node) => Add(Operation.Product, node);

        public int Visit(QuotientNode node) => Add(Operation.Quotient, node, needsPositiveDivisor: node.NeedsPositiveDivisor);

        public int Visit(MinimumNode node) => Add(Operation.Minimum, node);

        public int Visit(MaximumNode node) => Add(Operation.Maximum, node);

        public int Visit(RootNode node) => Add(Operation.Root, node, node.Degree ?? 0);

        public int Visit(LogarithmNode node) => Add(Operation.Logarithm, node);

        private int Add(Operation operation, Formula node, int degree = 0, bool needsPositiveDivisor = false)
        {
            int[] operands = [.. node.Parts.Select(part => part.Accept(this))];
            ulong all = 0;
            ulong shared = 0;
            foreach (int operand in operands)
            {
                shared |= all & Steps[operand].Inputs;
                all |= Steps[operand].Inputs;
            }

            Degrees? degrees = Degrees.Of(operation, [.. operands.Select(operand => _degrees[operand])]);
            bool isMultilinear = degrees is { Highest: <= 1 } && BitOperations.PopCount(all) <= MostCornerInputs;
            Steps.Add(new PlanStep
            {
                Operation = operation,
                Operands = operands,
                Degree = degree,
                NeedsPositiveDivisor = needsPositiveDivisor,
                BelowZero = node.BelowZero,
                Inputs = all,
                IsCornered = shared != 0 && isMultilinear,
                Leaves = operands.Sum(operand => Steps[operand].Leaves),
            });

            // Cut off at zero it is no quotient of polynomials any more.
            return Done(node.BelowZero == EvaluationFault.None ? degrees : null);
        }

        private int Done(Degrees? degrees)
        {
            _degrees.Add(degrees);
            return Steps.Count - 1;
        }
    }

    /// <summary>The degree of each input above and below the fraction bar; none where a step is no quotient of polynomials.</summary>
    private sealed class Degrees
    {
        private readonly int[] _above;
        private readonly int[] _below;

        private Degrees(int[] above, int[] below) => (_above, _below) = (above, below);

        public int Highest => _above.Concat(_below).DefaultIfEmpty(0).Max();

        public static Degrees OfConstant(int inputs) => new(new int[inputs], new int[inputs]);

        public static Degrees OfInput(int inputs, int input)
        {
            Degrees degrees = OfConstant(inputs);
            degrees._above[input] = 1;
            return degrees;
        }

        public static Degrees? Of(Operation operation, Degrees?[] parts)
        {
            if (Array.Exists(parts, part => part is null))
            {
                return null;
            }

            return operation switch
            {
                Operation.Sum or Operation.Difference => parts.Aggregate((a, b) => new Degrees(
                    Join(Add(a!._above, b!._below), Add(b._above, a._below), Math.Max), Add(a._below, b._below))),
                Operation.Product => new Degrees(Add(parts[0]!._above, parts[1]!._above), Add(parts[0]!._below, parts[1]!._below)),
                Operation.Quotient => new Degrees(Add(parts[0]!._above, parts[1]!._below), Add(parts[0]!._below, parts[1]!._above)),
                _ => null,
            };
        }

        private static int[] Add(int[] a, int[] b) => Join(a, b, (x, y) => x + y);

        private static int[] Join(int[] a, int[] b, Func<int, int, int> join) => [.. a.Zip(b, join)];
    }
}
