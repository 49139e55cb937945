namespace Guangming.Domain.Data;

/// <summary>What one instruction does with a block of rows.</summary>
internal enum KernelOperation
{
    /// <summary>The target becomes factor × first.</summary>
    Scale,

    /// <summary>The target becomes factor × first + other factor × second.</summary>
    Combine,

    /// <summary>The target grows by factor × first.</summary>
    AddScaled,

    /// <summary>The target becomes first × second.</summary>
    Multiply,

    /// <summary>The target becomes the size of first.</summary>
    Abs,

    /// <summary>The target becomes first, its sign turned where second is below zero.</summary>
    FlipBySign,

    /// <summary>The target becomes third where first is not above second, else fourth.</summary>
    SelectAtMost,

    /// <summary>Rows where first is zero have no value.</summary>
    RequireNonZero,

    /// <summary>Rows where first is not above zero have no value.</summary>
    RequirePositive,

    /// <summary>Rows where first is below zero have no value: they go the other way.</summary>
    RequireNotNegative,
}
