using System.Collections.Immutable;

namespace Guangming.Domain;

/// <summary>A difference of two terms of one unit (差). Percent minus percent is percentage points.</summary>
public sealed class DifferenceNode : Formula
{
    internal DifferenceNode(Formula minuend, Formula subtrahend, FormulaLabel label = FormulaLabel.None)
        : base(label, Directed(label, $"({minuend} - {subtrahend})"), Infer(minuend, subtrahend)) =>
        (Minuend, Subtrahend) = (minuend, subtrahend);

    /// <summary>What is taken from.</summary>
    public Formula Minuend { get; }

    /// <summary>What is taken away.</summary>
    public Formula Subtrahend { get; }

    /// <inheritdoc/>
    public override ImmutableArray<Formula> Parts => [Minuend, Subtrahend];

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IFormulaVisitor<TResult> visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        return visitor.Visit(this);
    }

    private static FormulaUnit Infer(Formula minuend, Formula subtrahend)
    {
        FormulaUnit unit = FormulaUnit.Same([minuend, subtrahend], "相减", "subtracted");
        return unit.Unit == Unit.Percent ? FormulaUnit.Of(Unit.PercentagePoint) : unit;
    }
}
