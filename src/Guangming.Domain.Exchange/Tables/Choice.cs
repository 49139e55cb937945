namespace Guangming.Domain.Exchange;

/// <summary>A code that a cell can hold, with the words by which people know it.</summary>
internal sealed record Choice(string Code, string Chinese, string English)
{
    /// <summary>As a sheet shows it: <c>累计 cumulative</c>.</summary>
    public string Label => $"{Chinese} {Code}";

    /// <summary>Whether a text (full-width forms folded) means this choice.</summary>
    public bool IsNamed(string text) =>
        string.Equals(text, Code, StringComparison.OrdinalIgnoreCase)
        || string.Equals(text, CellText.Folded(Chinese), StringComparison.Ordinal)
        || string.Equals(text, English, StringComparison.OrdinalIgnoreCase)
        || string.Equals(text, CellText.Folded(Label), StringComparison.OrdinalIgnoreCase);
}
