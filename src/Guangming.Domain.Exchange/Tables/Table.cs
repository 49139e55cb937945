using System.Collections.Immutable;

namespace Guangming.Domain.Exchange;

/// <summary>One table of a report: its names and its columns.</summary>
internal sealed class Table
{
    private readonly Dictionary<string, int> _index;

    public Table(string key, string chinese, string english, LocalizedText help, ImmutableArray<Column> columns, string? keyColumn = null)
    {
        (Key, Chinese, English, Help, Columns, KeyColumn) = (key, chinese, english, help, columns, keyColumn);
        _index = Enumerable.Range(0, columns.Length).ToDictionary(i => columns[i].Key, StringComparer.Ordinal);
    }

    /// <summary>The list's name in the document; also that of a file.</summary>
    public string Key { get; }

    public string Chinese { get; }

    public string English { get; }

    /// <summary>What it is for, in a line.</summary>
    public LocalizedText Help { get; }

    public ImmutableArray<Column> Columns { get; }

    /// <summary>The column whose cells are different in every row.</summary>
    public string? KeyColumn { get; }

    /// <summary>As a sheet is called.</summary>
    public string Title => $"{Chinese} {English}";

    public int IndexOf(string column) => _index[column];

    public bool Has(string column) => _index.ContainsKey(column);

    public bool IsNamed(string text) =>
        string.Equals(text, Chinese, StringComparison.Ordinal)
        || string.Equals(text, English, StringComparison.OrdinalIgnoreCase)
        || string.Equals(text, Key, StringComparison.OrdinalIgnoreCase)
        || string.Equals(text, Title, StringComparison.OrdinalIgnoreCase);
}
