namespace Guangming.Domain.Text;

/// <summary>What made a number of a text what it is, or no figure (判读依据).</summary>
public enum ReadingRule
{
    /// <summary>No rule (无规则).</summary>
    None,

    /// <summary>The number stands in digits (数字由阿拉伯数字写成).</summary>
    Digits,

    /// <summary>It stands in Chinese numerals (数字由中文数字写成).</summary>
    Numerals,

    /// <summary>A scale word multiplies it (数级词).</summary>
    ScaleWord,

    /// <summary>多, 余 or 来 inside it (数内的“多”“余”“来”).</summary>
    InnerMany,

    /// <summary>The measure word behind it (量词).</summary>
    MeasureWord,

    /// <summary>角, 分, 半, 整 or 个半 with the measure word (量词的附加成分).</summary>
    MeasureTail,

    /// <summary>What it is per, behind a slash (斜线后的单位).</summary>
    PerUnit,

    /// <summary>A currency before or behind it (币种).</summary>
    Currency,

    /// <summary>The unit that the heading of its table says (表头单位).</summary>
    Heading,

    /// <summary>The noun before it names its unit (前面的名词自带单位).</summary>
    CountName,

    /// <summary>The noun or the money before it gives the unit (单位由名词或上文得出).</summary>
    ImpliedUnit,

    /// <summary>An index, which has no unit (指数类名称，无单位).</summary>
    IndexName,

    /// <summary>The noun behind it (后面的名词).</summary>
    NounBehind,

    /// <summary>The noun right before it (紧接在前的名词).</summary>
    NounBefore,

    /// <summary>The noun farther before it, in its clause (同一分句里前面的名词).</summary>
    NounFarther,

    /// <summary>A run of characters that no table knows (词表以外的名词).</summary>
    NounFree,

    /// <summary>The noun makes the unit of 个, 项 or 家 (单位由名词确定).</summary>
    UnitByNoun,

    /// <summary>A word before it bounds it (前面的限定词).</summary>
    QualifierBefore,

    /// <summary>A word behind it bounds it (后面的限定词).</summary>
    QualifierBehind,

    /// <summary>The time that the text has set (时间).</summary>
    Time,

    /// <summary>Why it is no figure (不是数据).</summary>
    NotFigure,

    /// <summary>Why it states no value (不能成为数据).</summary>
    Problem,
}
