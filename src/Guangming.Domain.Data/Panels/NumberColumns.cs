namespace Guangming.Domain.Data;

/// <summary>Finds the columns of numbers that a map names, and holds their scale against the map's.</summary>
internal static class NumberColumns
{
    /// <exception cref="TableException">There is no such column, or it holds no numbers of that scale.</exception>
    public static TableColumn Find(ColumnTable table, ColumnMapping mapping)
    {
        TableColumn column = table.Column(mapping.Column);
        if (column.Scale is not { } scale)
        {
            throw SchemaFaults.Kind(column.Name, "数值", "numbers", column.Kind, table.Name);
        }

        // All money is kept in 分, whatever it was written in.
        return scale.SumDecimals == mapping.Scale.SumDecimals && scale.IsMoney == mapping.Scale.IsMoney ? column : throw new TableException(
            new LocalizedText(
                $"列的口径为{Words(scale, Language.Chinese)}，映射为{Words(mapping.Scale, Language.Chinese)}",
                $"the column holds {Words(scale, Language.English)}, the map says {Words(mapping.Scale, Language.English)}"),
            table.Name,
            column: column.Name);
    }

    private static string Words(ColumnScale scale, Language language) => (scale.IsMoney, language) switch
    {
        (true, Language.Chinese) => "金额",
        (true, _) => "money",
        (false, Language.Chinese) => FormattableString.Invariant($"{scale.SumDecimals}位小数的数值"),
        _ => FormattableString.Invariant($"numbers with {scale.SumDecimals} decimals"),
    };
}
