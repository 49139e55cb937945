namespace Guangming.Domain.Data;

/// <summary>A measure of poverty or inequality over a sample (测算指标).</summary>
/// <remarks>Immutable and thread-safe; <see cref="SurveyMeasures"/> has them all. Measures are equal by code.</remarks>
public sealed partial class SurveyMeasure : IEquatable<SurveyMeasure>
{
    internal SurveyMeasure(string code, string chinese, string english, SurveyFormula formula) =>
        (Code, Name, Formula) = (formula.Line is { } line ? $"{code} {line}" : code, new LocalizedText(chinese, english), formula);

    /// <summary>The code, with the line where there is one: <c>micro.gini</c>, <c>micro.fgt1 &lt; 4000</c>.</summary>
    public string Code { get; }

    /// <summary>The name, in Chinese and English.</summary>
    public LocalizedText Name { get; }

    /// <summary>The poverty line that it goes by; <see langword="null"/> where it needs none.</summary>
    public PovertyLine? Line => Formula.Line;

    /// <summary>Whether sums of parts give it (<see cref="SurveyTotals"/>); otherwise the order of incomes is needed (<see cref="IncomeDistribution"/>).</summary>
    public bool IsAdditive => Formula.IsAdditive;

    /// <summary>Whether groups make it up by their shares, so that it decomposes.</summary>
    public bool Decomposes => Formula.Groups is not null;

    internal SurveyFormula Formula { get; }

    /// <summary>The measure of a sample, by one thread.</summary>
    /// <param name="sample">The sample.</param>
    public SurveyResult Evaluate(WelfareSample sample) => Evaluate(sample, SurveyRun.Default);

    /// <summary>The measure of a sample.</summary>
    /// <param name="sample">The sample.</param>
    /// <param name="run">Threads, progress and cancellation.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public SurveyResult Evaluate(WelfareSample sample, SurveyRun run) => EvaluateAll(sample, [this], run)[0];

    /// <summary>The measure from sums over parts; no value where these do not give it.</summary>
    /// <param name="totals">The sums.</param>
    public SurveyResult Evaluate(SurveyTotals totals)
    {
        ArgumentNullException.ThrowIfNull(totals);
        return new SurveyResult(this, Formula.Compute(new TotalsView(totals.Table, totals.IsWeighted)));
    }

    /// <summary>The measure of a distribution, as of the rows that it came from.</summary>
    /// <param name="distribution">The distribution.</param>
    public SurveyResult Evaluate(IncomeDistribution distribution)
    {
        ArgumentNullException.ThrowIfNull(distribution);
        return new SurveyResult(this, Formula.Compute(new DistributionView(distribution, Formula.Sums)));
    }

    /// <summary>Several measures of a sample, which is gone over once and sorted once at most.</summary>
    /// <param name="sample">The sample.</param>
    /// <param name="measures">The measures.</param>
    /// <param name="run">Threads, progress and cancellation.</param>
    /// <returns>Their results, in the same order.</returns>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static IReadOnlyList<SurveyResult> EvaluateAll(WelfareSample sample, IReadOnlyList<SurveyMeasure> measures, SurveyRun run)
    {
        ArgumentNullException.ThrowIfNull(sample);
        ArgumentNullException.ThrowIfNull(measures);
        ArgumentNullException.ThrowIfNull(run);
        SurveyFormula[] formulas = [.. measures.Select(measure => measure.Formula)];
        SampleView view = new(sample, formulas, run);
        SurveyResult[] results = new SurveyResult[formulas.Length];

        // The order comes last; where it is written down for one measure, the others use it.
        foreach (int i in Enumerable.Range(0, formulas.Length).OrderBy(i => !formulas[i].NeedsOrder ? 0 : formulas[i] is GiniFormula ? 2 : 1))
        {
            results[i] = new SurveyResult(measures[i], formulas[i].Compute(view));
        }

        return results;
    }

    /// <inheritdoc/>
    public bool Equals(SurveyMeasure? other) => other is not null && string.Equals(Code, other.Code, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SurveyMeasure);

    /// <inheritdoc/>
    public override int GetHashCode() => Code.GetHashCode(StringComparison.Ordinal);

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
