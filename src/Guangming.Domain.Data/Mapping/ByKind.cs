namespace Guangming.Domain.Data;

/// <summary>What the values of a key are (分组键类型).</summary>
public enum ByKind
{
    /// <summary>Division codes, of the key's level or narrower (区划代码).</summary>
    Division,

    /// <summary>Whole numbers, such as years (整数).</summary>
    Number,

    /// <summary>Texts, compared as they are written (文本).</summary>
    Text,
}
