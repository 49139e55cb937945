using System.Collections.Immutable;

namespace Guangming.Domain.Exchange;

/// <summary>One column of a table: how it is called, what its cells hold, and where that stands in the report's document.</summary>
internal sealed record Column(string Key, string Chinese, string English, ColumnType Type = ColumnType.Text)
{
    /// <summary>Where the cell stands in the item's object, as names joined by dots; the key itself where nothing else is said.</summary>
    public string Member { get; init; } = Key;

    public bool IsRequired { get; init; }

    /// <summary>Whether it follows from other columns: written for readers, and only compared on reading.</summary>
    public bool IsComputed { get; init; }

    /// <summary>Whether it is there for programs only, and not in the template.</summary>
    public bool IsTechnical { get; init; }

    public ImmutableArray<Choice> Choices { get; init; } = [];

    /// <summary>The key of the table whose ids it names.</summary>
    public string? RefersTo { get; init; }

    /// <summary>How to write a cell.</summary>
    public LocalizedText? Help { get; init; }

    /// <summary>The unit, for those who compute with the column.</summary>
    public string? Unit { get; init; }

    /// <summary>Both names, as messages show them.</summary>
    public string Heading => $"{Chinese} {English}";

    public string Name(Language language) => language == Language.Chinese ? Chinese : English;

    /// <summary>Whether a heading (full-width forms folded) means this column: its key, either name or both; a star for what is required does not count.</summary>
    public bool IsNamed(string heading)
    {
        ReadOnlySpan<char> name = heading.AsSpan().TrimEnd("*＊ ");
        return name.Equals(Key, StringComparison.OrdinalIgnoreCase)
            || name.Equals(CellText.Folded(Chinese), StringComparison.Ordinal)
            || name.Equals(English, StringComparison.OrdinalIgnoreCase)
            || name.Equals(CellText.Folded(Heading), StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The same column, with how to write its cells.</summary>
    public Column Helped(string chinese, string english) => this with { Help = new LocalizedText(chinese, english) };
}
