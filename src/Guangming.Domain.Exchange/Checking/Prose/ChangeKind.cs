namespace Guangming.Domain.Exchange;

/// <summary>What is stated of a change (变动的说法).</summary>
internal enum ChangeKind
{
    /// <summary>The difference, in the unit or in points (增加9个、下降1.88个百分点).</summary>
    Difference,

    /// <summary>The difference as a share of what it changed from (增长25%).</summary>
    Growth,

    /// <summary>The difference as a multiple of what it changed from (增长1.5倍).</summary>
    Times,

    /// <summary>The final value as a multiple of what it changed from (增长到2.5倍).</summary>
    Multiple,
}
