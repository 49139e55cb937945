namespace Guangming.Domain;

/// <summary>A formula with its sign kept beside it, so that zeros, ones and minuses leave no clutter (带符号项).</summary>
internal readonly record struct SignedTerm
{
    private readonly Formula? _formula;

    private SignedTerm(int sign, Formula? formula) => (Sign, _formula) = (sign, formula);

    /// <summary>Nothing; also the default.</summary>
    public static SignedTerm Zero => default;

    /// <summary>The number one.</summary>
    public static SignedTerm One { get; } = new(1, null);

    public int Sign { get; }

    public bool IsZero => Sign == 0;

    /// <summary>The formula without its sign.</summary>
    public Formula Formula => _formula ?? Formula.Constant(Sign == 0 ? 0 : 1);

    public static SignedTerm Of(Formula formula) => formula is ConstantNode { Value: var value } && value.Unit == Unit.Dimensionless && decimal.Abs(value.Amount) <= 1
        && decimal.IsInteger(value.Amount)
        ? new SignedTerm(decimal.Sign(value.Amount), null)
        : new SignedTerm(1, formula);

    public static SignedTerm operator -(SignedTerm term) => new(-term.Sign, term._formula);

    public static SignedTerm operator +(SignedTerm a, SignedTerm b)
    {
        if (a.IsZero || b.IsZero)
        {
            return a.IsZero ? b : a;
        }

        (Formula left, Formula right) = SameUnit(a.Formula, b.Formula);
        return a.Sign == b.Sign ? new SignedTerm(a.Sign, left + right)
            : left.Equals(right) ? Zero
            : a.Sign > 0 ? new SignedTerm(1, left - right)
            : new SignedTerm(1, right - left);
    }

    public static SignedTerm operator *(SignedTerm a, SignedTerm b) => new(
        a.Sign * b.Sign, a._formula is null || b._formula is null ? a._formula ?? b._formula : a._formula * b._formula);

    public static SignedTerm operator /(SignedTerm a, SignedTerm b) => new(
        a.Sign * b.Sign, b._formula is null ? a._formula : a.Formula / b._formula);

    // Percent and percentage points of the same percentages: a point is what two of them differ by.
    private static (Formula Left, Formula Right) SameUnit(Formula left, Formula right)
    {
        (Unit? one, Unit? other) = (left.OwnUnit.Unit, right.OwnUnit.Unit);
        return one == Unit.Percent && other == Unit.PercentagePoint ? (left, AsPercent(right))
            : one == Unit.PercentagePoint && other == Unit.Percent ? (AsPercent(left), right)
            : (left, right);
    }

    private static Formula AsPercent(Formula points) => points * Formula.Constant(Quantity.Of(1, Unit.Percent / Unit.PercentagePoint));
}
