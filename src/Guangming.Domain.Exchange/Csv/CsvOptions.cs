namespace Guangming.Domain.Exchange;

/// <summary>How rows are written as CSV, and how they were written (CSV 选项).</summary>
/// <remarks>Immutable. What is not an option: UTF-8, <c>"</c> for quotes, numbers and dates in invariant form, one heading row.</remarks>
public sealed record CsvOptions
{
    private readonly char _delimiter = ',';

    /// <summary>Comma, no mark, formulas guarded.</summary>
    public static CsvOptions Default { get; } = new();

    /// <summary>Whether a byte order mark is written, by which Excel knows UTF-8; reading does without.</summary>
    public bool HasByteOrderMark { get; init; }

    /// <summary>
    /// Whether text that a spreadsheet would run as a formula (it begins with <c>= + - @</c>, a tab or a carriage return) gets an
    /// apostrophe before it; reading with the same option takes it away again, exactly. Numbers are never touched.
    /// </summary>
    public bool GuardsFormulas { get; init; } = true;

    /// <summary>What stands between fields: a comma, semicolon or tab.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Something else was given.</exception>
    public char Delimiter
    {
        get => _delimiter;
        init => _delimiter = value is ',' or ';' or '\t'
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "Expected a comma, a semicolon or a tab.");
    }
}
