namespace Guangming.Domain.Data.Tests;

/// <summary>A register of the poor, and the population in a second table.</summary>
public sealed class JoinTests
{
    private const string Heading = "xzqh,pk_rs,note_t";
    private static readonly string[] Register =
    [
        "451029104,4,a", "451029104,3,b", "451029104,,c", // seven poor of 100, one row states nothing
        "451029105,5,d", // five of 50
        "451029999,6,e", // no population known
        ",9,f", // names no place
        "440311003,1,g",
    ];

    private static readonly string[] Population = ["451029104,100", "451029105,50", "451029202,850", "440311003,", ",77"];

    public static TheoryData<string> Engines => ["memory", "duckdb", "postgresql", "clickhouse"];

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task SumAsync_JoinedTable_CountsEachKeyOnce(string engine)
    {
        await using SmallTables tables = new(engine);
        IAggregateSource source = await SourceAsync(tables, AbsentRows.Unknown, Population);

        List<GroupResult> results = await ResultsAsync(source, By.County);

        results.Select(result => result.ToString()).Should().Equal(
            "not stated  no value: none of 1 rows has all inputs  (rows left out: 1)",
            "440311  no value: none of 1 rows has all inputs  (rows left out: 1)",
            "451029  8.00%  (rows left out: 2)");
        results[2].Sums.Sums.Select(sum => sum.ToString()).Should().Equal("12", "150");
        (results[2].Sums.RowsUnmatched, results[2].Sums.KeysAbsent).Should().Be((1, 0));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task SumAsync_CompleteRegister_CountsAbsentKeysAsZero(string engine)
    {
        await using SmallTables tables = new(engine);
        IAggregateSource source = await SourceAsync(tables, AbsentRows.Zero, [.. Population, "540425101,60"]);

        List<GroupResult> results = await ResultsAsync(source, By.County);

        results.Select(result => result.ToString()).Should().Equal(
            "not stated  no value: none of 1 rows has all inputs  (rows left out: 1)",
            "440311  no value: none of 1 rows has all inputs  (rows left out: 1)",
            "451029  1.20%  (rows left out: 2)",
            "540425  0.00%");
        results[2].Sums.KeysAbsent.Should().Be(1);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task SumAsync_WithoutKeys_IsOneGroup(string engine)
    {
        await using SmallTables tables = new(engine);
        IAggregateSource source = await SourceAsync(tables, AbsentRows.Unknown, Population);

        List<GroupResult> results = await ResultsAsync(source);

        results.Should().ContainSingle().Which.ToString().Should().Be("all  8.00%  (rows left out: 4)");
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task FindUnmatchedAsync_NamesKeysOfBothSides(string engine)
    {
        await using SmallTables tables = new(engine);
        IAggregateSource source = await SourceAsync(tables, AbsentRows.Unknown, Population);
        List<string> found = [];
        await foreach (UnmatchedKey key in source.FindUnmatchedAsync(AggregateQuery.For(Indicators.HeadcountRate, source.Map, []), TestContext.Current.CancellationToken))
        {
            found.Add(FormattableString.Invariant($"{string.Join(' ', key.Keys)} {key.Table is null} {key.Rows}"));
        }

        found.Should().Equal("not stated False 1", "451029202 True 1", "451029999 False 1");
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task SumAsync_JoinedKeyTwice_IsAnErrorThatNamesIt(string engine)
    {
        await using SmallTables tables = new(engine);
        IAggregateSource source = await SourceAsync(tables, AbsentRows.Unknown, [.. Population, "451029105,51"]);

        Func<Task> act = () => ResultsAsync(source, By.County);

        (await act.Should().ThrowAsync<TableException>()).WithMessage("*population*, column 'xzqh': the key 451029105 stands *one row for each key");
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task SumAsync_ColumnsWithOurOwnNames_AreTheTablesColumns(string engine)
    {
        await using SmallTables tables = new(engine);
        string table = await tables.AddAsync("names", "c1,x1,x2,k1,v1", "7,451029,1,100,3", "8,451029,2,200,4", "9,440311,,300,5");
        IAggregateSource source = await tables.SourceAsync(table, new TableMap().Key(By.County, "x1").Column(Measures.PoorPersons, "x2").Column(Measures.RuralPopulation, "k1"));

        (await ResultsAsync(source, By.County)).Select(result => result.ToString()).Should().Equal(
            "440311  no value: none of 1 rows has all inputs  (rows left out: 1)", "451029  1.00%");
    }

    private static async Task<IAggregateSource> SourceAsync(SmallTables tables, AbsentRows absent, string[] population)
    {
        string register = await tables.AddAsync("register", Heading, Register);
        string joined = await tables.AddAsync("population", "xzqh,nyrk", population);
        return await tables.SourceAsync(register, new TableMap().Key(By.Township, "xzqh").Column(Measures.PoorPersons, "pk_rs").Join(joined, Measures.RuralPopulation, "nyrk", absent: absent));
    }

    private static async Task<List<GroupResult>> ResultsAsync(IAggregateSource source, params By[] by)
    {
        List<GroupResult> results = [];
        await foreach (GroupResult result in Indicators.HeadcountRate.EvaluateAsync(source, by, cancellationToken: TestContext.Current.CancellationToken))
        {
            results.Add(result);
        }

        return results;
    }
}
