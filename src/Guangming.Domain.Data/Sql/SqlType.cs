namespace Guangming.Domain.Data;

/// <summary>What a column holds, as far as sums of it care (列类型).</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Decimals">The most decimals of a decimal column; <see langword="null"/> where it does not say.</param>
/// <param name="Name">The type as the engine names it.</param>
internal readonly record struct SqlType(SqlTypeKind Kind, int? Decimals, string Name)
{
    /// <summary>The type of a column that nobody has asked the engine about.</summary>
    public static SqlType Unknown => new(SqlTypeKind.Unknown, null, string.Empty);

    /// <summary>Whether every number of the column has at most so many decimals.</summary>
    public bool FitsInto(int decimals) => Kind == SqlTypeKind.Whole || (Kind == SqlTypeKind.Decimal && Decimals <= decimals);

    /// <summary>Whether exact numbers can be read from it.</summary>
    public bool IsNumber => Kind is SqlTypeKind.Unknown or SqlTypeKind.Whole or SqlTypeKind.Decimal;

    /// <summary>The type of an engine's name, such as <c>numeric(10,2)</c>, <c>Nullable(Int64)</c> or <c>character varying(20)</c>.</summary>
    public static SqlType Of(string name)
    {
        ReadOnlySpan<char> text = name.AsSpan().Trim();
        while (Inner(text, "Nullable(") is { Length: > 0 } nullable)
        {
            text = nullable;
        }

        text = Inner(text, "LowCardinality(") is { Length: > 0 } values ? values : text;
        int open = text.IndexOf('(');
        string word = (open < 0 ? text : text[..open]).Trim().ToString().ToUpperInvariant();
        return word switch
        {
            "TINYINT" or "SMALLINT" or "INTEGER" or "INT" or "BIGINT" or "HUGEINT" or "UHUGEINT" or "UTINYINT" or "USMALLINT" or "UINTEGER" or "UBIGINT"
                or "INT8" or "INT16" or "INT32" or "INT64" or "UINT8" or "UINT16" or "UINT32" or "UINT64" or "INT2" or "INT4" => new(SqlTypeKind.Whole, 0, name),
            "DECIMAL" or "NUMERIC" or "DECIMAL32" or "DECIMAL64" or "DECIMAL128" => new(SqlTypeKind.Decimal, ScaleOf(text, open), name),
            "FLOAT" or "DOUBLE" or "REAL" or "DOUBLE PRECISION" or "FLOAT32" or "FLOAT64" or "FLOAT4" or "FLOAT8" => new(SqlTypeKind.Floating, null, name),
            "VARCHAR" or "TEXT" or "CHARACTER VARYING" or "CHARACTER" or "CHAR" or "BPCHAR" or "NAME" or "STRING" or "FIXEDSTRING" or "ENUM" or "ENUM8" or "ENUM16"
                => new(SqlTypeKind.Text, null, name),
            _ => new(SqlTypeKind.Other, null, name),
        };
    }

    private static ReadOnlySpan<char> Inner(ReadOnlySpan<char> text, string wrapper) =>
        text.StartsWith(wrapper, StringComparison.Ordinal) && text.EndsWith(")", StringComparison.Ordinal) ? text[wrapper.Length..^1].Trim() : default;

    private static int? ScaleOf(ReadOnlySpan<char> text, int open)
    {
        int comma = text.IndexOf(',');
        int close = text.IndexOf(')');
        return open < 0 || close < open ? null
            : comma < 0 ? 0
            : int.TryParse(text[(comma + 1)..close].Trim(), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int scale) ? scale : null;
    }
}
