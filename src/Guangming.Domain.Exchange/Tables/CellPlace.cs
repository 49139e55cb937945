using System.Globalization;

namespace Guangming.Domain.Exchange;

/// <summary>Where a cell stands, in the words of whoever looks at the table.</summary>
internal readonly record struct CellPlace(string? Table, int? Row = null, string? Column = null, string? Cell = null)
{
    /// <summary>The place at the head of a sentence, with its colon; empty where nothing is known of it.</summary>
    public string In(Language language)
    {
        List<string> parts = [];
        bool isChinese = language == Language.Chinese;
        if (Table is not null)
        {
            parts.Add(isChinese ? $"“{Table}”" : $"\"{Table}\"");
        }

        if (Row is { } row)
        {
            parts.Add(string.Format(CultureInfo.InvariantCulture, isChinese ? "第 {0} 行" : "row {0}", row));
        }

        if (Column is not null)
        {
            parts.Add((isChinese ? $"“{Column}”列" : $"column \"{Column}\"") + (Cell is null ? string.Empty : isChinese ? $"（{Cell}）" : $" ({Cell})"));
        }

        return parts.Count == 0 ? string.Empty : isChinese ? string.Concat(parts) + "：" : string.Join(", ", parts) + ": ";
    }
}
