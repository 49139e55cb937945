using Guangming.Domain;
using Guangming.Domain.Data;
using RegistryIndicators.Evaluation;
using RegistryIndicators.Register;

namespace RegistryIndicators.Commands;

/// <summary>The statement that asks an engine for the sums behind an indicator, with its parameters.</summary>
internal static class SqlCommand
{
    public static int Run(Session session, string code, SqlDialect dialect, By by, string table, string? population)
    {
        TableMap map = RegisterColumns.Map(population);
        IReadOnlyList<By> keys = RegisterRun.KeysFor(by);
        IndicatorSql sql = IndicatorSql.For(IndicatorChoice.Named(code, map, keys, session), Schema(session, table, map), dialect, keys);
        session.WriteLine(sql.Text);
        for (int i = 0; i < sql.Parameters.Length; i++)
        {
            session.WriteLine(session.Say($"-- 参数 {i + 1}：{sql.Parameters[i]}", $"-- parameter {i + 1}: {sql.Parameters[i]}"));
        }

        return ExitCode.Fine;
    }

    private static SqlSchema Schema(Session session, string table, TableMap map)
    {
        try
        {
            return new SqlSchema(table, map);
        }
        catch (ArgumentException e)
        {
            throw new BadInputException(session.Say($"“{table}”不能作表名", $"'{table}' is no name of a table"), e);
        }
    }
}
