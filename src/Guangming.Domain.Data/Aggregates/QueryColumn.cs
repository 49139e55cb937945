namespace Guangming.Domain.Data;

/// <summary>Where a query finds the numbers of one input (取数列).</summary>
public sealed class QueryColumn
{
    internal QueryColumn(ColumnMapping mapping, int join) => (Mapping, Join) = (mapping, join);

    /// <summary>The column, its input and its scale.</summary>
    public ColumnMapping Mapping { get; }

    /// <summary>Which of the query's joined tables holds it; −1 for the main table.</summary>
    public int Join { get; }

    /// <summary>Whether the main table holds it.</summary>
    public bool IsOwn => Join < 0;
}
