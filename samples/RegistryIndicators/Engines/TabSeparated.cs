using System.Data.Common;
using System.Text;

namespace RegistryIndicators.Engines;

/// <summary>Rows as PostgreSQL's COPY and ClickHouse's TabSeparated both read them: tabs, line feeds, <c>\N</c> for what is not stated.</summary>
internal sealed class TabSeparated(Stream target, int columns) : IDisposable
{
    private const int FlushAt = 1 << 16;

    private readonly MemoryStream _held = new();

    /// <summary>Writes a row of whole numbers and short texts.</summary>
    public void Write(DbDataReader row)
    {
        Span<byte> field = stackalloc byte[32];
        for (int i = 0; i < columns; i++)
        {
            if (i > 0)
            {
                _held.WriteByte((byte)'\t');
            }

            if (row.IsDBNull(i))
            {
                _held.Write("\\N"u8);
            }
            else if (row.GetFieldType(i) == typeof(string))
            {
                _held.Write(Encoding.UTF8.GetBytes(Escaped(row.GetString(i))));
            }
            else
            {
                System.Buffers.Text.Utf8Formatter.TryFormat(row.GetInt64(i), field, out int length);
                _held.Write(field[..length]);
            }
        }

        _held.WriteByte((byte)'\n');
        if (_held.Length > FlushAt)
        {
            Flush();
        }
    }

    /// <summary>Writes what is still held.</summary>
    public void Flush()
    {
        target.Write(_held.GetBuffer(), 0, (int)_held.Length);
        _held.SetLength(0);
    }

    /// <summary>Lets go of what is held; the target stays open.</summary>
    public void Dispose() => _held.Dispose();

    private static string Escaped(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("\t", "\\t", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal)
        .Replace("\r", "\\r", StringComparison.Ordinal);
}
