using System.Globalization;

namespace Guangming.Domain.Exchange;

/// <summary>What can be wrong with a table: one id each, never reused.</summary>
internal static class Problems
{
    public static CellProblem Unreadable(CellPlace place, string found, LocalizedText expected) => new("GM3101", place, found, expected);

    public static CellProblem Missing(CellPlace place, LocalizedText expected) => new("GM3102", place, null, new LocalizedText(
        expected.In(Language.Chinese) + "，此处为空",
        expected.In(Language.English) + "; the cell is empty"));

    public static CellProblem UnknownHeading(CellPlace place, string found, string nearest) => new("GM3103", place, found, new LocalizedText(
        $"本表的列名{(nearest.Length > 0 ? "，最接近的是" + nearest : string.Empty)}；自用的列请在列名前加 #",
        $"a heading of this table{(nearest.Length > 0 ? "; nearest: " + nearest : string.Empty)}. Begin the heading of a column of your own with #"));

    public static CellProblem MissingHeading(CellPlace place, Column column) => new("GM3104", place, null, new LocalizedText(
        $"有“{column.Chinese}”列", $"a column \"{column.English}\""));

    public static CellProblem RepeatedHeading(CellPlace place, string found) => new("GM3105", place, found, new LocalizedText(
        "每个列名只出现一次", "each heading once"));

    public static CellProblem Repeated(CellPlace place, string found, int first) => new("GM3106", place, found, new LocalizedText(
        string.Create(CultureInfo.InvariantCulture, $"不重复的标识（第 {first} 行已有）"),
        string.Create(CultureInfo.InvariantCulture, $"an id of its own (row {first} has it already)")));

    public static CellProblem Dangling(CellPlace place, string found, Table target, string nearest) => new("GM3107", place, found, new LocalizedText(
        $"“{target.Chinese}”表中的标识{(nearest.Length > 0 ? "，最接近的是" + nearest : string.Empty)}",
        $"an id of the table \"{target.English}\"{(nearest.Length > 0 ? "; nearest: " + nearest : string.Empty)}"));

    public static CellProblem Formula(CellPlace place, string found) => new("GM3109", place, found, new LocalizedText(
        "数值或文字，不是公式：请复制后“选择性粘贴—数值”", "a value, not a formula: copy it and paste it as values"));

    public static CellProblem ErrorCell(CellPlace place, string found) => new("GM3110", place, found, new LocalizedText(
        "数值或文字，不是错误值", "a value, not an error of the spreadsheet"));

    public static CellProblem UnknownTable(CellPlace place, string nearest) => new("GM3111", place, null, new LocalizedText(
        $"本表格的工作表{(nearest.Length > 0 ? "，最接近的是" + nearest : string.Empty)}；自用的工作表请在名称前加 #",
        $"a sheet of this workbook{(nearest.Length > 0 ? "; nearest: " + nearest : string.Empty)}. Begin the name of a sheet of your own with #"));

    public static CellProblem MissingTable(Table table) => new("GM3112", default, null, new LocalizedText(
        $"有“{table.Chinese}”表", $"a table \"{table.English}\""));

    public static CellProblem RepeatedTable(CellPlace place) => new("GM3113", place, null, new LocalizedText(
        "同一张表只出现一次", "each table once"));

    public static CellProblem TooLarge(CellPlace place, LocalizedText limit) => new("GM3115", place, null, limit);

    public static CellProblem Unfit(CellPlace place, string? found, LocalizedText expected) => new("GM3116", place, found, expected);

    public static CellProblem More(int count) => new("GM3117", default, null, new LocalizedText(
        string.Create(CultureInfo.InvariantCulture, $"先改正以上各处；另有 {count} 处问题未列出"),
        string.Create(CultureInfo.InvariantCulture, $"these to be mended first; {count} more problems are not listed")));
}
