namespace Guangming.Domain.Data;

/// <summary>What the cells of a column are (列类型).</summary>
public enum ColumnKind
{
    /// <summary>Exact numbers: counts, money in 分, rates, years (数值).</summary>
    Number,

    /// <summary>Codes of administrative divisions (区划代码).</summary>
    Division,

    /// <summary>Texts, such as the code of a programme (文本).</summary>
    Text,
}
