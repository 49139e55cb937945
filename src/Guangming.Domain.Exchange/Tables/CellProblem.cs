using System.Collections.Immutable;
using System.Globalization;

namespace Guangming.Domain.Exchange;

/// <summary>One thing that is wrong in a table (单元格问题): where, what was there, and what was expected.</summary>
/// <remarks>Immutable. Rows and columns are those that a person sees: the first row of a sheet or file is row 1.</remarks>
public sealed class CellProblem
{
    internal CellProblem(string id, CellPlace place, string? found, LocalizedText expected)
        : this(id, place, found, expected, null)
    {
    }

    private CellProblem(string id, CellPlace place, string? found, LocalizedText expected, LocalizedText? said)
    {
        (Id, Table, Row, Column, Cell, Found, Expected) = (id, place.Table, place.Row, place.Column, place.Cell, found is null ? null : Words.Quoted(found), expected);
        string nothing = Found is null ? string.Empty : $"“{Found}”";
        string nothingEnglish = Found is null ? string.Empty : $"found '{Found}', ";
        Message = said is null
            ? new LocalizedText(
                $"{place.In(Language.Chinese)}{nothing}应为{expected.In(Language.Chinese)}",
                $"{place.In(Language.English)}{nothingEnglish}expected {expected.In(Language.English)}")
            : new LocalizedText(place.In(Language.Chinese) + said.In(Language.Chinese), place.In(Language.English) + said.In(Language.English));
    }

    /// <summary>The stable id, <c>GM31xx</c>, or that of the document or model where the library's own check found it.</summary>
    public string Id { get; }

    /// <summary>The sheet or file; <see langword="null"/> where there is only one.</summary>
    public string? Table { get; }

    /// <summary>The row, 1-based; <see langword="null"/> where the whole table is meant.</summary>
    public int? Row { get; }

    /// <summary>The column by its heading; <see langword="null"/> where the whole row is meant.</summary>
    public string? Column { get; }

    /// <summary>The cell of a sheet, such as <c>F12</c>; <see langword="null"/> elsewhere.</summary>
    public string? Cell { get; }

    /// <summary>What was there, cut after 120 characters; <see langword="null"/> where nothing was.</summary>
    public string? Found { get; }

    /// <summary>What was expected, in Chinese and English.</summary>
    public LocalizedText Expected { get; }

    /// <summary>Place, what was there and what was expected in one sentence, in Chinese and English.</summary>
    public LocalizedText Message { get; }

    /// <summary>Id and message.</summary>
    /// <param name="language">The language of the message.</param>
    public string ToString(Language language) => $"{Id} {Message.In(language)}";

    /// <summary>Id and message in English.</summary>
    public override string ToString() => ToString(Language.English);

    /// <summary>What a check of the library itself says, put at the cell it is about.</summary>
    internal static CellProblem Of(Finding finding, CellPlace place, string? found)
    {
        LocalizedText message = place.Row is null ? finding.Message : WithoutPlace(finding);
        return new CellProblem(finding.Id, place, found, message, message);
    }

    // A finding about rows begins with its row and column, counted without headings; the cell's own place says it better.
    private static LocalizedText WithoutPlace(Finding finding)
    {
        if (finding.Path is not ['$', '[', .. string rest] || rest.Split("].") is not [var index, var column]
            || !int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out int row))
        {
            return finding.Message;
        }

        string chinese = string.Create(CultureInfo.InvariantCulture, $"第 {row + 1} 行 {column} 列：");
        string english = string.Create(CultureInfo.InvariantCulture, $"row {row + 1}, column {column}: ");
        return new LocalizedText(Without(finding.Message.Chinese, chinese), Without(finding.Message.English, english));
    }

    private static string? Without(string? text, string head) => text?.StartsWith(head, StringComparison.Ordinal) == true ? text[head.Length..] : text;

    /// <summary>All of them as the message of an exception, the first twenty in full.</summary>
    internal static string Text(ImmutableArray<CellProblem> problems)
    {
        const int MostInMessage = 20;
        string text = string.Join(Environment.NewLine, problems.Take(MostInMessage));
        return problems.Length <= MostInMessage
            ? text
            : string.Create(CultureInfo.InvariantCulture, $"{text}{Environment.NewLine}… and {problems.Length - MostInMessage} more");
    }
}
