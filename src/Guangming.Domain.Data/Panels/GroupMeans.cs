using System.Collections.Immutable;
using System.Numerics;

namespace Guangming.Domain.Data;

/// <summary>Means over units, combined for groups of rows (加权均值): each row weighs as much as it has units.</summary>
public static class GroupMeans
{
    private const int RowsBetweenChecks = 4096;

    // So many products below it add within 128 bits as a table has rows.
    private static readonly Int128 SmallProduct = Int128.One << 90;

    /// <summary>The mean of an indicator for each group: the sum of value × weight, exact, ÷ the sum of weights, rounded once where it is shown.</summary>
    /// <remarks>Rows in which value or weight is null are left out and counted. A group whose weights add to zero has no mean.</remarks>
    /// <param name="indicator">A mean over units of one input, such as income per person.</param>
    /// <param name="table">The table.</param>
    /// <param name="map">Which of its columns hold the input and the weight.</param>
    /// <param name="weight">How many units a row stands for, such as its population.</param>
    /// <param name="groups">The groups.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>One result a group, in the order of its keys; its indicator says in its formula what was divided.</returns>
    /// <exception cref="ArgumentException">The indicator is no mean of one input, no column holds input or weight, or the groups are of another table.</exception>
    /// <exception cref="TableException">A column is missing or of another kind, or a weight is below zero; with its row.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static ImmutableArray<GroupResult> WeightedMeans(
        this Indicator indicator, ColumnTable table, TableMap map, Measure weight, RowGroups groups, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(weight);
        ArgumentNullException.ThrowIfNull(groups);
        if (indicator.Aggregation != AggregationRule.WeightedAverage || !indicator.Plan.IsInput)
        {
            throw new ArgumentException($"'{indicator.Code}' is no mean over units of one input (its rule is '{indicator.Aggregation.Code()}').", nameof(indicator));
        }

        if (groups.Rows != table.Rows)
        {
            throw new ArgumentException(FormattableString.Invariant($"The groups are of a table of {groups.Rows} rows; this one has {table.Rows}."), nameof(groups));
        }

        PanelPlan columns = new(map, [Indicator.Of(weight), indicator]);
        (ColumnMapping weights, ColumnMapping values) = (columns.Columns[columns.Inputs[0][0]], columns.Columns[columns.Inputs[1][0]]);
        Sums[] sums = Add(table, NumberColumns.Find(table, values), NumberColumns.Find(table, weights), groups, cancellationToken);
        Indicator mean = Mean(indicator, weight);
        return
        [
            .. sums.Select((sum, group) => mean.EvaluateGroup(new GroupSums(
                groups.Keys[group],
                [new ExactSum(sum.Total, values.Scale.SumDecimals + weights.Scale.SumDecimals), new ExactSum(sum.Weight, weights.Scale.SumDecimals)],
                sum.Rows,
                sum.LeftOut))),
        ];
    }

    private static Sums[] Add(ColumnTable table, TableColumn values, TableColumn weights, RowGroups groups, CancellationToken cancellationToken)
    {
        Sums[] sums = [.. Enumerable.Range(0, groups.Count).Select(_ => new Sums())];
        for (int row = 0; row < table.Rows; row++)
        {
            if (row % RowsBetweenChecks == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            Sums sum = sums[groups.GroupOf(row)];
            if (values.IsNullAt(row) || weights.IsNullAt(row))
            {
                sum.LeftOut++;
                continue;
            }

            long weight = weights.RawAt(row);
            if (weight < 0)
            {
                throw new TableException(new LocalizedText("权数不能为负", "a weight is below zero"), table.Name, row + 1L, weights.Name);
            }

            sum.Add(values.RawAt(row), weight);
        }

        return sums;
    }

    // What the mean is, as a formula over the two sums.
    private static Indicator Mean(Indicator indicator, Measure weight)
    {
        Measure value = indicator.Formula.Inputs[0].Measure;
        Measure total = new(
            "weighted.total",
            new LocalizedText($"{value.Name.In(Language.Chinese)}×{weight.Name.In(Language.Chinese)}", $"{value.Name.In(Language.English)} × {weight.Name.In(Language.English)}"),
            value.FullUnit * weight.FullUnit,
            MeasureKind.Other,
            Additivity.Flow);
        return Indicator.Define(
            indicator.Code,
            indicator.Name.Chinese,
            indicator.Name.English,
            total / weight,
            indicator.Unit,
            AggregationRule.WeightedAverage,
            indicator.Display,
            indicator.Version,
            note: new LocalizedText($"按{weight.Name.In(Language.Chinese)}加权平均", $"mean weighted by {weight.Name.In(Language.English)}"));
    }

    /// <summary>The sums of a group.</summary>
    private sealed class Sums
    {
        private Int128 _small;
        private BigInteger _large;

        public BigInteger Total => _large + _small;

        public Int128 Weight { get; private set; }

        public long Rows { get; private set; }

        public long LeftOut { get; set; }

        public void Add(long value, long weight)
        {
            Int128 product = (Int128)value * weight;
            if (Int128.Abs(product) < SmallProduct)
            {
                _small += product;
            }
            else
            {
                _large += product;
            }

            Weight += weight;
            Rows++;
        }
    }
}
