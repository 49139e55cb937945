using System.Collections.Immutable;

namespace Guangming.Domain;

/// <summary>A sum of two or more terms of one unit (和).</summary>
public sealed class SumNode : Formula
{
    internal SumNode(ImmutableArray<Formula> terms)
        : base(FormulaLabel.None, $"({string.Join(" + ", terms)})", FormulaUnit.Same(terms, "相加", "added")) =>
        Parts = terms;

    /// <summary>The terms.</summary>
    public override ImmutableArray<Formula> Parts { get; }

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IFormulaVisitor<TResult> visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        return visitor.Visit(this);
    }
}
