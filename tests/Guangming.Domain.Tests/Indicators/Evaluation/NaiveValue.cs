using System.Numerics;

namespace Guangming.Domain.Tests;

/// <summary>A value computed for one point, apart from the library: exact, or between two close fractions where a root or logarithm is in it.</summary>
internal readonly record struct NaiveValue(Rational Low, Rational High)
{
    public bool IsExact => Low == High;

    public static NaiveValue Of(Rational value) => new(value, value);

    public static NaiveValue operator +(NaiveValue a, NaiveValue b) => new(a.Low + b.Low, a.High + b.High);

    public static NaiveValue operator -(NaiveValue a, NaiveValue b) => new(a.Low - b.High, a.High - b.Low);

    public static NaiveValue operator *(NaiveValue a, NaiveValue b)
    {
        Rational[] corners = [a.Low * b.Low, a.Low * b.High, a.High * b.Low, a.High * b.High];
        return new(corners.Min(), corners.Max());
    }

    public static NaiveValue operator /(NaiveValue a, NaiveValue b) => a * new NaiveValue(Rational.One / b.High, Rational.One / b.Low);

    public bool Lies(ExactRange range) => IsExact
        ? (Low > Value(range.Low, Low, -1) || (range.IsLowClosed && range.Low.Equals(Low)))
            && (Low < Value(range.High, Low, 1) || (range.IsHighClosed && range.High.Equals(Low)))
        : !(High < Value(range.Low, High, -1)) && !(Low > Value(range.High, Low, 1));

    private static Rational Value(Extended end, Rational near, int side) => end.IsFinite ? end.Value : near + Rational.Of(side, 1);
}

/// <summary>Computes a formula for one point, node by node; <see langword="null"/> where it has no value, or none that could be told.</summary>
internal sealed class NaiveEvaluation(IReadOnlyDictionary<InputNode, Rational> point, int years) : IFormulaVisitor<NaiveValue?>
{
    private static readonly BigInteger Fine = BigInteger.Pow(10, 30);

    public NaiveValue? Visit(InputNode node) => NaiveValue.Of(point[node]);

    public NaiveValue? Visit(ConstantNode node) => NaiveValue.Of(Rational.Of(node.Value.Amount));

    public NaiveValue? Visit(SumNode node) => Fold(node, (a, b) => a + b);

    public NaiveValue? Visit(DifferenceNode node) => Directed(node, Fold(node, (a, b) => a - b));

    public NaiveValue? Visit(ProductNode node) => Fold(node, (a, b) => a * b);

    public NaiveValue? Visit(QuotientNode node) => Directed(node, Fold(node, (a, b) =>
        b.Low.Sign * b.High.Sign <= 0 || (node.NeedsPositiveDivisor && b.Low.Sign < 0) ? null : a / b));

    public NaiveValue? Visit(MinimumNode node) => Fold(node, (a, b) =>
        new NaiveValue(a.Low < b.Low ? a.Low : b.Low, a.High < b.High ? a.High : b.High));

    public NaiveValue? Visit(MaximumNode node) => Fold(node, (a, b) =>
        new NaiveValue(a.Low > b.Low ? a.Low : b.Low, a.High > b.High ? a.High : b.High));

    public NaiveValue? Visit(RootNode node) => node.Radicand.Accept(this) is { } value && value.Low.Sign >= 0
        ? new NaiveValue(Root(value.Low, node.Degree ?? years, up: false), Root(value.High, node.Degree ?? years, up: true))
        : null;

    public NaiveValue? Visit(LogarithmNode node) => Directed(node, node.Argument.Accept(this) is { } value && value.Low.Sign > 0
        ? new NaiveValue(Logarithm(value.Low, -1), Logarithm(value.High, 1))
        : null);

    // An increase, doublings and a decline have no value below zero.
    private static NaiveValue? Directed(Formula node, NaiveValue? value) =>
        node.Label is FormulaLabel.Increase or FormulaLabel.Doublings or FormulaLabel.Decline && value is { Low.Sign: < 0 } ? null : value;

    private NaiveValue? Fold(Formula node, Func<NaiveValue, NaiveValue, NaiveValue?> next)
    {
        NaiveValue? result = node.Parts[0].Accept(this);
        foreach (Formula part in node.Parts.Skip(1))
        {
            result = result is { } left && part.Accept(this) is { } right ? next(left, right) : null;
        }

        return result;
    }

    // By halving: the greatest multiple of 10^-30 whose power is not above the value.
    private static Rational Root(Rational value, int degree, bool up)
    {
        BigInteger low = 0;
        BigInteger high = ((value.Numerator / value.Denominator) + 2) * Fine;
        while (high - low > 1)
        {
            BigInteger middle = (low + high) / 2;
            bool isBelow = BigInteger.Pow(middle, degree) * value.Denominator <= value.Numerator * BigInteger.Pow(Fine, degree);
            (low, high) = isBelow ? (middle, high) : (low, middle);
        }

        bool isExact = BigInteger.Pow(low, degree) * value.Denominator == value.Numerator * BigInteger.Pow(Fine, degree);
        return Rational.Of(low + (up && !isExact ? 1 : 0), Fine);
    }

    private static Rational Logarithm(Rational value, int side)
    {
        double near = BigInteger.Log(value.Numerator, 2) - BigInteger.Log(value.Denominator, 2);
        return Rational.Of((BigInteger)Math.Floor(near * 1e9) + (3 * side), 1_000_000_000);
    }
}
