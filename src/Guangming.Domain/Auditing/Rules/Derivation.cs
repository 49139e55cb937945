using System.Collections.Immutable;

namespace Guangming.Domain;

/// <summary>A stated result, the figures it comes from, and the indicator that computes it (推算关系).</summary>
internal sealed class Derivation
{
    private readonly Report _report;
    private readonly Indicator? _indicator;
    private readonly string _by;
    private readonly int _years;

    public Derivation(AuditData data, Report report, Indicator indicator, Figure result, ImmutableArray<Figure> inputs, bool isInferred)
        : this(report, indicator, indicator.Code, result, inputs, isInferred)
    {
        _years = indicator.YearsBetween(inputs);
        Claim = new Claim(result, inputs, Compute, isInferred, Words) { Slips = search => DerivationSlips.Try(search, this, data) };
    }

    private Derivation(Report report, Indicator? indicator, string by, Figure result, ImmutableArray<Figure> inputs, bool isInferred)
    {
        (_report, _indicator, _by, Result, Inputs, IsInferred) = (report, indicator, by, result, inputs, isInferred);
        Claim = new Claim(result, inputs, _ => null, isInferred, Words);
    }

    public Figure Result { get; }

    public ImmutableArray<Figure> Inputs { get; }

    public bool IsInferred { get; }

    public Claim Claim { get; }

    public Report Report => _report;

    public Indicator? Indicator => _indicator;

    public FormulaKind Kind => _indicator?.Formula switch
    {
        SumNode => FormulaKind.Total,
        { Label: FormulaLabel.Share } => FormulaKind.Share,
        { Label: FormulaLabel.Multiple or FormulaLabel.Increase } => FormulaKind.Multiple,
        { Label: FormulaLabel.Change } => FormulaKind.Change,
        { Label: FormulaLabel.Completion } => FormulaKind.Completion,
        { Label: FormulaLabel.Growth or FormulaLabel.Decline } => FormulaKind.Growth,
        QuotientNode => FormulaKind.PerHead,
        _ => FormulaKind.Other,
    };

    public static Derivation Of(AuditData data, Report report, FigureRelation relation, Figure result, Figure[] inputs)
    {
        bool isInferred = relation.Origin == RelationOrigin.Inferred;
        bool isBound = data.Options.Catalogue.TryBind(relation.By!, inputs, out Indicator? indicator);
        if (DerivationRules.IsTotal(data, relation) && inputs.Length > 1)
        {
            // A total adds up whatever it is said to come from; whether the kinds fit is another rule.
            return new Derivation(data, report, indicator!, result, [.. inputs], isInferred);
        }

        return isBound && Fits(indicator!, inputs)
            ? new Derivation(data, report, indicator!, result, [.. inputs], isInferred)
            : new Derivation(report, null, relation.By!, result, [.. inputs], isInferred);
    }

    public Check Check(AuditContext context)
    {
        if (_indicator is null)
        {
            return context.NotCheckable([Result, .. Inputs], Words, $"没有适合这些数据的公式“{_by}”", $"no formula '{_by}' fits these figures");
        }

        Figure? other = _indicator.Formula is SumNode ? Inputs.FirstOrDefault(input => input.Measure.FullUnit != Result.Measure.FullUnit) : null;
        return other is not null
            ? context.NotCheckable([Result, .. Inputs], Words, $"{other.Stated}的单位不同", $"{other.Stated} is in another unit")
            : context.Judge(Claim);
    }

    /// <summary>The values that an indicator gives for ranges of the inputs, in the unit of the stated result.</summary>
    public ValueRange? Compute(Indicator indicator, ValueRange[] ranges)
    {
        ValueRange? computed = indicator.Formula is SumNode ? ranges.Aggregate((a, b) => a + b) : indicator.RangeOf(ranges, _years);
        if (computed is null)
        {
            return null;
        }

        // A text says 下降21.53个百分点, not 变动−21.53个百分点.
        bool isFall = indicator.Formula.Label == FormulaLabel.Change && computed.Upper <= 0 && Result.Stated.Amount > 0;
        computed = isFall ? -computed : computed;
        return ValueRange.Of(computed.Lower, computed.IsLowerClosed, computed.Upper, computed.IsUpperClosed, Result.Measure.Unit);
    }

    private ValueRange? Compute(ValueRange[] ranges) => _indicator is null ? null : Compute(_indicator, ranges);

    private LocalizedText Words()
    {
        string inputs = string.Join("、", Inputs.Select(input => input.Stated.Text));
        bool isChange = Kind is not (FormulaKind.Total or FormulaKind.Completion) && Inputs.Length == 2 && Inputs[0].Measure.Equals(Inputs[1].Measure);
        string zh = isChange ? $"{Inputs[0].Stated}→{Inputs[1].Stated}" : inputs;
        string en = isChange ? $"{Inputs[0].Stated} → {Inputs[1].Stated}" : inputs.Replace("、", ", ", StringComparison.Ordinal);
        string name = (_indicator?.Name ?? Result.Measure.Name).In(Language.Chinese);
        string english = (_indicator?.Name ?? Result.Measure.Name).In(Language.English);
        return new LocalizedText($"{name}{Result.Stated}，由{zh}得出", $"{english} {Result.Stated} of {en}");
    }

    private static bool Fits(Indicator indicator, Figure[] inputs) =>
        indicator.Formula.Inputs.Length == inputs.Length
        && indicator.Formula.Inputs.Select((input, i) => string.Equals(input.Measure.Code, inputs[i].Measure.Code, StringComparison.Ordinal)).All(fits => fits);
}
