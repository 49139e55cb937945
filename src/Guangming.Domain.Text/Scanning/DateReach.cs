namespace Guangming.Domain.Text;

/// <summary>How far what a date sets reaches.</summary>
internal enum DateReach : byte
{
    /// <summary>To the end of its paragraph.</summary>
    Paragraph,

    /// <summary>To the end of its sentence, where a year was running before: 全年安排…，截至12月20日，….</summary>
    Sentence,

    /// <summary>To the end of its clause, where a year was running before: 全年安排…，截至12月20日已支出….</summary>
    Clause,
}
