using System.Collections.Immutable;

namespace Guangming.Domain;

/// <summary>A fixed, exact number in a unit (常数).</summary>
public sealed class ConstantNode : Formula
{
    internal ConstantNode(Quantity value)
        : base(FormulaLabel.None, value.Unit == Unit.Dimensionless ? ExactDecimal.Text(value.Amount) : $"{ExactDecimal.Text(value.Amount)}[{value.Unit.Name}]", FormulaUnit.Of(value.Unit)) =>
        Value = value;

    /// <summary>The number.</summary>
    public Quantity Value { get; }

    /// <inheritdoc/>
    public override ImmutableArray<Formula> Parts => [];

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IFormulaVisitor<TResult> visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        return visitor.Visit(this);
    }
}
