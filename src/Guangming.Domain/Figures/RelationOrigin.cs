namespace Guangming.Domain;

/// <summary>Whether the text says that figures belong together, or a reader concluded it (关系来源).</summary>
public enum RelationOrigin
{
    /// <summary>The text says so (原文所述).</summary>
    Stated,

    /// <summary>A reader concluded it (推断).</summary>
    Inferred,
}
