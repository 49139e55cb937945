using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Guangming.Domain.Data;

/// <summary>Indicators over the rows of a table (分组求值).</summary>
public static class GroupEvaluation
{
    /// <summary>The indicator's value for each group of rows: its formula of the exact sums of its inputs, rounded once where it is shown.</summary>
    /// <remarks>
    /// This is the evaluation that reports use, so a group's rate is the ratio of sums. Indicators whose value over a group is
    /// something else are refused: means over units, what is known of single records only, and any sum over periods of
    /// stocks and distinct units.
    /// </remarks>
    /// <param name="indicator">The indicator.</param>
    /// <param name="source">The table.</param>
    /// <param name="by">The keys to group by; none for one value over all rows.</param>
    /// <param name="progress">Who is told how far it has come; may be called from any thread.</param>
    /// <param name="cancellationToken">Ends the work, on a server too.</param>
    /// <exception cref="ArgumentException">The indicator's value over a group is not its formula of the sums, or the table lacks a column for it.</exception>
    /// <exception cref="TableException">The table cannot be read, or holds what it should not.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static IAsyncEnumerable<GroupResult> EvaluateAsync(
        this Indicator indicator,
        IAggregateSource source,
        IReadOnlyList<By> by,
        IProgress<AggregateProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentNullException.ThrowIfNull(source);
        return Evaluate(indicator, source, AggregateQuery.For(indicator, source.Map, by), progress, cancellationToken);
    }

    /// <summary>The indicator's value from the sums of one group.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="sums">The sums of its inputs, in the order of <see cref="Formula.Inputs"/>.</param>
    /// <exception cref="ArgumentException">There are more or fewer sums than inputs.</exception>
    public static GroupResult EvaluateGroup(this Indicator indicator, GroupSums sums)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentNullException.ThrowIfNull(sums);
        ImmutableArray<InputNode> inputs = indicator.Formula.Inputs;
        if (sums.Sums.Length != inputs.Length)
        {
            throw new ArgumentException(
                FormattableString.Invariant($"'{indicator.Code}' has {inputs.Length} inputs; the group has {sums.Sums.Length} sums."), nameof(sums));
        }

        return new GroupResult(sums, ResultOf(indicator, inputs, sums));
    }

    private static async IAsyncEnumerable<GroupResult> Evaluate(
        Indicator indicator,
        IAggregateSource source,
        AggregateQuery query,
        IProgress<AggregateProgress>? progress,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (GroupSums sums in source.SumAsync(query, progress, cancellationToken).ConfigureAwait(false))
        {
            yield return indicator.EvaluateGroup(sums);
        }
    }

    private static IndicatorResult ResultOf(Indicator indicator, ImmutableArray<InputNode> inputs, GroupSums sums)
    {
        if (!sums.HasSums)
        {
            return indicator.WithoutValue(NoRows(sums.RowsLeftOut, inputs));
        }

        StatedValue[] statements = new StatedValue[inputs.Length];
        for (int i = 0; i < statements.Length; i++)
        {
            if (sums.Sums[i].Amount is not { } amount)
            {
                return indicator.WithoutValue(TooLarge(inputs[i]));
            }

            statements[i] = StatedValue.Exactly(Quantity.Of(amount, inputs[i].Unit));
        }

        return indicator.EvaluateStatements(statements);
    }

    private static NoValueReason NoRows(long leftOut, ImmutableArray<InputNode> inputs) => new(
        NoValueKind.MissingInput,
        leftOut == 0 ? "没有记录" : FormattableString.Invariant($"{leftOut}条记录都缺少数据"),
        leftOut == 0 ? "there are no rows" : FormattableString.Invariant($"none of {leftOut} rows has all inputs"),
        inputs);

    private static NoValueReason TooLarge(InputNode input) => new(
        NoValueKind.TooLarge, $"{input.Measure.Name.In(Language.Chinese)}的合计超出28位数字", $"the sum of {input} does not fit 28 digits", [input]);
}
