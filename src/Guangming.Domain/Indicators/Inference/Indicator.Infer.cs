using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Guangming.Domain;

/// <content>From the number and all inputs but one to that one (反推).</content>
public sealed partial class Indicator
{
    /// <summary>Turns the formula round for one input (反解): what the input must be, given the indicator's own number and the other inputs.</summary>
    /// <remarks>Exact, and only where the formula is (a·x + b) ÷ (c·x + d) in that input, so that there is one answer.</remarks>
    /// <param name="unknown">The input; one of <see cref="Formula.Inputs"/>.</param>
    /// <param name="inverse">An indicator of the input's code and unit, whose inputs are the stated number and the others.</param>
    /// <param name="fault">Why it cannot be turned round, in Chinese and English.</param>
    /// <returns>Whether it could.</returns>
    /// <exception cref="ArgumentException"><paramref name="unknown"/> is no input of the formula.</exception>
    public bool TryInvert(InputNode unknown, [NotNullWhen(true)] out Indicator? inverse, [NotNullWhen(false)] out LocalizedText? fault)
    {
        ArgumentNullException.ThrowIfNull(unknown);
        if (!Formula.Inputs.Contains(unknown))
        {
            throw new ArgumentException($"'{Code}' has no input {unknown}; its inputs are {string.Join(", ", Formula.Inputs)}.", nameof(unknown));
        }

        inverse = null;
        string name = unknown.Measure.Name.In(Language.English);
        if (StatedAs is null)
        {
            fault = new LocalizedText($"没有指标值“{Name.In(Language.Chinese)}”本身的统计项", $"no measure states the number of {Name.In(Language.English)} itself");
            return false;
        }

        if (LinearFraction.Of(Formula, unknown) is not { } fraction)
        {
            fault = new LocalizedText(
                $"公式对“{unknown.Measure.Name.In(Language.Chinese)}”不是一次分式，不能唯一解出", $"the formula is no fraction of degree one in {name}, so that it has no single solution");
            return false;
        }

        InputNode number = new(StatedAs);
        Formula? solved = Formula.Inputs.Contains(number) ? null : Fitting(fraction.Solve(number), unknown) ?? Fitting(fraction.Solve(InFormulaUnit(number)), unknown);
        fault = solved is null
            ? new LocalizedText($"公式中“{unknown.Measure.Name.In(Language.Chinese)}”解不出来", $"the formula cannot be solved for {name}")
            : null;
        inverse = solved is null ? null : Create(
            unknown.Measure.Code, unknown.Measure.Name, solved, unknown.Unit, AggregationRule.None, UsualDisplay(unknown.Measure), Version, null, unknown.Measure.Note);
        return inverse is not null;
    }

    /// <summary>What one unstated input must be, as the report states the indicator's own number and all other inputs (反推).</summary>
    /// <remarks>
    /// Only ever done when asked for. The result is marked as inferred; its notes say what it assumes, dates that differ
    /// among them, where the options allow those.
    /// </remarks>
    /// <param name="unknown">The input; one of <see cref="Formula.Inputs"/>.</param>
    /// <param name="report">The report.</param>
    /// <param name="pairing">A pairing of it.</param>
    /// <param name="options">Which figures, and how; <see langword="null"/> for the usual choice.</param>
    /// <returns>The inferred number; the stated one with a note, where the report states it; or why there is none.</returns>
    /// <exception cref="ArgumentException"><paramref name="unknown"/> is no input of the formula, or the pairing is not of this report.</exception>
    public IndicatorResult Infer(InputNode unknown, Report report, Pairing pairing, EvaluationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(pairing);
        RequireOf(report, pairing);
        bool isInvertible = TryInvert(unknown, out Indicator? inverse, out LocalizedText? fault);
        Indicator own = inverse ?? Of(unknown.Measure);
        ResultContext context = new(own, report, pairing, null, options ?? EvaluationOptions.Default);
        if (InputSelector.Select(context, [unknown]) is { } stated)
        {
            return stated.Reason is null
                ? Computation.OfStatedResult(
                    context, new Selected(stated.Figures, stated.Notes.All.Add(new LocalizedText("原文已有说明，无须反推", "the report states it: nothing is inferred"))))
                : IndicatorResult.None(context, stated.Reason, stated.Partial);
        }

        return isInvertible
            ? own.Evaluate(context).AsInferred(unknown, [Assumption()])
            : IndicatorResult.None(context, new NoValueReason(NoValueKind.NotInvertible, fault!.In(Language.Chinese), fault.In(Language.English), [unknown]), []);
    }

    private LocalizedText Assumption() => new(
        $"由“{Name.In(Language.Chinese)}”反推：假定各项口径一致，且公式“{Formula.ToWords(Language.Chinese)}”精确成立",
        $"inferred by turning round {Name.In(Language.English)}: it is assumed that its inputs have one scope and that {Formula.ToWords(Language.English)} holds exactly");

    // The units settle whether percentages, points and ratios meet as they stand.
    private static Formula? Fitting(Formula? formula, InputNode unknown) =>
        formula is { Fault: null } && formula.Inputs.Length > 0 && FactorTo(formula.Unit, unknown.Unit) is not null ? formula : null;

    private Formula InFormulaUnit(InputNode number)
    {
        number.Unit.TryRatio(Formula.Unit, out decimal numerator, out decimal denominator);
        decimal factor = numerator / denominator;
        Unit unit = Formula.Unit / number.Unit;
        return factor * denominator == numerator
            ? number * Formula.Constant(Quantity.Of(factor, unit))
            : number * Formula.Constant(Quantity.Of(numerator, unit)) / Formula.Constant(denominator);
    }
}
