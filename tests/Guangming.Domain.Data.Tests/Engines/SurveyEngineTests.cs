using DuckDB.NET.Data;
using Npgsql;

namespace Guangming.Domain.Data.Tests;

/// <summary>Survey sums on real engines against the measures in memory.</summary>
public sealed class SurveyEngineTests
{
    private const int Rows = 5_000;
    private static readonly PovertyLine Line = PovertyLine.Below(4000);
    private static readonly DeprivationScheme Scheme = DeprivationScheme.Of(
        new DeprivationIndicator("schooling", 3), new DeprivationIndicator("housing", 2), new DeprivationIndicator("water", 1));

    private static readonly SurveyColumns Columns = new SurveyColumns().Key(By.Township, "xzqh").Income("srfen", ColumnScale.Fen).Weight("rk")
        .Deprivation("d1").Deprivation("d2").Deprivation("d3");

    public static TheoryData<string> Engines => ["duckdb", "postgresql", "clickhouse"];

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task SumPovertyAsync_AnyEngine_GivesTheMeasuresInMemory(string name)
    {
        await using Survey survey = await Survey.MakeAsync(name);
        List<PovertySums> found = [];
        await foreach (PovertySums sums in survey.Engine.SumPovertyAsync(survey.Table, Columns, Line, [By.County], TestContext.Current.CancellationToken))
        {
            found.Add(sums);
        }

        found.Select(sums => sums.Keys[0].ToString()).Should().Equal("440311", "451029");
        PovertySums all = found[0].Merge(found[1]);
        WelfareSample sample = WelfareSample.OfFen(Survey.Kept.Select(row => Survey.Income(row)!.Value).ToArray(), Survey.Kept.Select(Survey.Size).ToArray());
        (all.Rows, all.RowsLeftOut).Should().Be((Survey.Kept.Length, Rows - Survey.Kept.Length));
        ((double)all.Population).Should().Be(sample.Population);
        all.Headcount.Should().BeApproximately(SurveyMeasures.Headcount(Line).Evaluate(sample).Value, 1e-15);
        all.PovertyGap.Should().BeApproximately(SurveyMeasures.PovertyGap(Line).Evaluate(sample).Value, 1e-15);
        all.PovertySeverity.Should().BeApproximately(SurveyMeasures.PovertySeverity(Line).Evaluate(sample).Value, 1e-14);
        all.Watts.Should().BeApproximately(SurveyMeasures.Watts(Line).Evaluate(sample).Value, 1e-12);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task PovertyAsync_AnyEngine_GivesAlkireFosterInMemory(string name)
    {
        await using Survey survey = await Survey.MakeAsync(name);
        PovertyCutoff cutoff = PovertyCutoff.Of(1, 2);
        List<string> found = [];
        await foreach ((System.Collections.Immutable.ImmutableArray<GroupKey> keys, MultidimensionalPoverty poverty) in survey.Engine.PovertyAsync(survey.Table, Columns, Scheme, cutoff, [By.County], TestContext.Current.CancellationToken))
        {
            found.Add(FormattableString.Invariant($"{keys[0]} {poverty.Headcount.Value:R} {poverty.AdjustedHeadcount.Value:R} {poverty.Population:R}"));
        }

        found.Should().Equal(new[] { "440311", "451029" }.Select(county =>
        {
            int[] rows = [.. Enumerable.Range(0, Rows).Where(row => Survey.Place(row).StartsWith(county, StringComparison.Ordinal))];
            MultidimensionalPoverty expected = DeprivationSample.OfFlags(Scheme, rows.Select(Survey.Flags).ToArray(), rows.Select(row => (double)Survey.Size(row)).ToArray()).Poverty(cutoff);
            return FormattableString.Invariant($"{county} {expected.Headcount.Value:R} {expected.AdjustedHeadcount.Value:R} {expected.Population:R}");
        }));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task SumPovertyAsync_NegativeWeight_IsAnError(string name)
    {
        await using Survey survey = await Survey.MakeAsync(name, "451029104,100,-1,0,0,0");

        Func<Task> act = async () =>
        {
            await foreach (PovertySums _ in survey.Engine.SumPovertyAsync(survey.Table, Columns, Line, [], TestContext.Current.CancellationToken))
            {
            }
        };

        (await act.Should().ThrowAsync<TableException>()).WithMessage("*, column 'rk': the weight -1 is below zero");
    }

    [Fact]
    public void ForPoverty_LineFinerThanFen_IsRefused()
    {
        Action act = () => SurveySql.ForPoverty("t", Columns, PovertyLine.Below(4000.001m), SqlDialect.DuckDB);

        act.Should().Throw<ArgumentException>().WithMessage("The line < 4000.001 is finer than 分*");
    }

    [Fact]
    public void ForPoverty_DuckDb_HasTheLineAsAParameter()
    {
        SurveySql sql = SurveySql.ForPoverty("t", Columns, Line, SqlDialect.DuckDB, By.County);

        sql.Text.Should().Contain("CAST($1 AS HUGEINT) AS z").And.NotContain("400000");
        sql.Parameters.Should().ContainSingle().Which.Value.Should().Be(400_000L);
    }

    private sealed class Survey : IAsyncDisposable
    {
        private readonly SmallTables _tables;
        private readonly IDisposable? _connection;

        private Survey(SmallTables tables, SurveyEngine engine, string table, IDisposable? connection) => (_tables, Engine, Table, _connection) = (tables, engine, table, connection);

        public SurveyEngine Engine { get; }

        public string Table { get; }

        public static int[] Kept => [.. Enumerable.Range(0, Rows).Where(row => Income(row) is not null)];

#pragma warning disable CA2000, CA2100 // What is made here is put away with the survey; the file is one of the tests' own.
        public static async Task<Survey> MakeAsync(string name, params string[] more)
        {
            SmallTables tables = new(name);
            string[] rows = [.. Enumerable.Range(0, Rows).Select(row => FormattableString.Invariant($"{Place(row)},{Income(row)},{Size(row)},{Flags(row) & 1},{Flags(row) >> 1 & 1},{Flags(row) >> 2}")), .. more];
            string table = await tables.AddAsync("survey", "xzqh,srfen,rk,d1,d2,d3", rows);
            if (name == "duckdb")
            {
                DuckDBConnection connection = new("DataSource=:memory:");
                await connection.OpenAsync();
                await using DuckDBCommand create = connection.CreateCommand();
                create.CommandText = $"CREATE TABLE survey AS SELECT * FROM read_csv('{table}')";
                await create.ExecuteNonQueryAsync();
                return new Survey(tables, SurveyEngine.Of(connection, SqlDialect.DuckDB), "survey", connection);
            }

            if (name == "postgresql")
            {
                NpgsqlConnection connection = new(Servers.Postgres);
                return new Survey(tables, SurveyEngine.Of(connection, SqlDialect.PostgreSql), table, connection);
            }

            return new Survey(tables, SurveyEngine.Of(Servers.ClickHouse, null), table, null);
        }

#pragma warning restore CA2000, CA2100

        public static string Place(int row) => row % 3 == 0 ? "440311003" : "451029104";

        public static int? Income(int row) => row % 50 == 7 ? null : 1 + (int)((row * 7919L) % 900_001);

        public static int Size(int row) => 1 + (row % 7);

        public static ulong Flags(int row) => (ulong)(row * 31 % 8);

        public async ValueTask DisposeAsync()
        {
            _connection?.Dispose();
            await _tables.DisposeAsync();
        }
    }
}
