namespace Guangming.Domain.Data;

/// <summary>Which column holds a key (键映射).</summary>
public sealed class KeyMapping
{
    internal KeyMapping(By by, string column) => (By, Column) = (by, column);

    /// <summary>The key; of divisions, the narrowest level in the column.</summary>
    public By By { get; }

    /// <summary>The column's name. Division codes and numbers may be written as texts or as whole numbers.</summary>
    public string Column { get; }

    /// <summary>Key and column: <c>township = xzqh</c>.</summary>
    public override string ToString() => $"{By} = {Column}";
}
