using System.Numerics;

namespace Guangming.Domain.Data.Tests;

/// <summary>The value of a formula in plain fractions, written apart from the library: what every row is held against.</summary>
internal sealed class FractionReference(IReadOnlyDictionary<InputNode, BigInteger> inputs) : IFormulaVisitor<FractionReference.Fraction?>
{
    /// <summary>Why there is no value; the first reason that is met.</summary>
    public NoValueKind Fault { get; private set; }

    public Fraction? Visit(InputNode node) => new Fraction(inputs[node], 1);

    public Fraction? Visit(ConstantNode node)
    {
        int scale = node.Value.Amount.Scale;
        return new Fraction((BigInteger)(node.Value.Amount * (decimal)BigInteger.Pow(10, scale)), BigInteger.Pow(10, scale));
    }

    public Fraction? Visit(SumNode node) => Fold(node, (a, b) => new Fraction((a.Above * b.Below) + (b.Above * a.Below), a.Below * b.Below));

    public Fraction? Visit(DifferenceNode node) => Directed(node, Fold(node, (a, b) => new Fraction((a.Above * b.Below) - (b.Above * a.Below), a.Below * b.Below)));

    public Fraction? Visit(ProductNode node) => Fold(node, (a, b) => new Fraction(a.Above * b.Above, a.Below * b.Below));

    public Fraction? Visit(QuotientNode node) => Directed(node, Fold(node, (a, b) =>
    {
        if (node.NeedsPositiveDivisor && b.Sign <= 0)
        {
            Fault = NoValueKind.NotPositive;
            return null;
        }

        if (b.Above.IsZero)
        {
            Fault = NoValueKind.ZeroDenominator;
            return null;
        }

        return new Fraction(a.Above * b.Below, a.Below * b.Above);
    }));

    public Fraction? Visit(MinimumNode node) => Fold(node, (a, b) => a.CompareTo(b) <= 0 ? a : b);

    public Fraction? Visit(MaximumNode node) => Fold(node, (a, b) => a.CompareTo(b) >= 0 ? a : b);

    public Fraction? Visit(RootNode node) => throw new NotSupportedException();

    public Fraction? Visit(LogarithmNode node) => throw new NotSupportedException();

    // An increase and a decline have no value below zero.
    private Fraction? Directed(Formula node, Fraction? value)
    {
        if (node.Label is FormulaLabel.Increase or FormulaLabel.Decline && value is { Sign: < 0 })
        {
            Fault = NoValueKind.WrongDirection;
            return null;
        }

        return value;
    }

    private Fraction? Fold(Formula node, Func<Fraction, Fraction, Fraction?> combine)
    {
        Fraction? result = null;
        for (int i = 0; i < node.Parts.Length; i++)
        {
            if (node.Parts[i].Accept(this) is not { } part)
            {
                return null;
            }

            result = i == 0 ? part : combine(result!.Value, part);
            if (result is null)
            {
                return null;
            }
        }

        return result;
    }

    internal readonly record struct Fraction(BigInteger Above, BigInteger Below) : IComparable<Fraction>
    {
        public int Sign => Above.Sign * Below.Sign;

        public int CompareTo(Fraction other) =>
            (Above * other.Below).CompareTo(other.Above * Below) * Below.Sign * other.Below.Sign;

        /// <summary>The value times a factor, rounded half away from zero.</summary>
        public BigInteger Round(BigInteger factor)
        {
            BigInteger above = BigInteger.Abs(Above * factor);
            BigInteger below = BigInteger.Abs(Below);
            BigInteger rounded = ((2 * above) + below) / (2 * below);
            return Sign < 0 ? -rounded : rounded;
        }
    }
}
