using System.Collections.Immutable;

namespace Guangming.Domain;

/// <summary>A product of two factors; the units multiply (积).</summary>
public sealed class ProductNode : Formula
{
    internal ProductNode(Formula left, Formula right)
        : base(FormulaLabel.None, $"({left} * {right})", FormulaUnit.Combined(left, right, divides: false)) =>
        (Left, Right) = (left, right);

    /// <summary>The first factor.</summary>
    public Formula Left { get; }

    /// <summary>The second factor.</summary>
    public Formula Right { get; }

    /// <inheritdoc/>
    public override ImmutableArray<Formula> Parts => [Left, Right];

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IFormulaVisitor<TResult> visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        return visitor.Visit(this);
    }
}
