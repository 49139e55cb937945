using System.Collections.Immutable;

namespace Guangming.Domain;

/// <summary>The largest of two or more values of one unit (最大值).</summary>
public sealed class MaximumNode : Formula
{
    internal MaximumNode(ImmutableArray<Formula> values)
        : base(FormulaLabel.None, $"max({string.Join(", ", values)})", FormulaUnit.Same(values, "比较", "compared")) =>
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
