using System.Globalization;

namespace Guangming.Domain.Data.DuckDB;

/// <summary>A file as a table of the engine: Parquet by its own types, CSV by what is expected of its columns.</summary>
internal sealed class DuckDbFile
{
    private readonly string _file;
    private readonly string? _text;
    private readonly List<(string Column, string Condition, string Type, string Expected, string Chinese)> _checks = [];

    private DuckDbFile(string file, string? text) => (_file, _text) = (file, text);

    /// <summary>The statement that gives its rows.</summary>
    public string Select { get; private set; } = string.Empty;

    /// <summary>Looks at a file's heading.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="file">The file; a pattern with <c>*</c> for several of one form.</param>
    /// <param name="keys">The keys that are read from it.</param>
    /// <param name="columns">The numbers that are read from it.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <exception cref="TableException">The file cannot be read.</exception>
    public static async Task<DuckDbFile> OpenAsync(
        DuckDbEngine engine, string file, IReadOnlyList<KeyMapping> keys, IReadOnlyList<ColumnMapping> columns, CancellationToken cancellationToken)
    {
        string literal = DuckDbEngine.Literal(file);
        char? delimiter = Delimiter(file);
        if (delimiter is null)
        {
            return new DuckDbFile(file, null) { Select = $"SELECT * FROM read_parquet({literal})" };
        }

        // Nothing is guessed from a sample of the lines: the form is fixed, and every field is a text first.
        string form = $"{literal}, header = true, delim = '{(delimiter == '\t' ? "\\t" : ",")}', quote = '\"', escape = '\"', nullstr = ''";
        List<string> names = [];
        await foreach (string?[] row in engine.QueryAsync(SqlDialect.DuckDB.Rules.Describe($"read_csv({form}, all_varchar = true, sample_size = 1, null_padding = true)"), [], null, cancellationToken).ConfigureAwait(false))
        {
            names.Add(row[0]!);
        }

        string text = $"read_csv({form}, auto_detect = false, columns = {{{string.Join(", ", names.Select(name => $"{DuckDbEngine.Literal(name)}: 'VARCHAR'"))}}})";
        DuckDbFile opened = new(file, text);
        opened.Select = $"SELECT {string.Join(", ", names.Select(name => opened.Field(name, keys, columns)))} FROM {text}";
        return opened;
    }

    /// <summary>What stands between the fields of a text file; none for Parquet.</summary>
    /// <exception cref="ArgumentException">The name ends like neither.</exception>
    public static char? Delimiter(string file)
    {
        string name = file.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? file[..^3] : file;
        return Path.GetExtension(name).ToUpperInvariant() switch
        {
            ".PARQUET" or ".PQ" => null,
            ".CSV" => ',',
            ".TSV" => '\t',
            _ => throw new ArgumentException($"'{file}' is no file that can be read: expected .parquet, .csv or .tsv, the last two perhaps with .gz.", nameof(file)),
        };
    }

    /// <summary>The first field of the file that is not what its column should hold; none where all are.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="cause">What the engine said.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task<TableException?> FindFaultAsync(DuckDbEngine engine, Exception cause, CancellationToken cancellationToken)
    {
        TableException? first = null;
        foreach ((string column, string condition, string type, string expected, string chinese) in _checks)
        {
            string name = SqlDialect.DuckDB.Rules.Quote(column);
            string statement = $"SELECT CAST(n AS VARCHAR), {name} FROM (SELECT row_number() OVER () AS n, {name} FROM {_text}) WHERE {name} IS NOT NULL AND NOT ({condition} AND TRY_CAST({name} AS {type}) IS NOT NULL) ORDER BY n LIMIT 1";
            await foreach (string?[] row in engine.QueryAsync(statement, [], null, cancellationToken).ConfigureAwait(false))
            {
                long at = long.Parse(row[0]!, NumberStyles.None, CultureInfo.InvariantCulture);
                string value = EngineText.OneLine(row[1]!);
                first = first is { Row: { } earlier } && earlier <= at ? first
                    : new TableException(new LocalizedText($"“{value}”不是{chinese}", $"'{value}' is not {expected}"), _file, at, column, innerException: cause);
            }
        }

        return first;
    }

    private string Field(string name, IReadOnlyList<KeyMapping> keys, IReadOnlyList<ColumnMapping> columns)
    {
        string quoted = SqlDialect.DuckDB.Rules.Quote(name);
        if (columns.FirstOrDefault(column => string.Equals(column.Column, name, StringComparison.Ordinal)) is { } number)
        {
            int decimals = number.Scale.Decimals;
            string unit = number.Scale.IsMoney ? number.Scale.Symbol : number.Input.Measure.Unit.Symbol;
            return Checked(
                quoted,
                name,
                decimals,
                string.Create(CultureInfo.InvariantCulture, $"DECIMAL(18,{decimals})"),
                decimals == 0 ? "a whole number" : string.Create(CultureInfo.InvariantCulture, $"a number in {unit} with at most {decimals} decimals"),
                decimals == 0 ? "整数" : string.Create(CultureInfo.InvariantCulture, $"以{unit}为单位、小数不超过{decimals}位的数"));
        }

        return keys.FirstOrDefault(key => string.Equals(key.Column, name, StringComparison.Ordinal)) is { By.Kind: not ByKind.Text } code
            ? Checked(quoted, name, 0, "BIGINT", code.By.Kind == ByKind.Division ? "a division code of six, nine or twelve digits" : "a whole number", code.By.Kind == ByKind.Division ? "六位、九位或十二位的区划代码" : "整数")
            : quoted;
    }

    // The engine would round what is too fine: so the digits behind the point are counted in the text, and too many
    // spoil it. Which field it was is found afterwards.
    private string Checked(string quoted, string name, int decimals, string type, string expected, string chinese)
    {
        string condition = string.Create(
            CultureInfo.InvariantCulture,
            $"(strpos({quoted}, 'e') = 0 AND strpos({quoted}, 'E') = 0 AND (strpos({quoted}, '.') = 0 OR length(rtrim({quoted}, '0')) - strpos({quoted}, '.') <= {decimals}))");
        _checks.Add((name, condition, type, expected, chinese));
        return $"CAST(CASE WHEN {condition} THEN {quoted} ELSE {quoted} || '!' END AS {type}) AS {quoted}";
    }
}
