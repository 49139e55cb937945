using System.Collections.Immutable;
using System.Text;

namespace Guangming.Domain.Data;

/// <summary>The statement over one table: keys, sums, complete rows, all rows, and an example of what is too fine.</summary>
internal static class SumStatement
{
    public static IndicatorSql Write(AggregateQuery query, SqlSchema schema, SqlRules rules)
    {
        TableText table = new(schema, rules, schema.Table);
        (int, ColumnMapping)[] columns = [.. query.Columns.Select((column, i) => (i + 1, column.Mapping))];
        ImmutableArray<int> watched = table.Watched(columns);
        List<string> select = [.. query.By.Select((by, i) => $"{KeyText(rules, by, i)} AS {TableText.Name("key_", i + 1)}")];
        select.AddRange(query.Inputs.Select((_, i) => $"{rules.AsText(rules.SumIf(TableText.Name("v", i + 1), "complete"))} AS {TableText.Name("sum_", i + 1)}"));
        select.Add($"{rules.AsText(rules.CountIf("complete"))} AS rows_complete");
        select.Add($"{rules.AsText("count(*)")} AS rows_all");
        select.AddRange(watched.Select(place => $"max({TableText.Name("b", place)}) AS {TableText.Name("too_fine_", place)}"));

        StringBuilder text = Heading(query);
        text.Append("SELECT\n  ").AppendJoin(",\n  ", select)
            .Append("\nFROM ").Append(table.Write([.. query.By.Zip(query.Keys)], columns, string.Empty, widens: false)).Append(" AS t");
        AppendGroups(text, query.By, rules);
        return new IndicatorSql(text.ToString(), [], query, watched);
    }

    /// <summary>What the columns of the answer are. Codes are lower-case ASCII, so nothing ends the comment early.</summary>
    public static StringBuilder Heading(AggregateQuery query)
    {
        StringBuilder text = new();
        for (int i = 0; i < query.By.Length; i++)
        {
            text.Append("-- ").Append(TableText.Name("key_", i + 1)).Append(": ").Append(query.By[i]).Append('\n');
        }

        for (int i = 0; i < query.Inputs.Length; i++)
        {
            text.Append("-- ").Append(TableText.Name("sum_", i + 1)).Append(": ").Append(query.Inputs[i].Canonical).Append('\n');
        }

        return text;
    }

    public static string KeyText(SqlRules rules, By by, int place) =>
        by.Kind == ByKind.Text ? TableText.Name("k", place + 1) : rules.AsText(TableText.Name("k", place + 1));

    public static void AppendGroups(StringBuilder text, ImmutableArray<By> by, SqlRules rules, string having = "")
    {
        if (!by.IsEmpty)
        {
            text.Append("\nGROUP BY ").AppendJoin(", ", by.Select((_, i) => TableText.Name("k", i + 1))).Append(having)
                .Append("\nORDER BY ").AppendJoin(", ", by.Select((one, i) => OrderText(rules, one, TableText.Name("k", i + 1))));
        }
    }

    public static string OrderText(SqlRules rules, By by, string key) => $"{(by.Kind == ByKind.Text ? rules.OrderOfText(key) : key)} NULLS FIRST";
}
