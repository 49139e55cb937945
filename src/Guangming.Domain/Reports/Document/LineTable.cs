namespace Guangming.Domain;

/// <summary>Where the lines of a text begin.</summary>
internal sealed class LineTable
{
    private readonly List<long> _starts = [0];

    public LineTable(ReadOnlySpan<byte> utf8)
    {
        int at = 0;
        for (int length = utf8.IndexOf((byte)'\n'); length >= 0; length = utf8[at..].IndexOf((byte)'\n'))
        {
            at += length + 1;
            _starts.Add(at);
        }
    }

    /// <summary>The 1-based line and column (in bytes) of an offset.</summary>
    public (int Line, int Column) At(long offset)
    {
        int index = _starts.BinarySearch(offset);
        int line = index >= 0 ? index : ~index - 1;
        return (line + 1, (int)(offset - _starts[line]) + 1);
    }
}
