using System.Globalization;
using DuckDB.NET.Data;

namespace Guangming.Domain.Data.DuckDB;

/// <summary>One column of a Parquet file and where its values come from (Parquet列).</summary>
/// <typeparam name="T">The type of a record.</typeparam>
public sealed class ParquetColumn<T>
{
    private readonly Action<IDuckDBAppenderRow, T> _append;

    private ParquetColumn(string name, string type, Action<IDuckDBAppenderRow, T> append)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        (Name, Type, _append) = (name, type, append);
    }

    /// <summary>The column's name.</summary>
    public string Name { get; }

    internal string Type { get; }

    /// <summary>A column of whole numbers.</summary>
    /// <param name="name">The column's name.</param>
    /// <param name="value">The value of a record; <see langword="null"/> where none is stated.</param>
    public static ParquetColumn<T> Whole(string name, Func<T, long?> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new ParquetColumn<T>(name, "BIGINT", (row, record) => row.AppendValue(value(record)));
    }

    /// <summary>A column of texts.</summary>
    /// <param name="name">The column's name.</param>
    /// <param name="value">The value of a record; <see langword="null"/> where none is stated.</param>
    public static ParquetColumn<T> Text(string name, Func<T, string?> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new ParquetColumn<T>(name, "VARCHAR", (row, record) => row.AppendValue(value(record)));
    }

    /// <summary>A column of money in 分, as whole numbers; to be mapped with <see cref="ColumnScale.Fen"/>.</summary>
    /// <param name="name">The column's name.</param>
    /// <param name="value">The value of a record; <see langword="null"/> where none is stated. Money finer than 分 is refused.</param>
    public static ParquetColumn<T> Fen(string name, Func<T, Money?> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new ParquetColumn<T>(name, "BIGINT", (row, record) => row.AppendValue(value(record) is { } money ? InFen(money, name) : null));
    }

    /// <summary>A column of decimals with a fixed number of places.</summary>
    /// <param name="name">The column's name.</param>
    /// <param name="decimals">The places behind the point, 0 to 8; of 18 digits in all.</param>
    /// <param name="value">The value of a record; <see langword="null"/> where none is stated. What has more places is refused.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are more places.</exception>
    public static ParquetColumn<T> Decimal(string name, int decimals, Func<T, decimal?> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, 8);
        return new ParquetColumn<T>(
            name, string.Create(CultureInfo.InvariantCulture, $"DECIMAL(18,{decimals})"), (row, record) => row.AppendValue(Fitting(value(record), decimals, name)));
    }

    internal void Append(IDuckDBAppenderRow row, T record) => _append(row, record);

    private static long InFen(Money money, string name)
    {
        decimal fen = money.Yuan * 100;
        return decimal.Truncate(fen) == fen
            ? (long)fen
            : throw new ArgumentException($"{money} in the column '{name}' is finer than 分.");
    }

    private static decimal? Fitting(decimal? value, int decimals, string name) =>
        value is not { } number || decimal.Round(number, decimals, MidpointRounding.ToZero) == number
            ? value
            : throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"{number} in the column '{name}' has more than {decimals} decimals."));
}
