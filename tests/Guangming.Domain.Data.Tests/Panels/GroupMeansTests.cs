namespace Guangming.Domain.Data.Tests;

public sealed class GroupMeansTests
{
    private static readonly Indicator Income = Indicator.Of(Measures.CollectiveIncomePerVillage, DisplayRule.Fixed(2));

    private static readonly TableMap Map = new TableMap()
        .Key(By.County, "code").Column(Measures.CollectiveIncomePerVillage, "income").Column(Measures.VillagesReached, "villages");

    private static readonly ColumnTable Table = new(
        TableColumn.Divisions("code", [451029, 451029, 451029, 451026, 451026]),
        TableColumn.Fen("income", [100_00, 400_01, 999_99, 7_00, null]),
        TableColumn.Counts("villages", [3, 1, 0, 0, 5]));

    [Fact]
    public void WeightedMeans_WeighsEachRow()
    {
        GroupResult[] means = [.. Income.WeightedMeans(Table, Map, Measures.VillagesReached, RowGroups.Of(Table, Map, By.County), TestContext.Current.CancellationToken)];

        means[1].Value.Amount.Should().Be(175.0025m, "(3 × 100 + 400.01 + 0) ÷ 4, where the mean of the three is 500.00");
        means[1].Rows.Should().Be(3);
        means[0].Reason!.Kind.Should().Be(NoValueKind.ZeroDenominator, "the only row that is known stands for no village");
        means[0].RowsLeftOut.Should().Be(1);
    }

    [Fact]
    public void WeightedMeans_GiantNumbers_AreExact()
    {
        ColumnTable table = new(
            TableColumn.Divisions("code", [451029, 451029]),
            TableColumn.Fen("income", new long[] { long.MaxValue, long.MaxValue }),
            TableColumn.Counts("villages", new long[] { long.MaxValue, long.MaxValue }));

        GroupResult mean = Income.WeightedMeans(table, Map, Measures.VillagesReached, RowGroups.Of(table, Map), TestContext.Current.CancellationToken).Single();

        mean.Sums.Sums[0].ToString().Should().Be("1701411834604692316947938155684650024.98", "2 × (2^63 − 1)² 分");
    }

    [Fact]
    public void WeightedMeans_WhatIsNoMean_IsRefused()
    {
        RowGroups groups = RowGroups.Of(Table, Map);
        ColumnTable negative = new(TableColumn.Divisions("code", [451029]), TableColumn.Fen("income", new long[] { 1 }), TableColumn.Counts("villages", new[] { -1 }));

        new Action(() => Indicator.Of(Measures.VillagesReached).WeightedMeans(Table, Map, Measures.VillagesReached, groups))
            .Should().Throw<ArgumentException>().WithMessage("'coverage.villages' is no mean over units of one input*");
        new Action(() => Income.WeightedMeans(negative, Map, Measures.VillagesReached, RowGroups.Of(negative, Map)))
            .Should().Throw<TableException>().WithMessage("row 1, column 'villages': a weight is below zero");
    }
}
