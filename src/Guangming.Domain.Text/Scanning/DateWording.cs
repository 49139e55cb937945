namespace Guangming.Domain.Text;

/// <summary>What the words around a date make of it.</summary>
internal enum DateWording : byte
{
    /// <summary>It sets the time of what follows: 2020年，…</summary>
    Leading,

    /// <summary>It belongs to its clause alone: 从2015年底的, 于2018年.</summary>
    Local,

    /// <summary>截至….</summary>
    AsOf,

    /// <summary>截至…, behind other figures of its paragraph: for its sentence.</summary>
    AsOfSentence,

    /// <summary>截至…已支出 behind other figures of its paragraph: for its clause.</summary>
    AsOfClause,

    /// <summary>…起, …以来.</summary>
    Since,

    /// <summary>…至今.</summary>
    SinceUntilNow,

    /// <summary>A date that something is compared with or aimed at: 比2019年, 2025年前.</summary>
    Aside,
}
