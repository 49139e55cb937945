namespace Guangming.Domain.Exchange;

/// <summary>What a report's text was read from (原文格式).</summary>
public enum SourceFormat
{
    /// <summary>A Word document, .docx (Word 文档).</summary>
    Word,

    /// <summary>Text in UTF-8, with or without its mark (UTF-8 文本).</summary>
    Utf8,

    /// <summary>Text in GB18030, which holds GBK and GB2312 (国标码文本).</summary>
    GB18030,
}
