using System.Globalization;
using DuckDB.NET.Data;

namespace Guangming.Domain.Data.DuckDB;

/// <content>From a file to columns in memory.</content>
public static partial class ParquetFile
{
    private const int RowsBetweenReports = 1 << 16;

    /// <summary>Reads columns of a Parquet file into memory, exactly.</summary>
    /// <param name="path">The file; a pattern with <c>*</c> for several of one form.</param>
    /// <param name="schema">Which of its columns to read, and what they hold. Code columns may be texts or whole numbers.</param>
    /// <param name="progress">Who is told how many rows were read.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <exception cref="ArgumentException">There is no column.</exception>
    /// <exception cref="TableException">The file cannot be read, lacks a column, or holds what it should not; with row and column.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static async Task<ColumnTable> ReadAsync(string path, TableSchema schema, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        ArgumentNullException.ThrowIfNull(schema);
        if (schema.Columns.IsEmpty)
        {
            throw new ArgumentException("Expected one column or more to read.", nameof(schema));
        }

        using DuckDbEngine engine = DuckDbEngine.Open(null, isReadOnly: false, DuckDbOptions.Default, path);
        string relation = $"read_parquet({DuckDbEngine.Literal(path)})";
        Dictionary<string, SqlType> types = new(StringComparer.Ordinal);
        await foreach (string?[] row in engine.QueryAsync(SqlDialect.DuckDB.Rules.Describe(relation), [], null, cancellationToken).ConfigureAwait(false))
        {
            types[row[0]!] = SqlType.Of(row[1]!);
        }

        Cells[] cells = [.. schema.Columns.Select(column => Cells.Of(
            column, types.TryGetValue(column.Name, out SqlType type) ? type : throw SchemaFaults.Missing(column.Name, types.Keys, path), path))];
        long rows = 0;
        await engine.ForEachAsync(
            $"SELECT {string.Join(", ", cells.Select(one => one.Select))} FROM {relation}",
            reader =>
            {
                rows++;
                for (int i = 0; i < cells.Length; i++)
                {
                    if (cells[i].Add(reader, i) is { } problem)
                    {
                        throw new TableException(problem, path, rows, schema.Columns[i].Name);
                    }
                }

                if (rows % RowsBetweenReports == 0)
                {
                    progress?.Report(rows);
                }
            },
            cancellationToken).ConfigureAwait(false);
        progress?.Report(rows);
        return new ColumnTable(path, cells.Select(one => one.Builder.Build()));
    }

    /// <summary>How the cells of one column come out of the engine and into memory.</summary>
    private sealed class Cells
    {
        private readonly NumberColumnBuilder? _numbers;
        private readonly DivisionColumnBuilder? _divisions;

        private Cells(ColumnBuilder builder, string select, bool isWhole)
        {
            (Builder, Select) = (builder, select);
            (_numbers, _divisions) = isWhole ? (builder as NumberColumnBuilder, builder as DivisionColumnBuilder) : (null, null);
        }

        public ColumnBuilder Builder { get; }

        public string Select { get; }

        public static Cells Of(SchemaColumn column, SqlType type, string file)
        {
            string name = SqlDialect.DuckDB.Rules.Quote(column.Name);
            bool isExact = column.Kind == ColumnKind.Number ? type.IsNumber
                : type.Kind == SqlTypeKind.Text || (column.Kind == ColumnKind.Division && type.Kind == SqlTypeKind.Whole);
            if (!isExact)
            {
                throw new TableException(
                    new LocalizedText($"类型为{type.Name}，与所要读的“{column}”不符", $"the column is of type {type.Name}, which does not hold {column} exactly"), file, column: column.Name);
            }

            // Whole numbers of 64 bits come as such; whatever may be finer or wider comes as a text and is judged there.
            bool isWhole = column.Kind == ColumnKind.Division ? type.Kind == SqlTypeKind.Whole
                : column.Kind == ColumnKind.Number && type.FitsInto(column.Scale!.Decimals) && !type.Name.Contains("HUGEINT", StringComparison.Ordinal);
            string select = !isWhole ? $"CAST({name} AS VARCHAR)"
                : column.Scale is { Decimals: > 0 } scale ? string.Create(CultureInfo.InvariantCulture, $"CAST(CAST({name} AS DECIMAL(38,{scale.Decimals})) * {Power(scale.Decimals)} AS BIGINT)")
                : $"CAST({name} AS BIGINT)";
            return new Cells(column.Builder(), select, isWhole);
        }

        public LocalizedText? Add(DuckDBDataReader reader, int at)
        {
            if (reader.IsDBNull(at))
            {
                Builder.AddNull();
                return null;
            }

            if (_numbers is not null)
            {
                _numbers.AddUnits(reader.GetInt64(at));
                return null;
            }

            return _divisions is not null ? _divisions.AddNumber(reader.GetInt64(at)) : Builder.AddText(reader.GetString(at));
        }

        private static long Power(int decimals) => (long)System.Numerics.BigInteger.Pow(10, decimals);
    }
}
