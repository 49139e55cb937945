using System.Globalization;

namespace Guangming.Domain.Data;

/// <summary>A column of a table in memory (列): numbers, division codes or texts, all of one kind, with nulls kept apart from zero.</summary>
/// <remarks>
/// A null is a cell of which nothing is known; zero is a number. Immutable as long as the memory handed over is left alone,
/// and then safe for many threads.
/// </remarks>
public sealed partial class TableColumn
{
    private readonly ReadOnlyMemory<long> _longs;
    private readonly ReadOnlyMemory<int> _ints;
    private readonly ulong[]? _presence;
    private readonly string[] _words = [];

    private TableColumn(string name, ColumnKind kind, int length, ulong[]? presence)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        (Name, Kind, Length, _presence) = (name, kind, length, presence);
        NullCount = presence is null ? 0 : length - PresenceBits.Count(presence);
    }

    internal TableColumn(string name, ColumnKind kind, ReadOnlyMemory<long> values, ulong[]? presence, ColumnScale? scale = null)
        : this(name, kind, values.Length, presence) => (_longs, Scale) = (values, scale);

    internal TableColumn(string name, ColumnKind kind, ReadOnlyMemory<int> values, ulong[]? presence, ColumnScale? scale = null, string[]? words = null)
        : this(name, kind, values.Length, presence) => (_ints, Scale, _words, IsNarrow) = (values, scale, words ?? [], true);

    /// <summary>The column's name.</summary>
    public string Name { get; }

    /// <summary>What its cells are.</summary>
    public ColumnKind Kind { get; }

    /// <summary>How many rows it has.</summary>
    public int Length { get; }

    /// <summary>How many of them are null.</summary>
    public long NullCount { get; }

    /// <summary>How its numbers were written; <see langword="null"/> for other kinds.</summary>
    public ColumnScale? Scale { get; }

    /// <summary>Whether the cells are in <see cref="Ints"/>, else in <see cref="Longs"/>.</summary>
    internal bool IsNarrow { get; }

    internal ReadOnlyMemory<long> Longs => _longs;

    internal ReadOnlyMemory<int> Ints => _ints;

    /// <summary>One bit a row, set where there is a value; <see langword="null"/> where every row has one.</summary>
    internal ulong[]? Presence => _presence;

    /// <summary>The texts that the numbers of a column of texts stand for.</summary>
    internal string[] Words => _words;

    /// <summary>Whether a cell is null.</summary>
    /// <param name="row">The row, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public bool IsNull(int row) => IsNullAt(Checked(row));

    /// <summary>The base units of a cell of numbers: 分 for money, what the decimals of <see cref="Scale"/> allow for the rest; <see langword="null"/> for a null.</summary>
    /// <param name="row">The row, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    /// <exception cref="InvalidOperationException">The column holds no numbers.</exception>
    public long? Units(int row)
    {
        Require(ColumnKind.Number);
        return IsNullAt(Checked(row)) ? null : RawAt(row);
    }

    /// <summary>The division of a cell; <see langword="null"/> for a null.</summary>
    /// <param name="row">The row, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    /// <exception cref="InvalidOperationException">The column holds no division codes.</exception>
    public DivisionCode? Division(int row)
    {
        Require(ColumnKind.Division);
        return IsNullAt(Checked(row)) ? null : DivisionCode.Parse(RawAt(row).ToString("D12", CultureInfo.InvariantCulture));
    }

    /// <summary>The text of a cell; <see langword="null"/> for a null.</summary>
    /// <param name="row">The row, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    /// <exception cref="InvalidOperationException">The column holds no texts.</exception>
    public string? Text(int row)
    {
        Require(ColumnKind.Text);
        return IsNullAt(Checked(row)) ? null : _words[RawAt(row)];
    }

    /// <summary>The same cells, null where told.</summary>
    /// <param name="isNull">One value a row.</param>
    /// <exception cref="ArgumentException">There are more or fewer than rows.</exception>
    public TableColumn WithNulls(ReadOnlySpan<bool> isNull)
    {
        if (isNull.Length != Length)
        {
            throw new ArgumentException(FormattableString.Invariant($"Expected {Length} values, one a row; there are {isNull.Length}."), nameof(isNull));
        }

        ulong[]? presence = PresenceBits.Of(isNull);
        return IsNarrow ? new TableColumn(Name, Kind, _ints, presence, Scale, _words) : new TableColumn(Name, Kind, _longs, presence, Scale);
    }

    /// <summary>Name, kind and rows; never the contents.</summary>
    public override string ToString() => FormattableString.Invariant($"{Name} ({Kind}, {Length} rows, {NullCount} null)");

    internal bool IsNullAt(int row) => _presence is not null && !PresenceBits.IsSet(_presence, row);

    /// <summary>The number of a cell that is not null: base units, the key of a division, or the place of a text.</summary>
    internal long RawAt(int row) => IsNarrow ? _ints.Span[row] : _longs.Span[row];

    private int Checked(int row) => row >= 0 && row < Length
        ? row
        : throw new ArgumentOutOfRangeException(nameof(row), row, FormattableString.Invariant($"The column '{Name}' has the rows 0 to {Length - 1}."));

    private void Require(ColumnKind kind)
    {
        if (Kind != kind)
        {
            throw new InvalidOperationException($"The column '{Name}' is of kind {Kind}, not {kind}.");
        }
    }
}
