using Guangming.Domain.Data.DuckDB;

namespace Guangming.Domain.Data.Tests;

/// <summary>The examples of the guide on tables and engines, as they stand there, and what they print.</summary>
public sealed class EngineGuideTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("guangming-guide").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Guide_FileByCounty_PrintsRatesAndRowsLeftOut()
    {
        string register = Path.Join(_folder, "register.parquet");
        string population = Path.Join(_folder, "population.csv");
        (string Code, long? Poor)[] households = [("451029104", 4), ("451029104", 3), ("451029104", null), ("451029105", 5), ("451029999", 6), ("440311003", 1)];
        await ParquetFile.WriteAsync(
            register,
            [ParquetColumn<(string Code, long? Poor)>.Text("xzqh", one => one.Code), ParquetColumn<(string Code, long? Poor)>.Whole("pk_rs", one => one.Poor)],
            households.ToAsyncEnumerable(),
            cancellationToken: TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(population, "xzqh,nyrk\n451029104,400\n451029105,364\n440311003,80\n", TestContext.Current.CancellationToken);
        List<string> printed = [];

        TableMap map = new TableMap().Key(By.Township, "xzqh").Column(Measures.PoorPersons, "pk_rs")
            .Join(population, Measures.RuralPopulation, "nyrk");
        await foreach (GroupResult row in Indicators.HeadcountRate.EvaluateFileAsync(register, map, [By.County], cancellationToken: TestContext.Current.CancellationToken))
        {
            printed.Add(row.ToString());
        }

        using DuckDbSource source = new(register, map);
        await foreach (UnmatchedKey key in source.FindUnmatchedAsync(AggregateQuery.For(Indicators.HeadcountRate, map, [By.County]), TestContext.Current.CancellationToken))
        {
            printed.Add(key.ToString().Replace(population, "population.csv", StringComparison.Ordinal));
        }

        printed.Should().Equal("440311  1.25%", "451029  1.57%  (rows left out: 2)", "451029999: not in population.csv (1 row)");
    }

    [Fact]
    public void Guide_Sql_IsThereToLookAt()
    {
        TableMap map = new TableMap().Key(By.Township, "xzqh").Column(Measures.PoorPersons, "pk_rs").Column(Measures.RuralPopulation, "nyrk");

        string sql = IndicatorSql.For(Indicators.HeadcountRate, new SqlSchema("register", map), SqlDialect.ClickHouse, By.County).Text;

        sql.Should().StartWith("-- key_1: county\n-- sum_1: poverty.registered.persons\n").And.Contain("toString(sumIf(v1, complete)) AS sum_1");
    }
}
