namespace Guangming.Domain;

/// <summary>A formula as (a·x + b) ÷ (c·x + d) in one unknown (一次分式); none where it is none.</summary>
internal sealed class LinearFraction
{
    private LinearFraction(LinearTerm above, LinearTerm below) => (Above, Below) = (above, below);

    public LinearTerm Above { get; }

    public LinearTerm Below { get; }

    /// <summary>Writes a formula so.</summary>
    public static LinearFraction? Of(Formula formula, InputNode unknown) => formula.Accept(new Builder(unknown));

    /// <summary>The unknown that makes the fraction equal to a number: (d·y − b) ÷ (a − c·y).</summary>
    public Formula? Solve(Formula number)
    {
        SignedTerm y = SignedTerm.Of(number);
        SignedTerm above = (Below.Rest * y) + (-Above.Rest);
        SignedTerm below = Above.Slope + (-(Below.Slope * y));
        if (below.IsZero || above.IsZero)
        {
            return null;
        }

        SignedTerm solved = above / below;
        return solved.Sign > 0 ? solved.Formula : Formula.Constant(-1) * solved.Formula;
    }

    private static LinearFraction? Make(LinearTerm? above, LinearTerm? below) =>
        above is { } numerator && below is { } denominator ? new LinearFraction(numerator, denominator) : null;

    private static LinearFraction? Sum(LinearFraction? a, LinearFraction? b)
    {
        if (a is null || b is null)
        {
            return null;
        }

        if (a.Below.Slope.Equals(b.Below.Slope) && a.Below.Rest.Equals(b.Below.Rest))
        {
            return new LinearFraction(a.Above + b.Above, a.Below);
        }

        return LinearTerm.Product(a.Above, b.Below) is { } left && LinearTerm.Product(b.Above, a.Below) is { } right
            ? Make(left + right, LinearTerm.Product(a.Below, b.Below))
            : null;
    }

    private sealed class Builder(InputNode unknown) : IFormulaVisitor<LinearFraction?>
    {
        public LinearFraction? Visit(InputNode node) =>
            new(node.Equals(unknown) ? LinearTerm.Unknown : LinearTerm.Known(node), LinearTerm.One);

        public LinearFraction? Visit(ConstantNode node) => new(LinearTerm.Known(node), LinearTerm.One);

        public LinearFraction? Visit(SumNode node) => Known(node) ?? node.Parts.Select(part => part.Accept(this)).Aggregate(Sum);

        public LinearFraction? Visit(DifferenceNode node) => Known(node)
            ?? Sum(node.Minuend.Accept(this), node.Subtrahend.Accept(this) is { } taken ? new LinearFraction(-taken.Above, taken.Below) : null);

        public LinearFraction? Visit(ProductNode node) => Known(node)
            ?? (node.Left.Accept(this) is { } left && node.Right.Accept(this) is { } right
                ? Make(LinearTerm.Product(left.Above, right.Above), LinearTerm.Product(left.Below, right.Below))
                : null);

        public LinearFraction? Visit(QuotientNode node)
        {
            if (Known(node) is { } known)
            {
                return known;
            }

            // What both are divided by falls out: a rate of rates stays a fraction of degree one.
            return node.Dividend.Accept(this) is not { } above || node.Divisor.Accept(this) is not { } below ? null
                : above.Below.Slope.Equals(below.Below.Slope) && above.Below.Rest.Equals(below.Below.Rest) ? new LinearFraction(above.Above, below.Above)
                : Make(LinearTerm.Product(above.Above, below.Below), LinearTerm.Product(above.Below, below.Above));
        }

        public LinearFraction? Visit(MinimumNode node) => Known(node);

        public LinearFraction? Visit(MaximumNode node) => Known(node);

        public LinearFraction? Visit(RootNode node) => Known(node);

        public LinearFraction? Visit(LogarithmNode node) => Known(node);

        private LinearFraction? Known(Formula node) =>
            node.Inputs.Contains(unknown) ? null : new LinearFraction(LinearTerm.Known(node), LinearTerm.One);
    }
}
