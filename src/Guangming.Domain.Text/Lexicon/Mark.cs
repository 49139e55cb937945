namespace Guangming.Domain.Text;

/// <summary>What a word sets for the numbers that follow it.</summary>
internal enum Mark : byte
{
    None,

    /// <summary>累计.</summary>
    Cumulative,

    /// <summary>目前, 现有.</summary>
    Now,

    /// <summary>截至目前, 迄今.</summary>
    ToNow,

    /// <summary>每年, 年均.</summary>
    PerYear,

    /// <summary>近年来, 经过…: what was said of time before is over.</summary>
    Vague,

    /// <summary>…期间.</summary>
    Named,

    /// <summary>预计, 建成后.</summary>
    Expected,

    /// <summary>计划, 力争.</summary>
    Aimed,
}
