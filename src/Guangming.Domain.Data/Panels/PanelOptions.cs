namespace Guangming.Domain.Data;

/// <summary>How a panel is computed (计算选项).</summary>
/// <remarks>Immutable; equality is by content.</remarks>
public sealed record PanelOptions
{
    /// <summary>One thread, no groups.</summary>
    public static PanelOptions Default { get; } = new();

    /// <summary>The groups to total; <see langword="null"/> for none.</summary>
    public RowGroups? Groups { get; init; }

    /// <summary>How many threads may work at once, 1 or more; more than the machine has are not used.</summary>
    public int Threads { get; init; } = 1;

    /// <summary>The whole years between baseline and final value, 1 to 1000, for formulas that ask for them; <see langword="null"/> where they do not.</summary>
    public int? Years { get; init; }

    /// <summary>Memory of an earlier computation to use again; <see langword="null"/> for new memory.</summary>
    public PanelBuffer? Buffer { get; init; }

    /// <summary>Who is told how many rows are done; may be called from any thread.</summary>
    public IProgress<long>? Progress { get; init; }
}
