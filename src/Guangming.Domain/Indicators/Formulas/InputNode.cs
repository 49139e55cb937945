using System.Collections.Immutable;

namespace Guangming.Domain;

/// <summary>A number of one measure (取数): which one is said by its role and, if need be, its basis.</summary>
public sealed class InputNode : Formula
{
    internal InputNode(Measure measure, InputRole role = InputRole.None, PeriodBasis? basis = null)
        : base(FormulaLabel.None, Text(measure, role, basis), FormulaUnit.Of(measure.FullUnit)) =>
        (Measure, Role, Basis) = (measure, role, basis);

    /// <summary>The measure.</summary>
    public Measure Measure { get; }

    /// <summary>Which of the measure's numbers it takes.</summary>
    public InputRole Role { get; }

    /// <summary>The basis it insists on; <see langword="null"/> for the usual one: cumulative, else the latest point, else the latest flow.</summary>
    public PeriodBasis? Basis { get; }

    /// <inheritdoc/>
    public override ImmutableArray<Formula> Parts => [];

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IFormulaVisitor<TResult> visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        return visitor.Visit(this);
    }

    private static string Text(Measure measure, InputRole role, PeriodBasis? basis)
    {
        string text = role switch
        {
            InputRole.None => measure.Code,
            InputRole.Baseline => measure.Code + "@baseline",
            InputRole.Final => measure.Code + "@final",
            InputRole.Target => measure.Code + "@target",
            _ => throw new ArgumentOutOfRangeException(nameof(role), role, "Expected a member of InputRole."),
        };
        return basis is { } one ? $"{text}[{one.Code()}]" : text;
    }
}
