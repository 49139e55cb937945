namespace Guangming.Domain.Text;

/// <summary>Why a number of the text is no figure (非数据内容).</summary>
public enum NotFigureKind
{
    /// <summary>A calendar date, a year, a clock time, or years up to now such as 五年来 (日期).</summary>
    Date,

    /// <summary>An ordinal: 第23个, 前3名 (序数).</summary>
    Ordinal,

    /// <summary>Part of a name: 十三五, 4050人员, 8+N (名称).</summary>
    Name,

    /// <summary>A document, telephone, road or house number (编号).</summary>
    Number,

    /// <summary>The mark of a list item (序号).</summary>
    ListMark,

    /// <summary>A rhetorical count: 一家, 三个方面 (修辞).</summary>
    Style,

    /// <summary>A number that stays open: 数十, 三五个, 二百五 (概数).</summary>
    Vague,

    /// <summary>A number of which nothing says what it counts (无计量对象).</summary>
    Unmeasured,
}
