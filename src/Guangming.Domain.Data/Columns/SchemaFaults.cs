namespace Guangming.Domain.Data;

/// <summary>Errors of tables whose columns are not those that were asked for (表结构不符).</summary>
internal static class SchemaFaults
{
    private const int MostNames = 20;

    public static TableException Missing(string column, IEnumerable<string> found, string? table)
    {
        string[] names = [.. found];
        string more = names.Length > MostNames ? ", …" : string.Empty;
        string list = string.Join(", ", names.Take(MostNames)) + more;
        return new TableException(new LocalizedText($"没有这一列；现有：{list}", $"there is no such column; there are: {list}"), table, column: column);
    }

    public static TableException Twice(string column, string? table) =>
        new(new LocalizedText("列名重复，不知取哪一列", "the name stands twice: which column is meant is not known"), table, column: column);

    public static TableException Kind(string column, string chinese, string english, ColumnKind found, string? table) =>
        new(new LocalizedText($"应为{chinese}，实为{Chinese(found)}", $"expected {english}; the column holds {English(found)}"), table, column: column);

    private static string Chinese(ColumnKind kind) => kind switch
    {
        ColumnKind.Number => "数值",
        ColumnKind.Division => "区划代码",
        _ => "文本",
    };

    private static string English(ColumnKind kind) => kind switch
    {
        ColumnKind.Number => "numbers",
        ColumnKind.Division => "division codes",
        _ => "texts",
    };
}
