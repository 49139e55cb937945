using System.Collections.Immutable;

namespace Guangming.Domain;

/// <content>From figures to results.</content>
public sealed partial class Indicator
{
    /// <summary>The indicator's value for one pairing of a report (求值).</summary>
    /// <remarks>
    /// Each input takes the figure of its measure as the options say: by default of the newest period that all inputs have; of the
    /// pairing as a whole before any narrower scope; never a part where the whole is there. Inputs of different periods give no value
    /// unless the options allow that.
    /// </remarks>
    /// <param name="report">The report.</param>
    /// <param name="pairing">A pairing of it; figures of its children are not looked at.</param>
    /// <param name="options">Which figures, and how; <see langword="null"/> for the usual choice.</param>
    /// <returns>A result: a value with its range and trace, or the reason why there is none.</returns>
    /// <exception cref="ArgumentException">The pairing is not of this report.</exception>
    public IndicatorResult Evaluate(Report report, Pairing pairing, EvaluationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(pairing);
        RequireOf(report, pairing);
        return Evaluate(new ResultContext(this, report, pairing, null, options ?? EvaluationOptions.Default));
    }

    /// <summary>The indicator's value for exactly one subject of a report: a pairing, a place or a scope within it.</summary>
    /// <param name="report">The report.</param>
    /// <param name="subject">The subject; figures of wider and narrower ones are not looked at.</param>
    /// <param name="options">Which figures, and how; <see langword="null"/> for the usual choice.</param>
    /// <exception cref="ArgumentException">The subject's pairing is not of this report.</exception>
    public IndicatorResult EvaluateSubject(Report report, Subject subject, EvaluationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(subject);
        RequireOf(report, subject.Pairing);
        return Evaluate(new ResultContext(this, report, subject.Pairing, subject, options ?? EvaluationOptions.Default));
    }

    /// <summary>The indicator's value from figures that the caller picks, of one report or of several.</summary>
    /// <param name="inputs">One figure for each input of the formula, in the order of <see cref="Formula.Inputs"/>.</param>
    /// <param name="options">How digits are read and shown; which figures to take is settled already.</param>
    /// <exception cref="ArgumentException">There are more or fewer figures than inputs, or one is of another unit than its input.</exception>
    public IndicatorResult EvaluateFigures(IReadOnlyList<Figure> inputs, EvaluationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        Require(inputs.Count, nameof(inputs));
        for (int i = 0; i < inputs.Count; i++)
        {
            Require(i, inputs[i].Measure.FullUnit, inputs[i].Id);
        }

        ResultContext context = new(this, null, null, null, options ?? EvaluationOptions.Default);
        return Computation.Of(context, new Selected([.. inputs], ResultNotes.None));
    }

    /// <summary>The indicator's value from bare statements, without figures.</summary>
    /// <param name="inputs">One statement for each input of the formula, in the order of <see cref="Formula.Inputs"/>.</param>
    /// <param name="options">How digits are read and shown.</param>
    /// <param name="years">The whole years between baseline and final value, where the formula asks for them.</param>
    /// <exception cref="ArgumentException">There are more or fewer than inputs, or one is of another unit than its input.</exception>
    public IndicatorResult EvaluateStatements(IReadOnlyList<StatedValue> inputs, EvaluationOptions? options = null, int? years = null)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        Require(inputs.Count, nameof(inputs));
        ImmutableArray<StatedValue>.Builder stated = ImmutableArray.CreateBuilder<StatedValue>(inputs.Count);
        for (int i = 0; i < inputs.Count; i++)
        {
            StatedValue value = inputs[i].TryIn(Formula.Inputs[i].Measure.Unit) ?? inputs[i];
            Require(i, value.Unit == Formula.Inputs[i].Measure.Unit ? Formula.Inputs[i].Measure.FullUnit : value.Unit, value.Text);
            stated.Add(value);
        }

        ResultContext context = new(this, null, null, null, options ?? EvaluationOptions.Default);
        return Computation.OfStatements(context, stated.DrainToImmutable(), years);
    }

    /// <exception cref="ArgumentException">The pairing is not of this report.</exception>
    internal static void RequireOf(Report report, Pairing pairing)
    {
        if (!report.Pairings.TryGet(pairing.Id, out _))
        {
            throw new ArgumentException($"The pairing '{pairing.Id}' is not of this report.", nameof(pairing));
        }
    }

    internal IndicatorResult Evaluate(ResultContext context)
    {
        Selected? selected = InputSelector.Select(context, Plan.Inputs);
        if (selected is { Reason: null })
        {
            return Computation.Of(context, selected);
        }

        // The inputs are not stated, or not for one time, but perhaps the number itself is.
        if (!Plan.IsInput && !StatedInputs.IsEmpty && InputSelector.Select(context, StatedInputs) is { Reason: null } stated)
        {
            return Computation.OfStatedResult(context, stated);
        }

        return selected is null ? IndicatorResult.WithoutInput(context) : IndicatorResult.None(context, selected.Reason!, selected.Partial);
    }

    /// <summary>
    /// The values for ranges of the inputs, in the indicator's unit; none where there is no value for any. An increase or a decline goes below
    /// zero here: a text that says 下降 of a rise is wrong, and not beyond being checked.
    /// </summary>
    internal ValueRange? RangeOf(IReadOnlyList<ValueRange> inputs, int years)
    {
        ExactRange[] ranges = [.. inputs.Select(ExactRange.Of)];
        return years < 1 && Array.Exists(Plan.Steps, Computation.NeedsYears) ? null : FormulaEvaluator.Evaluate(Plan, ranges, years, out _, inBothDirections: true) is { } range ? Computation.Decimals(range.Times(Factor), Unit) : null;
    }

    /// <summary>The whole years between baseline and final value, where the formula asks for them and the figures tell; else 0.</summary>
    internal int YearsBetween(IReadOnlyList<Figure> inputs) =>
        inputs.Count == Plan.Inputs.Length && Computation.Years(Plan, [.. inputs]) is { IsKnown: true } years ? years.Years : 0;

    private void Require(int count, string parameter)
    {
        if (count != Formula.Inputs.Length)
        {
            throw new ArgumentException(
                FormattableString.Invariant($"'{Code}' has {Formula.Inputs.Length} inputs ({string.Join(", ", Formula.Inputs)}); {count} were given."), parameter);
        }
    }

    private void Require(int input, Unit unit, string what)
    {
        if (unit != Formula.Inputs[input].Unit)
        {
            throw new ArgumentException($"The input {Formula.Inputs[input]} of '{Code}' is in {Formula.Inputs[input].Unit.Name}; {what} is in {unit.Name}.");
        }
    }
}
