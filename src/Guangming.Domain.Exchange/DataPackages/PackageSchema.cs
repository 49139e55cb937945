using System.Text.Json;

namespace Guangming.Domain.Exchange;

/// <summary>Writes what a table's columns hold, as a Table Schema: types, required and unique cells, enumerations, keys, units.</summary>
internal static class PackageSchema
{
    // Ids are not words of a pattern that all readers share; what they may not hold is.
    private const string IdPattern = "[^\\s,:~]{1,128}";

    public static void Write(Utf8JsonWriter writer, Table table)
    {
        writer.WriteStartObject("schema");
        writer.WriteStartArray("fields");
        foreach (Column column in table.Columns)
        {
            WriteField(writer, column, column.Key == table.KeyColumn);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("missingValues");
        writer.WriteStringValue(string.Empty);
        writer.WriteEndArray();
        if (table.KeyColumn is { } key)
        {
            WriteNames(writer, "primaryKey", key);
        }

        Column[] references = [.. table.Columns.Where(column => column is { RefersTo: not null, Type: ColumnType.Id })];
        if (references.Length > 0)
        {
            writer.WriteStartArray("foreignKeys");
            foreach (Column column in references)
            {
                writer.WriteStartObject();
                WriteNames(writer, "fields", column.Key);
                writer.WriteStartObject("reference");
                writer.WriteString("resource", column.RefersTo);
                WriteNames(writer, "fields", "id");
                writer.WriteEndObject();
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private static void WriteField(Utf8JsonWriter writer, Column column, bool isKey)
    {
        writer.WriteStartObject();
        writer.WriteString("name", column.Key);
        writer.WriteString("type", TypeOf(column));
        writer.WriteString("title", $"{column.English} ({column.Chinese})");
        if (Description(column) is { Length: > 0 } description)
        {
            writer.WriteString("description", description);
        }

        if (column.Type == ColumnType.Truth)
        {
            WriteNames(writer, "trueValues", CellText.Yes);
            WriteNames(writer, "falseValues", CellText.No);
        }

        if (column.Unit is { } unit)
        {
            writer.WriteString("unit", unit);
        }

        WriteConstraints(writer, column, isKey);
        writer.WriteEndObject();
    }

    private static void WriteConstraints(Utf8JsonWriter writer, Column column, bool isKey)
    {
        writer.WriteStartObject("constraints");
        if (column.IsRequired)
        {
            writer.WriteBoolean("required", true);
        }

        if (isKey)
        {
            writer.WriteBoolean("unique", true);
        }

        if (column.Type == ColumnType.Choice)
        {
            writer.WriteStartArray("enum");
            foreach (Choice choice in column.Choices)
            {
                writer.WriteStringValue(choice.Code);
            }

            writer.WriteEndArray();
        }
        else if (column.Type == ColumnType.Id)
        {
            writer.WriteString("pattern", IdPattern);
        }
        else if (column.Type == ColumnType.Whole)
        {
            writer.WriteNumber("minimum", 0);
        }

        writer.WriteEndObject();
    }

    private static string TypeOf(Column column) => column.Type switch
    {
        ColumnType.Whole => "integer",
        ColumnType.Number => "number",
        ColumnType.Truth => "boolean",
        ColumnType.Day => "date",
        ColumnType.Json => "object",
        _ => "string",
    };

    private static string Description(Column column)
    {
        string choices = column.Choices.IsEmpty ? string.Empty : string.Join(", ", column.Choices.Select(choice => $"{choice.Code}: {choice.English} ({choice.Chinese})"));
        string help = column.Type switch
        {
            ColumnType.Ids => "Ids with blanks between them.",
            ColumnType.Axes => "Values of axes as axis:code, with ; between them.",
            ColumnType.Names => "Names with | between them; a backslash stands before a | or \\ in a name.",
            ColumnType.Date => "A day, month or year: 2016-05-03, 2016-05 or 2016.",
            ColumnType.Time => "A time with its offset, by RFC 3339.",
            _ => string.Empty,
        };
        string computed = column.IsComputed ? "Follows from other columns." : string.Empty;
        return string.Join(' ', new[] { choices, help, computed }.Where(text => text.Length > 0));
    }

    private static void WriteNames(Utf8JsonWriter writer, string property, string name)
    {
        writer.WriteStartArray(property);
        writer.WriteStringValue(name);
        writer.WriteEndArray();
    }
}
