using System.Collections.Immutable;
using System.Numerics;

namespace Guangming.Domain.Data;

/// <summary>Compiles the formula of an indicator to instructions for blocks of whole numbers (公式编译).</summary>
internal sealed class KernelCompiler : IFormulaVisitor<KernelFraction>
{
    // Whole numbers below 2^53 are exact in a double.
    private static readonly BigInteger ExactLimit = BigInteger.One << 53;

    private readonly ImmutableArray<InputNode> _inputs;
    private readonly ImmutableArray<int> _decimals;
    private readonly KernelCode _code = new();
    private bool _isVectorised = true;
    private Formula? _root;
    private KernelProgram.LastRequirement _last;

    private KernelCompiler(ImmutableArray<InputNode> inputs, ImmutableArray<int> decimals) => (_inputs, _decimals) = (inputs, decimals);

    /// <summary>The program of an indicator.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="inputDecimals">How many decimals the whole numbers of each input stand for, in the order of the formula's inputs.</param>
    /// <param name="decimals">To how many decimals of the indicator's unit results are rounded.</param>
    /// <param name="years">The years between baseline and final value, where the formula asks for them.</param>
    public static KernelProgram Compile(Indicator indicator, ImmutableArray<int> inputDecimals, int decimals, int years)
    {
        KernelCompiler compiler = new(indicator.Formula.Inputs, inputDecimals) { _root = indicator.Formula };
        KernelFraction value = indicator.Formula.Accept(compiler);
        KernelFraction shown = KernelFraction.Of(
            value.Numerator,
            value.Denominator,
            value.Factor * indicator.Factor.Numerator * BigInteger.Pow(10, decimals),
            value.Divisor * indicator.Factor.Denominator);
        bool isVectorised = compiler._isVectorised && IsExact(shown.Factor) && IsExact(shown.Divisor);
        return !isVectorised
            ? new KernelProgram(indicator, inputDecimals, decimals, years)
            : new KernelProgram(indicator, inputDecimals, decimals, years)
            {
                IsVectorised = true,
                Instructions = compiler._code.Instructions,
                Registers = compiler._code.Registers,
                Numerator = shown.Numerator,
                Denominator = shown.Denominator,
                Factor = (double)shown.Factor,
                Divisor = (double)shown.Divisor,
                Requirement = compiler._last,
            };
    }

    public KernelFraction Visit(InputNode node)
    {
        int input = _inputs.IndexOf(node);
        return KernelFraction.Of(KernelOperand.Input(input), KernelOperand.One, 1, BigInteger.Pow(10, _decimals[input]));
    }

    public KernelFraction Visit(ConstantNode node)
    {
        Rational value = Rational.Of(node.Value.Amount);
        return KernelFraction.Of(KernelOperand.One, KernelOperand.One, value.Numerator, value.Denominator);
    }

    public KernelFraction Visit(SumNode node) => Add([.. node.Parts.Select(part => part.Accept(this))]);

    public KernelFraction Visit(DifferenceNode node)
    {
        KernelFraction minuend = node.Minuend.Accept(this);
        KernelFraction subtrahend = node.Subtrahend.Accept(this);
        return Directed(node, Add([minuend, KernelFraction.Of(subtrahend.Numerator, subtrahend.Denominator, -subtrahend.Factor, subtrahend.Divisor)]));
    }

    public KernelFraction Visit(ProductNode node)
    {
        KernelFraction left = node.Left.Accept(this);
        KernelFraction right = node.Right.Accept(this);
        return KernelFraction.Of(
            _code.Multiply(left.Numerator, right.Numerator), _code.Multiply(left.Denominator, right.Denominator), left.Factor * right.Factor, left.Divisor * right.Divisor);
    }

    public KernelFraction Visit(QuotientNode node)
    {
        KernelFraction dividend = node.Dividend.Accept(this);
        KernelFraction divisor = node.Divisor.Accept(this);
        if (divisor.Factor.IsZero)
        {
            return NotVectorised();
        }

        Require(node, dividend, divisor);
        return Directed(node, KernelFraction.Of(
            _code.Multiply(dividend.Numerator, divisor.Denominator),
            _code.Multiply(dividend.Denominator, divisor.Numerator),
            dividend.Factor * divisor.Divisor,
            dividend.Divisor * divisor.Factor));
    }

    public KernelFraction Visit(MinimumNode node) => node.Parts.Select(part => part.Accept(this)).Aggregate((one, other) => Select(one, other, wantsLeast: true));

    public KernelFraction Visit(MaximumNode node) => node.Parts.Select(part => part.Accept(this)).Aggregate((one, other) => Select(one, other, wantsLeast: false));

    public KernelFraction Visit(RootNode node) => NotVectorised();

