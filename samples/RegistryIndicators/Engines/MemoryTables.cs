using System.Data.Common;
using Guangming.Domain;
using Guangming.Domain.Data;
using RegistryIndicators.Output;
using RegistryIndicators.Views;

namespace RegistryIndicators.Engines;

/// <summary>Reads the files of a map into memory: CSV by the library's own reader, Parquet by DuckDB.</summary>
internal static class MemoryTables
{
    public static async Task<MemorySource> ReadAsync(string path, TableMap map, Session session, CancellationToken cancellationToken)
    {
        ColumnTable table = await ReadAsync(path, TableSchema.Of(map), session, cancellationToken);
        Dictionary<string, ColumnTable> joined = new(StringComparer.Ordinal);
        foreach (TableJoin join in map.Joins)
        {
            joined[join.Table] = await ReadAsync(join.Table, TableSchema.Of(join, map), session, cancellationToken);
        }

        return new MemorySource(table, map, joined, Environment.ProcessorCount);
    }

    private static async Task<ColumnTable> ReadAsync(string path, TableSchema schema, Session session, CancellationToken cancellationToken)
    {
        using ProgressLines lines = new(session);
        if (FileKinds.IsCsv(path))
        {
            return await CsvTable.ReadFileAsync(path, schema, new CsvTableOptions { Name = path, Progress = new RowProgress(Tell) }, cancellationToken);
        }

        await using RegisterFile file = new(path, session);
        (string Name, bool IsText)[] columns = [.. schema.Columns.Select(column => (column.Name, column.Kind != ColumnKind.Number))];
        ColumnTable table = await Columns(schema, path, session).ReadAsync(file.ReadAsync(columns, null, (_, rows) => Tell(rows), cancellationToken), cancellationToken);
        return table.WithName(path);

        void Tell(long rows) => lines.Tell(null, session.Say($"读取 {path}，{rows:N0} 行", $"reading {path}, {rows:N0} rows"));
    }

    private static RecordColumns<DbDataReader> Columns(TableSchema schema, string path, Session session)
    {
        RecordColumns<DbDataReader> columns = new();
        for (int i = 0; i < schema.Columns.Length; i++)
        {
            (int at, SchemaColumn column) = (i, schema.Columns[i]);
            columns = column.Kind switch
            {
                ColumnKind.Division => columns.Division(column.Name, row => row.IsDBNull(at) ? null : Code(row.GetString(at), column.Name, path, session)),
                ColumnKind.Number when column.Scale == ColumnScale.Whole => columns.Count(column.Name, row => row.IsDBNull(at) ? null : row.GetInt64(at)),
                ColumnKind.Text => columns.Text(column.Name, row => row.IsDBNull(at) ? null : row.GetString(at)),
                _ => columns.Number(column.Name, row => row.IsDBNull(at) ? null : row.GetInt64(at), column.Scale!),
            };
        }

        return columns;
    }

    private static DivisionCode Code(string text, string column, string path, Session session) => DivisionCode.TryParse(text, out DivisionCode code)
        ? code
        : throw new BadInputException(session.Say($"{path}：列“{column}”里的“{text}”不是区划代码", $"{path}: '{text}' in the column '{column}' is no code of a division"));

    private sealed class RowProgress(Action<long> tell) : IProgress<long>
    {
        public void Report(long value) => tell(value);
    }
}
