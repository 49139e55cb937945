using System.Diagnostics.CodeAnalysis;

namespace Guangming.Domain;

/// <summary>A number that is computed one way everywhere (指标): code, names, unit, and one formula.</summary>
/// <remarks>
/// Immutable and thread-safe. Equality is by code, version and formula. An indicator of one input is a measure under its
/// own name. Where the inputs are not stated but the indicator's own number is, the stated one is the result.
/// </remarks>
public sealed partial class Indicator : IEquatable<Indicator>
{
    private Indicator(
        string code, LocalizedText name, Formula formula, Unit unit, AggregationRule aggregation, DisplayRule display, int version, Measure? statedAs, LocalizedText? note)
    {
        (Code, Name, Formula, Unit, Aggregation, Display) = (code, name, formula, unit, aggregation, display);
        (Version, StatedAs, Note) = (version, statedAs, note);
        Plan = FormulaPlan.Of(formula);
        StatedInputs = statedAs is null ? [] : [new InputNode(statedAs)];
        Factor = FactorTo(formula.Unit, unit)!.Value;
    }

    /// <summary>The code, such as <c>fund.per-person</c>.</summary>
    public string Code { get; }

    /// <summary>The Chinese and English name.</summary>
    public LocalizedText Name { get; }

    /// <summary>How it is computed.</summary>
    public Formula Formula { get; }

    /// <summary>The unit of its values.</summary>
    public Unit Unit { get; }

    /// <summary>How its values combine over areas and periods.</summary>
    public AggregationRule Aggregation { get; }

    /// <summary>To which digits it is shown.</summary>
    public DisplayRule Display { get; }

    /// <summary>Which edition of the definition this is; a changed formula is a new one.</summary>
    public int Version { get; }

    /// <summary>The measure whose figures state this very number; <see langword="null"/> where there is none.</summary>
    public Measure? StatedAs { get; }

    /// <summary>What a user of the indicator should know.</summary>
    public LocalizedText? Note { get; }

    internal FormulaPlan Plan { get; }

    /// <summary>In what the rates that it combines must all be counted, and be of one base; <see langword="null"/> where it combines none.</summary>
    internal Unit? RatesOf { get; private init; }

    /// <summary>The one input that states this very number; none where nothing does.</summary>
    internal System.Collections.Immutable.ImmutableArray<InputNode> StatedInputs { get; }

    /// <summary>What turns a number in the formula's unit into one in the indicator's.</summary>
    internal Rational Factor { get; }

    /// <summary>Defines an indicator.</summary>
    /// <param name="code">1 to 64 lower-case ASCII letters, digits, dots and hyphens.</param>
    /// <param name="zh">The Chinese name.</param>
    /// <param name="en">The English name.</param>
    /// <param name="formula">How it is computed.</param>
    /// <param name="unit">The unit of its values; <see langword="null"/> for the formula's, where a plain ratio is shown as % (quotients of like units, shares, growth) or 倍 (multiples, and what is no quotient).</param>
    /// <param name="aggregation">How its values combine; <see langword="null"/> for what follows from the formula.</param>
    /// <param name="display">To which digits it is shown; <see langword="null"/> for two decimals, whole numbers for counts, and as stated for money.</param>
    /// <param name="version">Which edition of the definition this is, 1 or more.</param>
    /// <param name="statedAs">The measure whose figures state this very number; <see langword="null"/> for the built-in one of this code, if there is one.</param>
    /// <param name="note">What a user of the indicator should know.</param>
    /// <exception cref="ArgumentException">The code is malformed, the names are blank, the units of the formula do not fit each other or <paramref name="unit"/>, or there are more than 64 inputs.</exception>
    public static Indicator Define(
        string code,
        string? zh,
        string? en,
        Formula formula,
        Unit? unit = null,
        AggregationRule? aggregation = null,
        DisplayRule? display = null,
        int version = 1,
        Measure? statedAs = null,
        LocalizedText? note = null)
    {
        Codes.RequireCode(code, nameof(code));
        ArgumentNullException.ThrowIfNull(formula);
        ArgumentOutOfRangeException.ThrowIfLessThan(version, 1);
        LocalizedText name = new(zh, en);
        _ = (aggregation ?? AggregationRule.None).Code(); // Rejects a number cast to the enumeration.
        return FaultOf(formula, unit, statedAs) is { } fault
            ? throw new ArgumentException($"'{code}' cannot be defined: {fault.In(Language.English)}.", nameof(formula))
            : Create(code, name, formula, unit ?? UsualUnit(formula), aggregation, display, version, statedAs ?? BuiltInMeasure(code, unit ?? UsualUnit(formula)), note);
    }

    /// <summary>Defines an indicator, or says why its units do not fit: for static fields, whose exceptions hide their message.</summary>
    /// <param name="code">1 to 64 lower-case ASCII letters, digits, dots and hyphens.</param>
    /// <param name="zh">The Chinese name.</param>
    /// <param name="en">The English name.</param>
    /// <param name="formula">How it is computed.</param>
    /// <param name="indicator">The indicator.</param>
    /// <param name="fault">What does not fit, in Chinese and English.</param>
    /// <param name="unit">The unit of its values.</param>
    /// <returns>Whether it could be defined.</returns>
    public static bool TryDefine(
        string code,
        string? zh,
        string? en,
        Formula formula,
        [NotNullWhen(true)] out Indicator? indicator,
        [NotNullWhen(false)] out LocalizedText? fault,
        Unit? unit = null)
    {
        ArgumentNullException.ThrowIfNull(formula);
        fault = !Codes.IsCode(code) ? new LocalizedText($"“{code}”不是合格的代码", Codes.NotACode(code))
            : string.IsNullOrWhiteSpace(zh) && string.IsNullOrWhiteSpace(en) ? new LocalizedText("缺少名称", "a name is missing")
            : FaultOf(formula, unit, null);
        indicator = fault is null ? Define(code, zh, en, formula, unit) : null;
        return indicator is not null;
    }