    public KernelFraction Visit(LogarithmNode node) => NotVectorised();

    private static bool IsExact(BigInteger constant) => BigInteger.Abs(constant) < ExactLimit;

    private KernelFraction NotVectorised()
    {
        _isVectorised = false;
        return KernelFraction.Of(KernelOperand.One, KernelOperand.One, 1, 1);
    }

    // The requirement on the divisor of the whole formula is part of the last step, where that divisor stands bare.
    private void Require(QuotientNode node, KernelFraction dividend, KernelFraction divisor)
    {
        bool isPlain = !node.NeedsPositiveDivisor || (divisor.Denominator.IsOne && divisor.Factor.Sign > 0);
        if (ReferenceEquals(node, _root) && node.BelowZero == EvaluationFault.None && isPlain && divisor.Denominator.IsOne && dividend.Denominator.IsOne && !divisor.Numerator.IsOne)
        {
            _last = node.NeedsPositiveDivisor ? KernelProgram.LastRequirement.Positive : KernelProgram.LastRequirement.NonZero;
        }
        else if (node.NeedsPositiveDivisor)
        {
            KernelOperand sign = _code.FlipBySign(divisor.Numerator, divisor.Denominator);
            _code.RequirePositive(divisor.Factor.Sign > 0 ? sign : _code.Scale(sign, -1));
        }
        else if (!divisor.Numerator.IsOne)
        {
            _code.RequireNonZero(divisor.Numerator);
        }
    }

    // An increase and a decline have a value in one direction only.
    private KernelFraction Directed(Formula node, KernelFraction value)
    {
        if (node.BelowZero != EvaluationFault.None && !value.Factor.IsZero)
        {
            KernelOperand sign = _code.FlipBySign(value.Numerator, value.Denominator);
            _code.RequireNotNegative(value.Factor.Sign * value.Divisor.Sign > 0 ? sign : _code.Scale(sign, -1));
        }

        return value;
    }

    private KernelFraction Add(KernelFraction[] terms)
    {
        if (Array.TrueForAll(terms, term => term.Denominator == terms[0].Denominator))
        {
            (BigInteger[] factors, BigInteger common, BigInteger divisor) = Common(terms);
            return KernelFraction.Of(
                _code.Sum([.. terms.Zip(factors, (term, factor) => (term.Numerator, Double(factor)))]), terms[0].Denominator, common, divisor);
        }

        return terms.Aggregate((left, right) => Add(
        [
            KernelFraction.Of(_code.Multiply(left.Numerator, right.Denominator), Product(left, right), left.Factor, left.Divisor),
            KernelFraction.Of(_code.Multiply(right.Numerator, left.Denominator), Product(left, right), right.Factor, right.Divisor),
        ]));
    }

    private KernelFraction Select(KernelFraction one, KernelFraction other, bool wantsLeast)
    {
        KernelOperand below = _code.Abs(one.Denominator);
        KernelOperand otherBelow = _code.Abs(other.Denominator);
        (BigInteger[] factors, BigInteger common, BigInteger divisor) = Common([one, other]);
        KernelOperand above = _code.Scale(_code.FlipBySign(one.Numerator, one.Denominator), Double(factors[0]));
        KernelOperand otherAbove = _code.Scale(_code.FlipBySign(other.Numerator, other.Denominator), Double(factors[1]));
        KernelOperand test = _code.Multiply(above, otherBelow);
        KernelOperand than = _code.Multiply(otherAbove, below);
        (test, than) = wantsLeast ? (test, than) : (than, test);
        return KernelFraction.Of(
            _code.SelectAtMost(test, than, above, otherAbove),
            below.IsOne && otherBelow.IsOne ? KernelOperand.One : _code.SelectAtMost(test, than, below, otherBelow),
            common,
            divisor);
    }

    // What each term is multiplied with over one divisor, without what all have in common.
    private static (BigInteger[] Factors, BigInteger Common, BigInteger Divisor) Common(KernelFraction[] terms)
    {
        BigInteger divisor = terms.Aggregate(BigInteger.One, (all, term) => all / BigInteger.GreatestCommonDivisor(all, term.Divisor) * term.Divisor);
        BigInteger[] factors = [.. terms.Select(term => term.Factor * (divisor / term.Divisor))];
        BigInteger common = factors.Aggregate(BigInteger.Zero, BigInteger.GreatestCommonDivisor);
        common = common.IsZero ? BigInteger.One : common;
        return ([.. factors.Select(factor => factor / common)], common, divisor);
    }

    private KernelOperand Product(KernelFraction left, KernelFraction right) => _code.Multiply(left.Denominator, right.Denominator);

    private double Double(BigInteger factor)
    {
        _isVectorised &= IsExact(factor);
        return (double)factor;
    }
}
