using System.Globalization;

namespace Guangming.Domain.Data;

/// <summary>A table cannot be read, or holds what it should not (表有误): which one, where as far as it is known, and what was expected.</summary>
public sealed class TableException : IOException
{
    /// <summary>Makes the error.</summary>
    /// <param name="problem">What is the matter, and what was expected.</param>
    /// <param name="table">The file or table.</param>
    /// <param name="row">The row, counted from 1 without the heading; <see langword="null"/> where it is not known.</param>
    /// <param name="column">The column's name; <see langword="null"/> where it is not known or no single one.</param>
    /// <param name="line">The line of a text file, counted from 1; <see langword="null"/> where it is not known.</param>
    /// <param name="innerException">What the engine said.</param>
    public TableException(
        LocalizedText problem, string? table = null, long? row = null, string? column = null, long? line = null, Exception? innerException = null)
        : base(Text(problem, table, row, column, line, Language.English), innerException) =>
        (Problem, Table, Row, Column, Line) = (problem, table, row, column, line);

    /// <summary>What is the matter, and what was expected.</summary>
    public LocalizedText Problem { get; }

    /// <summary>The file or table, where it is known.</summary>
    public string? Table { get; }

    /// <summary>The row, counted from 1 without the heading, where it is known.</summary>
    public long? Row { get; }

    /// <summary>The column's name, where it is known.</summary>
    public string? Column { get; }

    /// <summary>The line of a text file, counted from 1, where it is known.</summary>
    public long? Line { get; }

    /// <summary>Place and problem in a language.</summary>
    /// <param name="language">The language.</param>
    public string ToString(Language language) => Text(Problem, Table, Row, Column, Line, language);

    private static string Text(LocalizedText problem, string? table, long? row, string? column, long? line, Language language)
    {
        ArgumentNullException.ThrowIfNull(problem);
        bool isChinese = language == Language.Chinese;
        List<string> place = [];
        Add(table, "{0}");
        Add(line?.ToString(CultureInfo.InvariantCulture), isChinese ? "第{0}行文本" : "line {0}");
        Add(row?.ToString(CultureInfo.InvariantCulture), isChinese ? "第{0}条记录" : "row {0}");
        Add(column, isChinese ? "列“{0}”" : "column '{0}'");
        return place.Count == 0 ? problem.In(language) : string.Join(isChinese ? "，" : ", ", place) + (isChinese ? "：" : ": ") + problem.In(language);

        void Add(string? part, string format)
        {
            if (part is not null)
            {
                place.Add(format.Replace("{0}", part, StringComparison.Ordinal));
            }
        }
    }
}
