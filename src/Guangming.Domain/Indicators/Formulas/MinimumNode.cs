using System.Collections.Immutable;

namespace Guangming.Domain;

/// <summary>The smallest of two or more values of one unit (最小值).</summary>
public sealed class MinimumNode : Formula
{
    internal MinimumNode(ImmutableArray<Formula> values)
        : base(FormulaLabel.None, $"min({string.Join(", ", values)})", FormulaUnit.Same(values, "比较", "compared")) =>
        Parts = values;

    /// <summary>The values.</summary>
    public override ImmutableArray<Formula> Parts { get; }

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IFormulaVisitor<TResult> visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        return visitor.Visit(this);
    }
}
