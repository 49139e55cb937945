using System.Collections.Immutable;

namespace Guangming.Domain;

/// <summary>A quotient; the units divide (商). By zero it has no value.</summary>
public sealed class QuotientNode : Formula
{
    internal QuotientNode(Formula dividend, Formula divisor, FormulaLabel label = FormulaLabel.None, bool needsPositiveDivisor = false)
        : base(label, Directed(label, $"({dividend} {(needsPositiveDivisor ? "/+" : "/")} {divisor})"), Infer(dividend, divisor, label)) =>
        (Dividend, Divisor, NeedsPositiveDivisor) = (dividend, divisor, needsPositiveDivisor);

    /// <summary>What is divided.</summary>
    public Formula Dividend { get; }

    /// <summary>What it is divided by.</summary>
    public Formula Divisor { get; }

    /// <summary>Whether it has a value only for a divisor above zero, as a growth has for its base.</summary>
    public bool NeedsPositiveDivisor { get; }

    /// <inheritdoc/>
    public override ImmutableArray<Formula> Parts => [Dividend, Divisor];

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IFormulaVisitor<TResult> visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        return visitor.Visit(this);
    }

    // What has a label compares like with like; the points of a growth of rates are percent of percent.
    private static FormulaUnit Infer(Formula dividend, Formula divisor, FormulaLabel label)
    {
        if (label is FormulaLabel.Growth or FormulaLabel.Decline && dividend.OwnUnit.Unit == Unit.PercentagePoint && divisor.OwnUnit.Unit == Unit.Percent)
        {
            return FormulaUnit.Of(Unit.Dimensionless);
        }

        FormulaUnit same = label == FormulaLabel.None ? default : FormulaUnit.Same([dividend, divisor], "相比", "compared");
        return same.Fault is null ? FormulaUnit.Combined(dividend, divisor, divides: true) : same;
    }
}
