using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using DuckDB.NET.Data;

namespace Guangming.Domain.Data.Benchmarks.Panels;

/// <summary>DuckDB in memory, two threads: the indicators into a table, and the totals.</summary>
internal sealed class PanelDuck : IDisposable
{
    private readonly DuckDBConnection _connection = new("DataSource=:memory:");

    public PanelDuck(PanelData data)
    {
        _connection.Open();
        Execute("SET threads = 2");
        Execute("CREATE TABLE panel (grp UTINYINT, poor BIGINT, people BIGINT, money BIGINT, persons BIGINT, households BIGINT)");
        using DuckDBAppender appender = _connection.CreateAppender("panel");
        for (int row = 0; row < data.Rows; row++)
        {
            appender.CreateRow()
                .AppendValue(data.Group[row]).AppendValue(data.Poor[row]).AppendValue(data.People[row])
                .AppendValue(data.Fen[row]).AppendValue(data.Persons[row]).AppendValue(data.Households[row]).EndRow();
        }
    }

    public long Run()
    {
        Execute("""
            CREATE OR REPLACE TABLE results AS SELECT
              round(1e4 * poor / people)::BIGINT AS rate, round(money / persons)::BIGINT AS per_person,
              round(money / households)::BIGINT AS per_household, round(1e2 * persons / households)::BIGINT AS size
            FROM panel
            """);
        using DuckDBCommand command = _connection.CreateCommand();
        command.CommandText = "SELECT grp, sum(poor)::VARCHAR, sum(people)::VARCHAR, sum(money)::VARCHAR, sum(persons)::VARCHAR, sum(households)::VARCHAR FROM panel GROUP BY grp ORDER BY grp";
        using DuckDBDataReader reader = command.ExecuteReader();
        long total = 0;
        while (reader.Read())
        {
            total += long.Parse(reader.GetString(3), CultureInfo.InvariantCulture);
        }

        return total;
    }

    public void Dispose() => _connection.Dispose();

    [SuppressMessage("Security", "CA2100:Review SQL queries for security vulnerabilities", Justification = "The texts are those above.")]
    private void Execute(string sql)
    {
        using DuckDBCommand command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
