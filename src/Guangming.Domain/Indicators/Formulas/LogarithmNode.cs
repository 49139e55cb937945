using System.Collections.Immutable;

namespace Guangming.Domain;

/// <summary>The binary logarithm of a plain ratio, in doublings (以2为底的对数，单位番).</summary>
public sealed class LogarithmNode : Formula
{
    internal LogarithmNode(Formula argument, FormulaLabel label = FormulaLabel.None)
        : base(label, Directed(label, $"log2({argument})"), Infer(argument)) => Argument = argument;

    /// <summary>The ratio, above zero.</summary>
    public Formula Argument { get; }

    /// <inheritdoc/>
    public override ImmutableArray<Formula> Parts => [Argument];

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IFormulaVisitor<TResult> visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        return visitor.Visit(this);
    }

    private static FormulaUnit Infer(Formula argument) => argument.OwnUnit is not { Unit: { } unit } ? argument.OwnUnit
        : unit == Unit.Dimensionless ? FormulaUnit.Of(Unit.Doubling)
        : FormulaUnit.Not($"{argument}（{unit.Symbol}）不是比值，没有对数", $"{argument} (in {unit.Name}) is no plain ratio: it has no logarithm here");
}
