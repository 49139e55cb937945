using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;

namespace Guangming.Domain.Data;

/// <summary>From the texts of an engine's row to the sums of a group.</summary>
internal static class SumReader
{
    /// <summary>The sums of one row of a statement.</summary>
    /// <exception cref="TableException">A number is finer than its scale, a key is no code, or a joined key stands twice.</exception>
    public static GroupSums Read(IndicatorSql sql, SqlSchema schema, string?[] row)
    {
        AggregateQuery query = sql.Query;
        int at = query.By.Length + query.Inputs.Length;
        long complete = Whole(row[at]);
        long all = Whole(row[at + 1]);
        for (int i = 0; i < sql.Watched.Length; i++)
        {
            if (row[at + 2 + i] is { } example)
            {
                throw TooFine(query.Columns[sql.Watched[i] - 1], schema, example);
            }
        }

        ImmutableArray<GroupKey>.Builder keys = ImmutableArray.CreateBuilder<GroupKey>(query.By.Length);
        for (int i = 0; i < query.By.Length; i++)
        {
            keys.Add(Key(query.By[i], row[i], schema.Table, query.Keys[i].Column));
        }

        ImmutableArray<ExactSum>.Builder sums = ImmutableArray.CreateBuilder<ExactSum>(query.Inputs.Length);
        for (int i = 0; i < query.Inputs.Length; i++)
        {
            sums.Add(Sum(query.Columns[i], schema, row[query.By.Length + i]));
        }

        at += 2 + sql.Watched.Length;
        return query.Joins.IsEmpty
            ? new GroupSums(keys.MoveToImmutable(), sums.MoveToImmutable(), complete, all - complete)
            : new GroupSums(keys.MoveToImmutable(), sums.MoveToImmutable(), complete, all - complete, Whole(row[at]) - complete, Whole(row[at + 1]));
    }

    /// <summary>Whether a row of a statement with joins shows a joined key that stands twice.</summary>
    public static bool HasDuplicate(IndicatorSql sql, string?[] row) => !sql.Query.Joins.IsEmpty && Whole(row[^1]) > 1;

    public static long Whole(string? text) => text is null ? 0 : (long)BigInteger.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    /// <summary>The value of a key, from an engine's text.</summary>
    public static GroupKey Key(By by, string? text, string table, string column)
    {
        if (text is null)
        {
            return GroupKey.NotStated(by);
        }

        if (by.Kind == ByKind.Text)
        {
            return GroupKey.Of(by, text);
        }

        if (!long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number))
        {
            throw new TableException(new LocalizedText($"“{EngineText.OneLine(text)}”不是整数", $"'{EngineText.OneLine(text)}' is no whole number"), table, column: column);
        }

        if (by.Kind == ByKind.Number)
        {
            return GroupKey.Of(by, number);
        }

        return DivisionCode.TryParse(number.ToString("D12", CultureInfo.InvariantCulture), out DivisionCode code)
            ? GroupKey.Of(by, code)
            : throw new TableException(
                new LocalizedText($"“{text}”不是行政区划代码（按12位补零后）", $"'{text}' is no division code (with zeros up to twelve digits): expected six, nine or twelve digits, a province of GB/T 2260 first"),
                table,
                column: column);
    }

    // An engine's sum is a plain decimal; in base units it is whole, or a row was finer than the scale.
    private static ExactSum Sum(QueryColumn column, SqlSchema schema, string? text)
    {
        ColumnScale scale = column.Mapping.Scale;
        if (text is null)
        {
            return new ExactSum(BigInteger.Zero, scale.SumDecimals);
        }

        int point = text.IndexOf('.', StringComparison.Ordinal);
        ReadOnlySpan<char> fraction = point < 0 ? [] : text.AsSpan(point + 1).TrimEnd('0');
        if (fraction.Length > scale.Decimals
            || !BigInteger.TryParse(string.Concat(point < 0 ? text : text.AsSpan(0, point), fraction), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out BigInteger units))
        {
            throw TooFine(column, schema, text);
        }

        return new ExactSum(units * BigInteger.Pow(10, scale.Decimals - fraction.Length), scale.SumDecimals);
    }

    private static TableException TooFine(QueryColumn column, SqlSchema schema, string example)
    {
        ColumnScale scale = column.Mapping.Scale;
        string unit = scale.IsMoney ? scale.Symbol : column.Mapping.Input.Measure.Unit.Symbol;
        return new TableException(
            scale.Decimals == 0
                ? new LocalizedText($"“{example}”不是整数（{unit}）", $"'{example}' is not a whole number of {unit}")
                : new LocalizedText(
                    FormattableString.Invariant($"“{example}”的小数多于{scale.Decimals}位（{unit}）"),
                    FormattableString.Invariant($"'{example}' has more than {scale.Decimals} decimals of {unit}")),
            column.IsOwn ? schema.Table : schema.Map.Joins.First(join => join.Columns.Contains(column.Mapping)).Table,
            column: column.Mapping.Column);
    }
}
