using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace Guangming.Domain.Exchange;

/// <summary>The things of a report's document as cells of tables, and back; nothing of an object is left behind.</summary>
internal static class DocumentCells
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The cells of one object, in the order of the table's columns.</summary>
    /// <param name="table">The table.</param>
    /// <param name="thing">The object; it is used up.</param>
    public static string?[] Write(Table table, JsonObject thing)
    {
        string?[] cells = new string?[table.Columns.Length];
        if (table.Key == ReportTables.Relations.Key)
        {
            RelationMembers.Flatten(thing);
        }

        for (int i = 0; i < cells.Length; i++)
        {
            if (table.Columns[i] is { Type: not ColumnType.Json, IsComputed: false } column)
            {
                cells[i] = Take(thing, column);
            }
        }

        Forget(thing, "anchor.length"); // The token has it.
        for (int i = 0; i < cells.Length; i++)
        {
            if (table.Columns[i] is { Type: ColumnType.Json, IsComputed: false } column)
            {
                cells[i] = TakeRest(thing, column.Member);
            }
        }

        return cells;
    }

    /// <summary>Puts the cells of a row into an object.</summary>
    /// <param name="table">The table.</param>
    /// <param name="row">The row; its cells have been checked.</param>
    /// <param name="thing">Where they go.</param>
    public static void Read(Table table, TableRow row, JsonObject thing)
    {
        for (int i = 0; i < table.Columns.Length; i++)
        {
            if (row[i] is { } cell && table.Columns[i] is { IsComputed: false } column)
            {
                Put(thing, column, cell);
            }
        }

        if (thing["anchor"] is JsonObject anchor && anchor["token"] is JsonValue token)
        {
            anchor["length"] = token.GetValue<string>().Length;
        }

        if (table.Key == ReportTables.Relations.Key)
        {
            RelationMembers.Unflatten(thing);
        }
    }

    private static string? Take(JsonObject thing, Column column)
    {
        (JsonObject? holder, string name) = Holder(thing, column.Member, create: false);
        if (holder?[name] is not { } node)
        {
            return null;
        }

        string? text = (column.Type, node) switch
        {
            (ColumnType.Ids, JsonArray ids) => string.Join(' ', ids.Select(Text)),
            (ColumnType.Axes, JsonObject axes) => RowCodes.OfAxes([.. axes.Select(axis => new ScopeValue(ScopeAxis.Of(axis.Key), Text(axis.Value)))]),
            (ColumnType.Names, JsonArray names) => NameList.Join(names.Select(Text)),
            (_, JsonValue value) => Text(value),
            _ => null,
        };
        if (text is not null)
        {
            Forget(thing, column.Member);
        }

        return text;
    }

    private static string Text(JsonNode? node) => node!.GetValueKind() switch
    {
        JsonValueKind.String => node.GetValue<string>(),
        JsonValueKind.True => CellText.Yes,
        JsonValueKind.False => CellText.No,
        _ => node.ToJsonString(),
    };

    /// <summary>Takes a member away, with the objects around it that hold nothing more.</summary>
    private static void Forget(JsonObject thing, string member)
    {
        (JsonObject? holder, string name) = Holder(thing, member, create: false);
        holder?.Remove(name);
        int dot = member.LastIndexOf('.');
        if (dot >= 0 && holder is { Count: 0 })
        {
            Forget(thing, member[..dot]);
        }
    }

    private static string? TakeRest(JsonObject thing, string member)
    {
        JsonObject? rest = member.Length == 0 ? thing : thing[member] as JsonObject;
        if (rest is not { Count: > 0 })
        {
            return null;
        }

        string text = rest.ToJsonString(Readable);
        if (member.Length > 0)
        {
            thing.Remove(member);
        }

        return text;
    }

    private static void Put(JsonObject thing, Column column, string cell)
    {
        if (column.Type == ColumnType.Json)
        {
            JsonObject into = column.Member.Length == 0 ? thing : (JsonObject)(thing[column.Member] ??= new JsonObject());
            foreach ((string name, JsonNode? value) in JsonNode.Parse(cell)!.AsObject())
            {
                into[name] = value?.DeepClone();
            }

            return;
        }

        (JsonObject? holder, string member) = Holder(thing, column.Member, create: true);
        holder![member] = column.Type switch
        {
            ColumnType.Ids => new JsonArray([.. CellText.SplitIds(cell).Select(id => JsonValue.Create(id))]),
            ColumnType.Names => new JsonArray([.. NameList.Split(cell).Select(name => JsonValue.Create(name))]),
            ColumnType.Axes => AxesIn(cell),
            ColumnType.Whole => JsonNode.Parse(cell),
            ColumnType.Truth => JsonValue.Create(cell == CellText.Yes),
            _ => JsonValue.Create(cell),
        };
    }

    private static JsonObject AxesIn(string cell)
    {
        _ = RowCodes.TryReadAxes(cell, out ImmutableArray<ScopeValue> axes); // The cell has been checked.
        return new JsonObject(axes.Select(value => KeyValuePair.Create(value.Axis.Code, (JsonNode?)JsonValue.Create(value.Code))));
    }

    private static (JsonObject? Holder, string Name) Holder(JsonObject thing, string member, bool create)
    {
        JsonObject? holder = thing;
        string[] parts = member.Split('.');
        foreach (string part in parts[..^1])
        {
            holder = create && holder![part] is null
                ? (JsonObject)(holder[part] = new JsonObject())
                : holder?[part] as JsonObject;
        }

        return (holder, parts[^1]);
    }
}
