using Guangming.Domain;
using Guangming.Domain.Data;
using RegistryIndicators.Register;

namespace RegistryIndicators.Commands;

/// <summary>Shows the statement that an engine would be asked.</summary>
internal static class SqlCommand
{
    public static void Run(Session session, Indicator indicator, SqlDialect dialect, By[] by) =>
        session.Console.Profile.Out.Writer.WriteLine(IndicatorSql.For(indicator, new SqlSchema("registry", RegisterColumns.Map), dialect, by).Text);
}
