namespace Guangming.Domain;

/// <summary>The outcome of a check (核对结论).</summary>
public enum CheckVerdict
{
    /// <summary>Something that the check needs is not stated (无法核对).</summary>
    NotCheckable,

    /// <summary>Some values within the stated digits agree (相符).</summary>
    Holds,

    /// <summary>No values within the stated digits agree (不符).</summary>
    Fails,
}
