using System.Collections.Immutable;

namespace Guangming.Domain;

/// <summary>From chosen statements to a result: the exact value, the exact range, rounded outwards once.</summary>
internal static class Computation
{
    // No report looks further back, and roots of a higher degree take their time.
    private const int MostYears = 1000;

    public static IndicatorResult Of(ResultContext context, Selected selected)
    {
        Indicator indicator = context.Indicator;
        if (indicator.Plan.IsInput)
        {
            return OfStatedResult(context, selected);
        }

        if (CommonBase.FaultOf(context, selected.Figures) is { } fault)
        {
            return IndicatorResult.None(context, fault, selected.Figures);
        }

        (int years, bool isKnown) = Years(indicator.Plan, selected.Figures);
        return isKnown
            ? Compute(context, new ResultInputs(indicator.Plan.Inputs, selected.Figures, context.Options.Reading) { Years = years }, selected.Notes)
            : IndicatorResult.None(context, NoYears(selected.Figures), selected.Figures);
    }

    public static IndicatorResult OfStatements(ResultContext context, ImmutableArray<StatedValue> statements, int? years)
    {
        ResultInputs inputs = new(context.Indicator.Plan.Inputs, statements, context.Options.Reading) { Years = years ?? 0 };
        return Array.Exists(context.Indicator.Plan.Steps, NeedsYears) && years is null or < 1 or > MostYears
            ? IndicatorResult.None(context, NoYears([]), [])
            : Compute(context, inputs, ResultNotes.None);
    }

    /// <summary>The one figure that states the indicator itself.</summary>
    public static IndicatorResult OfStatedResult(ResultContext context, Selected selected)
    {
        Figure figure = selected.Figures[0];
        ResultInputs inputs = new(context.Indicator.Plan.IsInput ? context.Indicator.Plan.Inputs : context.Indicator.StatedInputs, selected.Figures, context.Options.Reading);
        Rational factor = Rational.One;
        ValueRange range = figure.Range(context.Options.Reading);
        if (range.Unit != context.Indicator.Unit)
        {
            figure.Measure.FullUnit.TryRatio(context.Indicator.Unit, out decimal numerator, out decimal denominator);
            factor = Rational.Of(numerator) / Rational.Of(denominator);
            range = Decimals(ExactRange.Of(range).Times(factor), context.Indicator.Unit);
        }

        return IsBound(figure.Stated)
            ? IndicatorResult.Bounds(context, ResultOrigin.Stated, inputs, range, OnlyBounds(inputs), selected.Notes)
            : Value(context, ResultOrigin.Stated, inputs, Rational.Of(figure.Stated.Amount) * factor, range, selected.Notes);
    }

    /// <summary>An exact range in a unit, its ends rounded outwards.</summary>
    public static ValueRange Decimals(ExactRange range, Unit unit)
    {
        decimal? low = range.Low.IsFinite ? RationalDecimals.Down(range.Low.Value) : null;
        decimal? high = range.High.IsFinite ? RationalDecimals.Up(range.High.Value) : null;

        // Rounding may close the gap between two open ends, never between a value and itself.
        bool isPoint = low is not null && low == high;
        return ValueRange.Of(low, range.IsLowClosed || isPoint, high, range.IsHighClosed || isPoint, unit);
    }

    /// <summary>Whether a statement only bounds its number, so that no value can be taken from it.</summary>
    public static bool IsBound(StatedValue stated) => stated.Qualifier is not (Qualifier.None or Qualifier.About);

    private static IndicatorResult Compute(ResultContext context, ResultInputs inputs, ResultNotes notes)
    {
        Indicator indicator = context.Indicator;
        ExactRange[] ranges = inputs.Ranges();
        ExactRange? range = FormulaEvaluator.Evaluate(indicator.Plan, ranges, inputs.Years, out EvaluationFault rangeFault);
        if (range is not { } all)
        {
            return IndicatorResult.None(context, Undefined(rangeFault), inputs.Figures);
        }

        ValueRange shown = Decimals(all.Times(indicator.Factor), indicator.Unit);
        if (inputs.HasBounds)
        {
            return IndicatorResult.Bounds(context, ResultOrigin.Computed, inputs, shown, OnlyBounds(inputs), notes);
        }

        ExactRange? point = FormulaEvaluator.Evaluate(indicator.Plan, inputs.Points(), inputs.Years, out EvaluationFault fault);
        if (point is not { IsBounded: true } value)
        {
            return IndicatorResult.None(context, Undefined(fault), inputs.Figures);
        }

        // A root is enclosed more closely than any decimal shows; its middle stands for it.
        Rational exact = value.IsPoint ? value.Low.Value : (value.Low.Value + value.High.Value) / Rational.Of(2, 1);
        return Value(context, ResultOrigin.Computed, inputs, exact * indicator.Factor, shown, notes);
    }

