namespace Guangming.Domain.Data;

/// <content>Standard errors and groups.</content>
public sealed partial class SurveyMeasure
{
    /// <summary>The measure with its standard error, by one thread.</summary>
    /// <param name="sample">The sample.</param>
    /// <param name="design">How it was drawn; of as many rows as the sample was made from.</param>
    /// <exception cref="ArgumentException">The design has another number of rows.</exception>
    public SurveyEstimate Estimate(WelfareSample sample, SurveyDesign design) => Estimate(sample, design, SurveyRun.Default);

    /// <summary>The measure with its standard error.</summary>
    /// <param name="sample">The sample.</param>
    /// <param name="design">How it was drawn; of as many rows as the sample was made from.</param>
    /// <param name="run">Threads, progress and cancellation.</param>
    /// <exception cref="ArgumentException">The design has another number of rows.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public SurveyEstimate Estimate(WelfareSample sample, SurveyDesign design, SurveyRun run)
    {
        ArgumentNullException.ThrowIfNull(sample);
        ArgumentNullException.ThrowIfNull(design);
        ArgumentNullException.ThrowIfNull(run);
        SampleView view = new(sample, [Formula], run.Stage(0, 0.5));
        SurveyResult result = new(this, Formula.Compute(view));
        if (!result.HasValue)
        {
            return new SurveyEstimate(result, default);
        }

        if (!Formula.TryLinearise(view, result.Value, out Func<double, double> score))
        {
            return new SurveyEstimate(result, new DesignVariance(0, 0, new LocalizedText("该指标没有标准误公式", "no standard error is defined for the measure")));
        }

        double[] errors = new double[sample.Rows];
        _ = ChunkRunner.Map(sample.Rows, run.Stage(0.5, 1), (from, to) =>
        {
            for (int row = from; row < to; row++)
            {
                if (row % BlockKernels.BlockLength == 0)
                {
                    run.CancellationToken.ThrowIfCancellationRequested();
                }

                errors[row] = sample.Data.Weight(row) * score(sample.Income(row));
            }

            return true;
        });
        return new SurveyEstimate(result, DesignVariance.Of(design, errors, sample.RowsGiven, sample.Kept));
    }

    /// <summary>What each group adds to the measure (分组分解), and what the differences between groups do.</summary>
    /// <param name="sample">The sample.</param>
    /// <param name="groups">The group of each row that the sample was made from.</param>
    /// <typeparam name="TKey">Any code.</typeparam>
    /// <exception cref="ArgumentException">There is another number of rows.</exception>
    /// <exception cref="InvalidOperationException">The measure does not decompose (<see cref="Decomposes"/>).</exception>
    public GroupDecomposition<TKey> Decompose<TKey>(WelfareSample sample, ReadOnlySpan<TKey> groups)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(sample);
        return Formula.Groups is { } rule
            ? GroupDecomposition<TKey>.Of(this, rule, sample, sample.By(groups))
            : throw new InvalidOperationException($"{Code} is not made up of the values of groups; WelfareSample.By gives the sample of each group.");
    }
}
