namespace Guangming.Domain.Data.Tests;

public sealed class MemorySourceTests
{
    private static readonly TableMap Own = new TableMap().Key(By.Township, "xz").Key(By.Year, "nf").Column(Measures.PoorPersons, "poor");

    // Households: three in 451029001, one without number; two in 451029002; one where nobody knows the township.
    private static readonly ColumnTable Register = new(
        TableColumn.Divisions("xz", ["451029001", "451029001", "451029001", "451029002", "451029002", null, "451026001"]),
        TableColumn.Counts("nf", [2020, 2020, 2020, 2020, 2020, 2020, 2020]),
        TableColumn.Numbers("poor", [3, 4, null, 1, 1, 5, 2], ColumnScale.Whole));

    private static readonly ColumnTable Population = new(
        TableColumn.Divisions("xz", [451029001, 451029002, 451029003, 451026001]),
        TableColumn.Counts("nf", new[] { 2020, 2020, 2020, 2020 }),
        TableColumn.Numbers("people", [100, 50, 40, null], ColumnScale.Whole));

    [Fact]
    public async Task SumAsync_Joined_EachKeyBringsItsNumberOnce()
    {
        MemorySource source = Source(AbsentRows.Unknown);

        List<GroupResult> groups = await All(Indicators.HeadcountRate.EvaluateAsync(source, [By.County, By.Year], cancellationToken: TestContext.Current.CancellationToken));

        groups.Select(group => group.ToString()).Should().Equal(
            "not stated 2020  no value: none of 1 rows has all inputs  (rows left out: 1)",
            "451026 2020  no value: none of 1 rows has all inputs  (rows left out: 1)",
            "451029 2020  6.00%  (rows left out: 1)");
        groups[2].Sums.Sums.Select(sum => sum.ToString()).Should().Equal("9", "150");
        groups[0].Sums.RowsUnmatched.Should().Be(1);
        groups[1].Sums.RowsUnmatched.Should().Be(1, "the township is there, its population is not");
    }

    [Fact]
    public async Task SumAsync_AbsentRowsAreZero_TheirPopulationCounts()
    {
        MemorySource source = Source(AbsentRows.Zero);

        List<GroupResult> groups = await All(Indicators.HeadcountRate.EvaluateAsync(source, [By.County, By.Year], cancellationToken: TestContext.Current.CancellationToken));

        groups[^1].Sums.Sums.Select(sum => sum.ToString()).Should().Equal("9", "190");
        groups[^1].Sums.KeysAbsent.Should().Be(1);
    }

    [Fact]
    public async Task FindUnmatchedAsync_NamesEachKey()
    {
        MemorySource source = Source(AbsentRows.Unknown);
        AggregateQuery query = AggregateQuery.For(Indicators.HeadcountRate, source.Map, [By.Year]);

        List<UnmatchedKey> keys = [];
        await foreach (UnmatchedKey key in source.FindUnmatchedAsync(query, TestContext.Current.CancellationToken))
        {
            keys.Add(key);
        }

        keys.Select(key => key.ToString()).Should().Equal(
            "not stated 2020: not in population (1 row)", "451029003 2020: not in the main table (1 row)");
    }

    [Fact]
    public async Task SumAsync_JoinedKeyTwice_NamesIt()
    {
        ColumnTable twice = new(
            TableColumn.Divisions("xz", [451029001, 451029001]), TableColumn.Counts("nf", new[] { 2020, 2020 }), TableColumn.Counts("people", new[] { 100, 100 }));
        MemorySource source = new(Register, Map(AbsentRows.Unknown), new Dictionary<string, ColumnTable>(StringComparer.Ordinal) { ["population"] = twice });

        Func<Task> sum = () => All(Indicators.HeadcountRate.EvaluateAsync(source, [By.Year]));

        (await sum.Should().ThrowAsync<TableException>()).WithMessage(
            "population, row 2, column 'xz, nf': the key 451029001 2020 stands twice, first in row 1: expected one row for each key");
    }

    [Fact]
    public async Task SumAsync_CodesAsTextOrNumbers_AreTheSameKeys()
    {
        TableMap map = new TableMap().Key(By.County, "code").Column(Measures.PoorPersons, "poor");
        TableColumn poor = TableColumn.Counts("poor", new[] { 1, 2, 4 });
        TableColumn[] codes =
        [
            TableColumn.Texts("code", ["451029", "451026", "451029000000"]),
            TableColumn.Counts("code", new long[] { 451029, 451026, 451029000000 }),
            TableColumn.Divisions("code", [451029, 451026, 451029000000]),
        ];

        foreach (TableColumn code in codes)
        {
            List<GroupResult> groups = await All(Indicator.Of(Measures.PoorPersons).EvaluateAsync(new MemorySource(new ColumnTable(code, poor), map), [By.Province, By.County], cancellationToken: TestContext.Current.CancellationToken));

            groups.Select(group => group.ToString()).Should().Equal("450000 451026  2人", "450000 451029  5人");
        }
    }

