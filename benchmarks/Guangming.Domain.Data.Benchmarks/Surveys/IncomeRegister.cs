using System.Diagnostics.CodeAnalysis;
using DuckDB.NET.Data;

namespace Guangming.Domain.Data.Benchmarks;

/// <summary>Made-up households: log-normal incomes about a median of 7,300 yuan, whole weights from 1 to 2,000.</summary>
internal sealed class IncomeRegister
{
    public const double Line = 4000;

    public IncomeRegister(int rows, bool inYuan = true)
    {
        (Fen, Weights) = (new int[rows], new int[rows]);
        Parallel.For(0, 64, part =>
        {
            Random random = new(part);
            for (int i = (int)((long)rows * part / 64); i < (int)((long)rows * (part + 1) / 64); i++)
            {
                double normal = Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
                Fen[i] = (int)Math.Min(1e9, Math.Exp(13.5 + (0.7 * normal)));
                Weights[i] = random.Next(1, 2001);
            }
        });
        if (inYuan)
        {
            (Yuan, Shares) = (Array.ConvertAll(Fen, fen => fen / 100.0), Array.ConvertAll(Weights, weight => (double)weight));
        }
    }

    public int[] Fen { get; }

    public int[] Weights { get; }

    public double[] Yuan { get; } = [];

    /// <summary>The weights in double precision.</summary>
    public double[] Shares { get; } = [];

    /// <summary>The same rows as a table r of incomes y and weights w.</summary>
    public DuckDBConnection ToDuckDb()
    {
        DuckDBConnection connection = new("DataSource=:memory:");
        connection.Open();
        using (DuckDBCommand create = connection.CreateCommand())
        {
            create.CommandText = "SET threads = 2; CREATE TABLE r (y DOUBLE, w DOUBLE)";
            create.ExecuteNonQuery();
        }

        using DuckDBAppender appender = connection.CreateAppender("r");
        for (int i = 0; i < Yuan.Length; i++)
        {
            appender.CreateRow().AppendValue(Yuan[i]).AppendValue(Shares[i]).EndRow();
        }

        return connection;
    }

    [SuppressMessage("Security", "CA2100", Justification = "The benchmarks' own texts.")]
    public static double Query(DuckDBConnection connection, string sql)
    {
        using DuckDBCommand command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToDouble(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture);
    }
}
