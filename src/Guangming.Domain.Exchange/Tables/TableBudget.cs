namespace Guangming.Domain.Exchange;

/// <summary>How much of the tables of a file is kept in memory, and an end to it.</summary>
internal sealed class TableBudget(string? file)
{
    /// <summary>The most that rows and texts may take, in bytes.</summary>
    public const long Most = 128L << 20;

    private const int BytesPerReference = 8;
    private const int BytesPerRow = 64;
    private const int BytesPerText = 32;
    private const int LongestShared = 64;
    private const int MostShared = 1 << 16;

    private readonly Dictionary<string, string> _shared = new(StringComparer.Ordinal);
    private long _used;

    /// <summary>Counts a row with room for its cells.</summary>
    public void KeepRow(int columns) => Use(BytesPerRow + (BytesPerReference * (long)columns));

    /// <summary>Counts a text; short texts that come again are kept once.</summary>
    public string Keep(string text)
    {
        Use(BytesPerReference);
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
                $"的内容在内存里超过 {Words.Bytes(Most)}", $"holds more than {Words.Bytes(Most)} of rows and texts");
        }
    }
}
