using System.Data.Common;
using RegistryIndicators.Views;

namespace RegistryIndicators.Engines;

/// <summary>Sends a file's rows to a server, with progress.</summary>
internal static class TableLoader
{
    public static async Task<long> SendAsync(LoadTable table, Stream target, Session session, CancellationToken cancellationToken)
    {
        using ProgressLines lines = new(session);
        await using RegisterFile file = new(table.File, session);
        using TabSeparated text = new(target, table.Columns.Count);
        long count = 0;
        void Tell(double share, long rows) => lines.Tell(share, session.Say($"装入 {table.Name}，{rows:N0} 行", $"loading {table.Name}, {rows:N0} rows"));
        await foreach (DbDataReader row in file.ReadAsync(table.Columns, null, Tell, cancellationToken))
        {
            text.Write(row);
            count++;
        }

        text.Flush();
        return count;
    }

    /// <summary>Says that a table was loaded.</summary>
    public static void Tell(LoadTable table, long rows, string server, Session session) =>
        session.Tell(session.Say($"{server}：已装入 {table.Name}，{rows:N0} 行", $"{server}: loaded {table.Name}, {rows:N0} rows"));
}