    [Fact]
    public async Task SumAsync_TextThatIsNoCode_NamesRowAndColumnOnly()
    {
        TableMap map = new TableMap().Key(By.County, "code").Column(Measures.PoorPersons, "poor");
        ColumnTable table = new(TableColumn.Texts("code", ["451029", "somewhere"]), TableColumn.Counts("poor", new[] { 1, 2 }));

        Func<Task> sum = () => All(Indicator.Of(Measures.PoorPersons).EvaluateAsync(new MemorySource(table, map), [By.County]));

        (await sum.Should().ThrowAsync<TableException>()).WithMessage("row 2, column 'code': expected a division code of six, nine or twelve digits");
    }

    [Fact]
    public async Task SumAsync_EmptyTable_HasOneGroupWithoutKeysAndNoneWithThem()
    {
        TableMap map = new TableMap().Key(By.County, "code").Column(Measures.PoorPersons, "poor");
        MemorySource source = new(new ColumnTable(TableColumn.Divisions("code", Array.Empty<long>()), TableColumn.Counts("poor", Array.Empty<int>())), map);

        (await All(Indicator.Of(Measures.PoorPersons).EvaluateAsync(source, [], cancellationToken: TestContext.Current.CancellationToken))).Single().ToString().Should().Be("all  no value: there are no rows");
        (await All(Indicator.Of(Measures.PoorPersons).EvaluateAsync(source, [By.County], cancellationToken: TestContext.Current.CancellationToken))).Should().BeEmpty();
    }

    [Fact]
    public async Task SumAsync_Progress_EndsWithAllRowsAndGroups()
    {
        Reports reports = new();
        MemorySource source = Source(AbsentRows.Unknown);

        List<GroupResult> groups = await All(Indicators.HeadcountRate.EvaluateAsync(source, [By.County, By.Year], reports, TestContext.Current.CancellationToken));

        reports.Last.Should().Be(new AggregateProgress(groups.Count, Register.Rows, 1));
    }

    [Fact]
    public async Task ReadCsvAsync_MapWithJoin_ReadsBothFiles()
    {
        string folder = Directory.CreateTempSubdirectory("guangming-").FullName;
        try
        {
            string people = Path.Join(folder, "people.csv");
            await File.WriteAllTextAsync(Path.Join(folder, "poor.csv"), "xz,nf,poor\n451029001,2020,3\n451029001,2020,4\n", TestContext.Current.CancellationToken);
            await File.WriteAllTextAsync(people, "xz,nf,people,note\n451029001,2020,1000,x\n", TestContext.Current.CancellationToken);
            MemorySource source = await MemorySource.ReadCsvAsync(
                Path.Join(folder, "poor.csv"), Own.Join(people, Measures.RuralPopulation, "people"), cancellationToken: TestContext.Current.CancellationToken);

            List<GroupResult> groups = await All(Indicators.HeadcountRate.EvaluateAsync(source, [By.Year], cancellationToken: TestContext.Current.CancellationToken));

            groups.Single().ToString().Should().Be("2020  0.70%");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void Constructor_JoinedTableMissing_NamesIt() =>
        new Action(() => _ = new MemorySource(Register, Map(AbsentRows.Unknown))).Should().Throw<ArgumentException>().WithMessage("The map joins 'population', which is not among the tables*");

    private static TableMap Map(AbsentRows absent) => Own.Join("population", Measures.RuralPopulation, "people", absent: absent);

    private static MemorySource Source(AbsentRows absent) =>
        new(Register, Map(absent), new Dictionary<string, ColumnTable>(StringComparer.Ordinal) { ["population"] = Population }, threads: 2);

    private sealed class Reports : IProgress<AggregateProgress>
    {
        public AggregateProgress Last { get; private set; }

        public void Report(AggregateProgress value) => Last = value;
    }

    private static async Task<List<GroupResult>> All(IAsyncEnumerable<GroupResult> results)
    {
        List<GroupResult> all = [];
        await foreach (GroupResult result in results)
        {
            all.Add(result);
        }

        return all;
    }
}
