namespace Guangming.Domain.Data;

/// <summary>Gathers a column of texts; each different text is kept once.</summary>
internal sealed class TextColumnBuilder : ColumnBuilder
{
    private readonly Dictionary<string, int> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly List<string> _words = [];

    public TextColumnBuilder(string name)
        : base(name) => _lookup = _known.GetAlternateLookup<ReadOnlySpan<char>>();

    public override LocalizedText? AddText(ReadOnlySpan<char> text)
    {
        if (!_lookup.TryGetValue(text, out int word))
        {
            word = _words.Count;
            _words.Add(text.ToString());
            _known.Add(_words[word], word);
        }

        Add(word);
        return null;
    }

    public override TableColumn Build() => new(Name, ColumnKind.Text, Ints(), Presence(), words: [.. _words]);
}
