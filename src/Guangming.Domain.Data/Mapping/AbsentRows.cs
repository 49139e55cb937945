namespace Guangming.Domain.Data;

/// <summary>What a key of a joined table means that has no row in the main one (主表缺行的含义).</summary>
public enum AbsentRows
{
    /// <summary>Nothing is known: its numbers are left out, and it is named among the unmatched keys (不明).</summary>
    Unknown,

    /// <summary>The main table is complete, so there is nothing to count: its numbers belong to the group, with zero beside them (为零).</summary>
    Zero,
}