    /// <summary>The indicator of a measure: its number as stated.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="display">To which digits it is shown; <see langword="null"/> as for <see cref="Define"/>.</param>
    public static Indicator Of(Measure measure, DisplayRule? display = null)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return Create(measure.Code, measure.Name, measure, measure.FullUnit, null, display ?? UsualDisplay(measure), 1, measure, measure.Note);
    }

    /// <summary>The same indicator, which combines rates of one base only.</summary>
    /// <param name="unit">In what that base is counted.</param>
    internal Indicator OfOneBase(Unit unit) => new(Code, Name, Formula, Unit, Aggregation, Display, Version, StatedAs, Note) { RatesOf = unit };

    /// <summary>The member of a family for one measure. A figure of the family's code may be about another one, so none states its number.</summary>
    internal static Indicator OfFamily(string code, string? zh, string? en, Formula formula, DisplayRule? display = null) =>
        FaultOf(formula, null, null) is { } fault
            ? throw new ArgumentException($"'{code}' has no member for this measure: {fault.In(Language.English)}.", nameof(formula))
            : Create(code, new LocalizedText(zh, en), formula, UsualUnit(formula), null, display, 1, null);

    /// <inheritdoc/>
    public bool Equals(Indicator? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && string.Equals(Code, other.Code, StringComparison.Ordinal)
            && Version == other.Version
            && Formula.Equals(other.Formula)
            && Unit == other.Unit);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Indicator);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Code, Version);

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    private static Indicator Create(
        string code,
        LocalizedText name,
        Formula formula,
        Unit unit,
        AggregationRule? aggregation,
        DisplayRule? display,
        int version,
        Measure? statedAs,
        LocalizedText? note = null) =>
        new(code, name, formula, unit, aggregation ?? UsualAggregation(formula), display ?? UsualDisplay(unit), version, statedAs, note);

    private static Measure? BuiltInMeasure(string code, Unit unit) =>
        Measures.TryGet(code, out Measure? measure) && FactorTo(measure.FullUnit, unit) is not null ? measure : null;

    private static LocalizedText? FaultOf(Formula formula, Unit? unit, Measure? statedAs)
    {
        if (formula.Fault is { } fault)
        {
            return fault;
        }

        if (formula.Inputs.Length is 0 or > FormulaPlan.MostInputs)
        {
            return new LocalizedText($"公式应有1至{FormulaPlan.MostInputs}个数据项", $"a formula has 1 to {FormulaPlan.MostInputs} inputs");
        }

        Unit own = unit ?? UsualUnit(formula);
        Unit? other = FactorTo(formula.Unit, own) is null ? formula.Unit : statedAs is not null && FactorTo(statedAs.FullUnit, own) is null ? statedAs.FullUnit : null;
        return other is null ? null : new LocalizedText(
            $"{other.Symbol}（{other.Name}）不能换算为{own.Symbol}（{own.Name}）", $"{other.Name} does not convert to {own.Name}");
    }

    private static Rational? FactorTo(Unit from, Unit to) =>
        from.TryRatio(to, out decimal numerator, out decimal denominator) ? Rational.Of(numerator) / Rational.Of(denominator) : null;

    private static Unit UsualUnit(Formula formula) => formula.Unit != Unit.Dimensionless ? formula.Unit
        : formula.Label == FormulaLabel.AnnualGrowth || IsShare(formula) ? Unit.Percent
        : Unit.Times;

    // Like by like is a share, 3人 of 700人, unless it is said in 倍; so is the least or the greatest of shares.
    private static bool IsShare(Formula formula) => formula switch
    {
        QuotientNode => formula.Label != FormulaLabel.Multiple,
        MinimumNode or MaximumNode => formula.Parts.All(IsShare),
        _ => false,
    };

    private static AggregationRule UsualAggregation(Formula formula) => formula switch
    {
        InputNode { Role: InputRole.None, Measure.Additivity: var additivity } => OfMeasure(additivity),
        QuotientNode { Label: FormulaLabel.None or FormulaLabel.Share or FormulaLabel.Completion or FormulaLabel.Decline } => AggregationRule.Ratio,
        SumNode sum when sum.Parts.Select(UsualAggregation).Distinct().ToArray() is [var only] => only,
        _ => AggregationRule.None,
    };

    internal static AggregationRule OfMeasure(Additivity additivity) =>
        additivity == Additivity.Flow ? AggregationRule.Sum
        : additivity == Additivity.Stock ? AggregationRule.Stock
        : additivity == Additivity.Distinct ? AggregationRule.Distinct
        : additivity == Additivity.Ratio ? AggregationRule.Ratio
        : additivity == Additivity.Average ? AggregationRule.WeightedAverage
        : AggregationRule.None;

    private static DisplayRule UsualDisplay(Measure measure) => measure.Kind == MeasureKind.Rate ? DisplayRule.Fixed(2) : UsualDisplay(measure.FullUnit);

    private static DisplayRule UsualDisplay(Unit unit) =>
        unit == Unit.Yuan ? DisplayRule.AsStated : unit.IsCountable ? DisplayRule.Whole : DisplayRule.Fixed(2);
}
