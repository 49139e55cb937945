namespace Guangming.Domain.Data;

/// <summary>Takes the columns of a sample from a table (取自数据表).</summary>
internal static class TableRows
{
    public static TableColumn Numbers(ColumnTable table, string name) => table.Column(name) is { Kind: ColumnKind.Number } column
        ? column
        : throw SchemaFaults.Kind(name, "数值", "numbers", table.Column(name).Kind, table.Name);

    /// <summary>The rows that are null in none of the columns; <see langword="null"/> where that is all of them.</summary>
    /// <exception cref="TableException">There are nulls, and they are not to be dropped.</exception>
    public static int[]? Present(ColumnTable table, IReadOnlyList<TableColumn> columns, bool drop)
    {
        if (columns.All(column => column.NullCount == 0))
        {
            return null;
        }

        List<int> present = [];
        for (int row = 0; row < table.Rows; row++)
        {
            if (columns.FirstOrDefault(column => column.IsNullAt(row)) is not { } missing)
            {
                present.Add(row);
            }
            else if (!drop)
            {
                throw new TableException(
                    new LocalizedText("缺少数值，且未要求剔除此类记录", "the number is missing, and the options do not drop such rows"), table.Name, row + 1L, missing.Name);
            }
        }

        return [.. present];
    }

    public static SurveyRows Of(TableColumn income, TableColumn? weight) =>
        income.Scale!.IsMoney && Fits(income) && (weight is null || (weight.Scale is { IsMoney: false, SumDecimals: 0 } && Fits(weight)))
            ? new SurveyRows(Integers(income), weight is null ? default(ReadOnlyMemory<int>?) : Integers(weight))
            : new SurveyRows(Doubles(income), weight is null ? default(ReadOnlyMemory<double>?) : Doubles(weight));

    public static ReadOnlyMemory<double> Doubles(TableColumn column)
    {
        // Quotients by a power of ten are the nearest doubles of the decimal numbers, as lines are.
        double unit = Math.Pow(10, column.Scale!.SumDecimals);
        double[] doubles = GC.AllocateUninitializedArray<double>(column.Length);
        for (int row = 0; row < doubles.Length; row++)
        {
            doubles[row] = column.RawAt(row) / unit;
        }

        return doubles;
    }

    private static bool Fits(TableColumn column)
    {
        if (column.IsNarrow)
        {
            return true;
        }

        foreach (long value in column.Longs.Span)
        {
            if (value is < int.MinValue or > int.MaxValue)
            {
                return false;
            }
        }

        return true;
    }

    private static ReadOnlyMemory<int> Integers(TableColumn column)
    {
        if (column.IsNarrow)
        {
            return column.Ints;
        }

        int[] integers = GC.AllocateUninitializedArray<int>(column.Length);
        ReadOnlySpan<long> values = column.Longs.Span;
        for (int row = 0; row < integers.Length; row++)
        {
            integers[row] = (int)values[row];
        }

        return integers;
    }
}
