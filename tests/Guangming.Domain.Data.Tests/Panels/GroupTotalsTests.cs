using System.Numerics;
using CsCheck;

namespace Guangming.Domain.Data.Tests;

/// <summary>Group totals equal those of a plain loop over whole numbers of any size, whatever the order of the rows.</summary>
public sealed class GroupTotalsTests
{
    private static readonly By Key = By.Number("t.key", new("键", "key"));

    [Fact]
    public void Compute_AnyGroupsAndNulls_TotalsAreThoseOfAPlainLoop() => Gen.Int[0, 1_000_000].Sample(
        seed =>
        {
            FormulaMaker maker = new(seed);
            int rows = 1 + maker.Next(140_000);
            int groups = 1 + maker.Next(maker.Next(2) == 0 ? 5 : 600);
            bool isSorted = maker.Next(2) == 0;
            long[] keys = [.. Enumerable.Range(0, rows).Select(row => isSorted ? (long)row * groups / rows : maker.Next(groups))];
            bool[] noKey = maker.Nulls(rows);
            Measure[] measures = FormulaMaker.Measures[..3];
            long[][] numbers = [.. measures.Select(_ => maker.Numbers(rows))];
            bool[][] nulls = [.. measures.Select(_ => maker.Nulls(rows))];
            TableMap map = new TableMap().Key(Key, "key");
            List<TableColumn> columns = [TableColumn.Counts("key", keys).WithNulls(noKey)];
            for (int i = 0; i < measures.Length; i++)
            {
                map = map.Column(measures[i], measures[i].Code);
                columns.Add(TableColumn.Counts(measures[i].Code, numbers[i]).WithNulls(nulls[i]));
            }

            Indicator first = Indicator.Define("t.first", null, "first", measures[0] / measures[1]);
            Indicator second = Indicator.Define("t.second", null, "second", Formula.Share(measures[1], measures[1] + measures[2]));
            ColumnTable table = new(columns);
            PanelResult result = new IndicatorPanel(map, first, second).Compute(
                table, new PanelOptions { Groups = RowGroups.Of(table, map, Key), Threads = 1 + maker.Next(3) });

            Check(result, first, [0, 1], keys, noKey, numbers, nulls);
            Check(result, second, [1, 2], keys, noKey, numbers, nulls);
        },
        iter: 30,
        threads: 1);

    [Fact]
    public void Compute_SumsBeyond64Bits_AreCarried()
    {
        int rows = 5_000;
        Measure measure = FormulaMaker.Measures[0];
        TableMap map = new TableMap().Key(Key, "key").Column(measure, "a");
        ColumnTable table = new(
            TableColumn.Counts("key", Enumerable.Range(0, rows).Select(row => row < 3_000 ? 0L : row % 2).ToArray()),
            TableColumn.Counts("a", Enumerable.Repeat(long.MaxValue, rows).ToArray()));
        Indicator total = Indicator.Of(measure);

        PanelResult result = new IndicatorPanel(map, total).Compute(table, new PanelOptions { Groups = RowGroups.Of(table, map, Key), Threads = 2 }, TestContext.Current.CancellationToken);

        result.GroupResults(total).Select(group => group.Sums.Sums[0].Units).Should().Equal(
            4_000 * (BigInteger)long.MaxValue, 1_000 * (BigInteger)long.MaxValue);
    }

    [Fact]
    public void GroupResults_Rate_IsTheRatioOfSums()
    {
        TableMap map = new TableMap().Key(By.County, "code").Column(Measures.PoorPersons, "poor").Column(Measures.RuralPopulation, "people");
        ColumnTable table = new(
            TableColumn.Divisions("code", [451029001, 451029002, 451026001, 451029003]),
            TableColumn.Counts("poor", [10, 1, 3, null]),
            TableColumn.Counts("people", new long[] { 100, 1_000, 60, 500 }));

        PanelResult result = new IndicatorPanel(map, Indicators.HeadcountRate).Compute(
            table, new PanelOptions { Groups = RowGroups.Of(table, map, By.County) }, TestContext.Current.CancellationToken);

        result[Indicators.HeadcountRate].Units(0).Should().Be(1000, "10 of 100 are 10.00%");
        result[Indicators.HeadcountRate].Units(3).Should().BeNull("how many are poor is not known there");
        result.GroupResults(Indicators.HeadcountRate).Select(group => group.ToString()).Should().Equal(
            "451026  5.00%", "451029  1.00%  (rows left out: 1)");
    }

    [Fact]
    public void GroupResults_OfWhatDoesNotCombine_SayWhy()
    {
        Indicator growth = Indicator.Define("t.growth", null, "growth", Formula.Growth(Formula.Baseline(Measures.PoorPersons), Formula.Final(Measures.PoorPersons)));
        TableMap map = new TableMap().Input(Formula.Baseline(Measures.PoorPersons), "before").Input(Formula.Final(Measures.PoorPersons), "after");
        ColumnTable table = new(TableColumn.Counts("before", new[] { 4 }), TableColumn.Counts("after", new[] { 5 }));

        PanelResult result = new IndicatorPanel(map, growth).Compute(table, new PanelOptions { Groups = RowGroups.Of(table, map) }, TestContext.Current.CancellationToken);

        result[growth].Units(0).Should().Be(2500);
        result.GroupResults(growth).Single().Reason!.Kind.Should().Be(NoValueKind.NotCombinable);
    }

    private static void Check(PanelResult result, Indicator indicator, int[] inputs, long[] keys, bool[] noKey, long[][] numbers, bool[][] nulls)
    {
        var expected = Enumerable.Range(0, keys.Length)
            .GroupBy(row => noKey[row] ? (long?)null : keys[row])
            .OrderBy(group => group.Key ?? long.MinValue)
            .Select(group =>
            {
                int[] present = [.. group.Where(row => Array.TrueForAll(inputs, input => !nulls[input][row]))];
                BigInteger[] sums = [.. inputs.Select(input => present.Aggregate(BigInteger.Zero, (sum, row) => sum + numbers[input][row]))];
                return (group.Key, string.Join(' ', sums), (long)present.Length, (long)(group.Count() - present.Length));
            });
        var found = result.GroupResults(indicator).Select(group => (group.Keys[0].Number, string.Join(' ', group.Sums.Sums.Select(sum => sum.Units)), group.Rows, group.RowsLeftOut));
        if (!expected.SequenceEqual(found))
        {
            throw new InvalidOperationException($"{indicator}: {string.Join("; ", found)} instead of {string.Join("; ", expected)}");
        }
    }
}
