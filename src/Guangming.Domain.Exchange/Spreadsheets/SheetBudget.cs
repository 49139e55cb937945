namespace Guangming.Domain.Exchange;

/// <summary>How much of a workbook is kept in memory, and an end to it.</summary>
internal sealed class SheetBudget(string? file)
{
    /// <summary>The most that cells may take, in bytes.</summary>
    public const long Most = 128L << 20;

    private const int BytesPerCell = 16;
    private const int BytesPerText = 32;
    private const int LongestShared = 64;
    private const int MostShared = 1 << 16;

    private readonly Dictionary<string, string> _shared = new(StringComparer.Ordinal);
    private long _used;

    /// <summary>Counts a cell with its text; short texts that come again are kept once.</summary>
    public string Keep(string text)
    {
        Use(BytesPerCell);
        if (text.Length > LongestShared)
        {
            return Counted(text);
        }

        if (_shared.TryGetValue(text, out string? known))
        {
            return known;
        }

        if (_shared.Count < MostShared)
        {
            Use(BytesPerText); // The place among those that are shared.
            _shared.Add(text, text);
        }

        return Counted(text);
    }

    private string Counted(string text)
    {
        Use(BytesPerText + (2L * text.Length));
        return text;
    }

    private void Use(long bytes)
    {
        _used += bytes;
        if (_used > Most)
        {
            throw new FileRefusedException(FileFault.TooLarge, file,
                $"的单元格在内存里超过 {Words.Bytes(Most)}", $"holds cells that take more than {Words.Bytes(Most)} in memory");
        }
    }
}
