using System.Collections;
using System.Collections.ObjectModel;
using System.Data.Common;

namespace Guangming.Domain.Exchange;

/// <summary>Rows of cells as the CSV writer takes them: a reader of text columns.</summary>
internal sealed class CellsReader(Table table, IEnumerable<string?[]> rows) : DbDataReader, IDbColumnSchemaGenerator
{
    private readonly IEnumerator<string?[]> _rows = rows.GetEnumerator();

    public override int Depth => 0;

    public override int FieldCount => table.Columns.Length;

    public override bool HasRows => true;

    public override bool IsClosed => false;

    public override int RecordsAffected => -1;

    public override object this[int ordinal] => GetValue(ordinal);

    public override object this[string name] => GetValue(GetOrdinal(name));

    public ReadOnlyCollection<DbColumn> GetColumnSchema() => new([.. table.Columns.Select((column, i) => new TextColumn(column.Key, i))]);

    public override bool Read() => _rows.MoveNext();

    public override bool NextResult() => false;

    public override string GetName(int ordinal) => table.Columns[ordinal].Key;

    public override int GetOrdinal(string name) => table.IndexOf(name);

    public override bool IsDBNull(int ordinal) => _rows.Current[ordinal] is null;

    public override string GetString(int ordinal) => _rows.Current[ordinal] ?? string.Empty;

    public override object GetValue(int ordinal) => (object?)_rows.Current[ordinal] ?? DBNull.Value;

    public override Type GetFieldType(int ordinal) => typeof(string);

    public override string GetDataTypeName(int ordinal) => "string";

    public override int GetValues(object[] values)
    {
        int count = Math.Min(values.Length, FieldCount);
        for (int i = 0; i < count; i++)
        {
            values[i] = GetValue(i);
        }

        return count;
    }

    public override IEnumerator GetEnumerator() => new DbEnumerator(this);

    public override bool GetBoolean(int ordinal) => throw OnlyText();

    public override byte GetByte(int ordinal) => throw OnlyText();

    public override long GetBytes(int ordinal, long dataOffset, byte[]? buffer, int bufferOffset, int length) => throw OnlyText();

    public override char GetChar(int ordinal) => throw OnlyText();

    public override long GetChars(int ordinal, long dataOffset, char[]? buffer, int bufferOffset, int length) => throw OnlyText();

    public override DateTime GetDateTime(int ordinal) => throw OnlyText();

    public override decimal GetDecimal(int ordinal) => throw OnlyText();

    public override double GetDouble(int ordinal) => throw OnlyText();

    public override float GetFloat(int ordinal) => throw OnlyText();

    public override Guid GetGuid(int ordinal) => throw OnlyText();

    public override short GetInt16(int ordinal) => throw OnlyText();

    public override int GetInt32(int ordinal) => throw OnlyText();

    public override long GetInt64(int ordinal) => throw OnlyText();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _rows.Dispose();
        }

        base.Dispose(disposing);
    }

    private sealed class TextColumn : DbColumn
    {
        public TextColumn(string name, int ordinal)
        {
            (ColumnName, ColumnOrdinal) = (name, ordinal);
            (DataType, DataTypeName, AllowDBNull) = (typeof(string), "string", true);
        }
    }

    private static NotSupportedException OnlyText() => new("Every column is text.");
}
