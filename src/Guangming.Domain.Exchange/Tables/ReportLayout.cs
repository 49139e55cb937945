using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Guangming.Domain.Exchange;

/// <summary>Lays a report out as tables (报告拆成各表): what its document says, list by list.</summary>
internal sealed class ReportLayout
{
    private static readonly int[] SheetColumns = [.. FigureTable.Sheet.Columns.Select(column => FigureTable.All.IndexOf(column.Key))];

    private readonly IReadOnlyList<FigureRow> _rows;

    public ReportLayout(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        _rows = report.ToRows();

        // The first row carries the document without its figures; a report without figures is such a document itself.
        JsonObject document = Parse(_rows.Count > 0 ? _rows[0].Report! : report.ToJson());
        foreach (Table table in ReportTables.Lists)
        {
            Lists.Add(table.Key, [.. TakeList(document, table.Key).Select(thing => DocumentCells.Write(table, thing))]);
        }

        document.Remove(FigureTable.Key);
        Lists.Add(ReportTables.Source.Key, [DocumentCells.Write(ReportTables.Source, document)]);
    }

    /// <summary>The cells of each table but the figures, by the table's key.</summary>
    private Dictionary<string, ImmutableArray<string?[]>> Lists { get; } = new(StringComparer.Ordinal);

    /// <summary>The rows of a table; those of figures are made as they are asked for.</summary>
    public IEnumerable<string?[]> Rows(Table table) => table.Key == FigureTable.Key ? _rows.Select(row => Figure(table, row)) : Lists[table.Key];

    private static string?[] Figure(Table table, FigureRow row)
    {
        string?[] all = FigureRowCells.Write(row);
        return table == FigureTable.All ? all : Array.ConvertAll(SheetColumns, column => all[column]);
    }

    private static List<JsonObject> TakeList(JsonObject document, string key)
    {
        if (document[key] is not JsonArray list)
        {
            return [];
        }

        document.Remove(key);
        return [.. list.Select(thing => thing!.AsObject())];
    }

    private static JsonObject Parse(string json) =>
        JsonNode.Parse(json, documentOptions: new JsonDocumentOptions { MaxDepth = 32 })!.AsObject();
}
