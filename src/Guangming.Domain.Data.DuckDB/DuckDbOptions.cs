namespace Guangming.Domain.Data.DuckDB;

/// <summary>What the engine may use of the machine (引擎选项).</summary>
/// <remarks>Immutable; equality is by content.</remarks>
public sealed record DuckDbOptions
{
    private readonly long? _memoryLimit;
    private readonly int? _threads;

    /// <summary>Four fifths of the memory, all processors, the system's folder for what does not fit.</summary>
    public static DuckDbOptions Default { get; } = new();

    /// <summary>The most memory to use, in bytes, 64 MiB or more; <see langword="null"/> for four fifths of the machine's. What does not fit goes to disk.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less.</exception>
    public long? MemoryLimit
    {
        get => _memoryLimit;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value ?? long.MaxValue, 64L << 20, nameof(value));
            _memoryLimit = value;
        }
    }

    /// <summary>The most threads, 1 or more; <see langword="null"/> for one a processor.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 1.</exception>
    public int? Threads
    {
        get => _threads;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value ?? 1, 1, nameof(value));
            _threads = value;
        }
    }

    /// <summary>The folder for what does not fit into memory; <see langword="null"/> for the system's temporary one.</summary>
    public string? SpillFolder { get; init; }
}
