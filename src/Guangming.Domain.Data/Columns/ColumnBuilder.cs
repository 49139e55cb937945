namespace Guangming.Domain.Data;

/// <summary>Gathers the cells of a column, one by one (列构造器). What is wrong with a cell is said, never thrown: the caller knows the row.</summary>
internal abstract class ColumnBuilder
{
    private const int FirstCapacity = 1024;

    private long[] _values = new long[FirstCapacity];
    private ulong[]? _presence;
    private long _least;
    private long _most;

    protected ColumnBuilder(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Name = name;
    }

    public string Name { get; }

    public int Count { get; private set; }

    /// <summary>Adds a cell written as text; it is not null.</summary>
    /// <returns>What is wrong with it, if anything is.</returns>
    public abstract LocalizedText? AddText(ReadOnlySpan<char> text);

    public abstract TableColumn Build();

    public void AddNull()
    {
        int row = Next();
        _values[row] = 0;
        if (_presence is null)
        {
            _presence = new ulong[PresenceBits.Words(_values.Length)];
            for (int before = 0; before < row; before++)
            {
                PresenceBits.Set(_presence, before);
            }
        }
    }

    protected void Add(long value)
    {
        int row = Next();
        _values[row] = value;
        (_least, _most) = (Math.Min(_least, value), Math.Max(_most, value));
        if (_presence is not null)
        {
            PresenceBits.Set(_presence, row);
        }
    }

    /// <summary>The bits of the cells that hold something; <see langword="null"/> where all do.</summary>
    protected ulong[]? Presence() => _presence?[..PresenceBits.Words(Count)];

    /// <summary>Whether all values fit 32 bits.</summary>
    protected bool IsNarrow => _least >= int.MinValue && _most <= int.MaxValue;

    protected ReadOnlyMemory<long> Longs()
    {
        Memory<long> longs = AlignedMemory.Of<long>(Count);
        _values.AsSpan(0, Count).CopyTo(longs.Span);
        return longs;
    }

    protected ReadOnlyMemory<int> Ints()
    {
        Memory<int> ints = AlignedMemory.Of<int>(Count);
        Span<int> target = ints.Span;
        for (int row = 0; row < target.Length; row++)
        {
            target[row] = (int)_values[row];
        }

        return ints;
    }

    private int Next()
    {
        if (Count == _values.Length)
        {
            // A table holds as many rows as an array; to grow by half leaves less unused than to double.
            int capacity = (int)Math.Min(Array.MaxLength, Count + (Count / 2L));
            if (capacity == Count)
            {
                throw new TableException(new LocalizedText("行数超出内存表的上限", "there are more rows than a table in memory holds"), column: Name);
            }

            Array.Resize(ref _values, capacity);
            if (_presence is not null)
            {
                Array.Resize(ref _presence, PresenceBits.Words(capacity));
            }
        }

        return Count++;
    }
}
