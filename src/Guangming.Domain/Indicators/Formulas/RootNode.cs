using System.Collections.Immutable;

namespace Guangming.Domain;

/// <summary>A root of a plain ratio (方根): of a fixed degree, or of as many years as lie between baseline and final value.</summary>
public sealed class RootNode : Formula
{
    internal RootNode(Formula radicand, int? degree)
        : base(FormulaLabel.None, $"root({radicand}, {degree?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "years"})", Infer(radicand, degree)) =>
        (Radicand, Degree) = (radicand, degree);

    /// <summary>The ratio, zero or more.</summary>
    public Formula Radicand { get; }

    /// <summary>The degree, 2 or more; <see langword="null"/> for the whole years between baseline and final value.</summary>
    public int? Degree { get; }

    /// <inheritdoc/>
    public override ImmutableArray<Formula> Parts => [Radicand];

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IFormulaVisitor<TResult> visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        return visitor.Visit(this);
    }

    private static FormulaUnit Infer(Formula radicand, int? degree)
    {
        if (degree is null && !(HasRole(radicand, InputRole.Baseline) && HasRole(radicand, InputRole.Final)))
        {
            return FormulaUnit.Not(
                $"{radicand} 没有基期值和期末值，不知道开几次方",
                $"{radicand} has no baseline and final value, so the years between them are not known");
        }

        return radicand.OwnUnit is { Unit: { } unit } && unit != Unit.Dimensionless
            ? FormulaUnit.Not($"{radicand}（{unit.Symbol}）不是比值，不能开方", $"{radicand} (in {unit.Name}) is no plain ratio: it has no root here")
            : radicand.OwnUnit;
    }

    private static bool HasRole(Formula formula, InputRole role) => formula.Inputs.Any(input => input.Role == role);
}
