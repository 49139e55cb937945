using System.Collections.Immutable;

namespace Guangming.Domain.Data;

/// <summary>What a source answers for one group (分组合计).</summary>
/// <remarks>Immutable; equality is by reference.</remarks>
public sealed class GroupSums
{
    /// <summary>Makes the sums of a group.</summary>
    /// <param name="keys">The value of each key of the query, in its order.</param>
    /// <param name="sums">The sum of each input of the query, in its order; zero where no row has all of them.</param>
    /// <param name="rows">How many rows of the main table have all inputs, 0 or more.</param>
    /// <param name="rowsLeftOut">How many lack one or more, 0 or more; those whose key has no joined number among them.</param>
    /// <param name="rowsUnmatched">How many of those left out lack only the joined number, 0 or more.</param>
    /// <param name="keysAbsent">How many keys of a joined table brought their numbers without a row of the main one (<see cref="AbsentRows.Zero"/>).</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is below zero, or more are unmatched than left out.</exception>
    public GroupSums(
        ImmutableArray<GroupKey> keys, ImmutableArray<ExactSum> sums, long rows, long rowsLeftOut, long rowsUnmatched = 0, long keysAbsent = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rows);
        ArgumentOutOfRangeException.ThrowIfNegative(rowsLeftOut);
        ArgumentOutOfRangeException.ThrowIfNegative(rowsUnmatched);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(rowsUnmatched, rowsLeftOut);
        ArgumentOutOfRangeException.ThrowIfNegative(keysAbsent);
        (Keys, Sums, Rows, RowsLeftOut, RowsUnmatched, KeysAbsent) = (keys, sums, rows, rowsLeftOut, rowsUnmatched, keysAbsent);
    }

    /// <summary>The value of each key of the query, in its order.</summary>
    public ImmutableArray<GroupKey> Keys { get; }

    /// <summary>The exact sum of each input of the query, in its order, over <see cref="Rows"/>.</summary>
    public ImmutableArray<ExactSum> Sums { get; }

    /// <summary>How many rows have all inputs.</summary>
    public long Rows { get; }

    /// <summary>How many rows lack an input and are in no sum.</summary>
    public long RowsLeftOut { get; }

    /// <summary>How many of those left out lack only the joined number.</summary>
    public long RowsUnmatched { get; }

    /// <summary>How many keys of a joined table brought their numbers without a row of the main one, which counts as zero there.</summary>
    public long KeysAbsent { get; }

    /// <summary>Whether there is anything to compute from: a row with all inputs, or a key that counts as zero.</summary>
    public bool HasSums => Rows > 0 || KeysAbsent > 0;
}