    public static bool NeedsYears(PlanStep step) => step is { Operation: Operation.Root, Degree: 0 };

    // Whole years between two points or flows that end on the same day of the year, or that are named by their years.
    public static (int Years, bool IsKnown) Years(FormulaPlan plan, Figure[] figures)
    {
        if (!Array.Exists(plan.Steps, NeedsYears))
        {
            return (0, true);
        }

        ReportingPeriod? baseline = Period(plan, figures, InputRole.Baseline);
        ReportingPeriod? final = Period(plan, figures, InputRole.Final);
        if (baseline?.End is not { } from || final?.End is not { } to || to <= from || to.Year - from.Year > MostYears)
        {
            return (0, false);
        }

        bool areYears = baseline.Basis == PeriodBasis.Annual && final.Basis == PeriodBasis.Annual;
        return (to.Year - from.Year, (areYears && to.Year > from.Year) || (from.Month == to.Month && from.Day == to.Day));
    }

    private static IndicatorResult Value(
        ResultContext context, ResultOrigin origin, ResultInputs inputs, Rational exact, ValueRange range, ResultNotes notes) =>
        RationalDecimals.Nearest(exact) is null
            ? IndicatorResult.None(context, TooLarge, inputs.Figures)
            : new IndicatorResult(context, origin, inputs, exact, range, notes);

    private static ReportingPeriod? Period(FormulaPlan plan, Figure[] figures, InputRole role)
    {
        for (int i = 0; i < figures.Length; i++)
        {
            if (plan.Inputs[i].Role == role)
            {
                return figures[i].Period;
            }
        }

        return null;
    }

    private static NoValueReason NoYears(Figure[] figures) => new(
        NoValueKind.YearsUnknown,
        "基期与期末之间相隔几个整年不明",
        "how many whole years lie between the baseline and the final value is not known",
        figures: [.. figures]);

    private static NoValueReason TooLarge { get; } = new(NoValueKind.TooLarge, "数值超出28位数字", "the value does not fit 28 digits");

    private static NoValueReason NoDivisor { get; } = new(NoValueKind.ZeroDenominator, "分母为零", "the denominator is zero");

    private static NoValueReason NoBase { get; } = new(NoValueKind.NotPositive, "基数不大于零，没有意义", "the base is not above zero");

    private static NoValueReason NoIncrease { get; } = new(
        NoValueKind.WrongDirection,
        "期末数低于基数：“倍”“番”不用于减少，可用增长率（负数）或降幅",
        "the final value is below the baseline: 倍 and 番 are not said of a decrease; the growth rate is, and the relative decline");

    private static NoValueReason NoDecline { get; } = new(
        NoValueKind.WrongDirection,
        "期末数高于基数：“下降”不用于上升，可用增长率",
        "the final value is above the baseline: a decline is not said of a rise; the growth rate is");

    private static NoValueReason NoRoot { get; } = new(NoValueKind.NotPositive, "负数不能开方", "what the root is taken of is below zero");

    private static NoValueReason NoLogarithm { get; } = new(NoValueKind.NotPositive, "取对数的数不大于零", "what the logarithm is taken of is not above zero");

    private static NoValueReason OnlyBounds(ResultInputs inputs) => new(NoValueKind.OnlyBounds, () =>
    {
        string list = string.Join(", ", inputs.Bounds());
        return new LocalizedText($"只知道界限：{list} 没有说出确数", $"only bounds are known: {list} names no exact number");
    });

    /// <summary>The reason that a fault is.</summary>
    public static NoValueReason Undefined(EvaluationFault fault) => fault switch
    {
        EvaluationFault.ZeroDivisor => NoDivisor,
        EvaluationFault.BaseNotPositive => NoBase,
        EvaluationFault.NegativeRadicand => NoRoot,
        EvaluationFault.ArgumentNotPositive => NoLogarithm,
        EvaluationFault.NoIncrease => NoIncrease,
        EvaluationFault.NoDecline => NoDecline,
        _ => TooLarge,
    };
}
