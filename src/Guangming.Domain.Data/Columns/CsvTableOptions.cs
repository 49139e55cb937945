using System.Collections.Immutable;
using System.Text;

namespace Guangming.Domain.Data;

/// <summary>How a CSV file is written, and what is too much (CSV 读取选项).</summary>
/// <remarks>Numbers are always read in plain digits with a point, whatever the culture. Immutable.</remarks>
public sealed record CsvTableOptions
{
    /// <summary>Commas, UTF-8, an empty cell for null.</summary>
    public static CsvTableOptions Default { get; } = new();

    /// <summary>What stands between fields.</summary>
    public char Delimiter { get; init; } = ',';

    /// <summary>How characters are written; bytes that are none are an error. <see langword="null"/> for UTF-8, with or without mark.</summary>
    public Encoding? Encoding { get; init; }

    /// <summary>Texts that stand for null beside the empty cell, such as NULL.</summary>
    public ImmutableArray<string> NullTexts { get; init; } = [];

    /// <summary>The most characters of a record, 1 Mi by default.</summary>
    public int MostRecordLength { get; init; } = 1 << 20;

    /// <summary>The most characters of a field, 64 Ki by default.</summary>
    public int MostFieldLength { get; init; } = 1 << 16;

    /// <summary>The most rows; as many as memory holds by default.</summary>
    public int MostRows { get; init; } = int.MaxValue;

    /// <summary>What messages call the file; <see langword="null"/> for its name, where it has one.</summary>
    public string? Name { get; init; }

    /// <summary>Who is told how many rows have been read, every 65,536 and at the end.</summary>
    public IProgress<long>? Progress { get; init; }
}
