namespace Guangming.Domain.Data;

/// <summary>Numbers the different keys of a column as they are first seen (分组编号).</summary>
/// <typeparam name="TKey">Any code.</typeparam>
internal sealed class GroupIndex<TKey>
    where TKey : notnull
{
    private readonly List<TKey> _keys = [];

    public GroupIndex(ReadOnlySpan<TKey> column)
    {
        Dictionary<TKey, int> known = [];
        Of = new int[column.Length];
        for (int row = 0; row < Of.Length; row++)
        {
            if (column[row] is not { } key)
            {
                throw new ArgumentException($"Row {SurveyText.Of(row + 1L)} has no key.", nameof(column));
            }

            if (!known.TryGetValue(key, out Of[row]))
            {
                Of[row] = known[key] = _keys.Count;
                _keys.Add(key);
            }
        }
    }

    public IReadOnlyList<TKey> Keys => _keys;

    /// <summary>The number of each row's key.</summary>
    public int[] Of { get; }

    /// <summary>The rows of each key, in their order; of those that are kept where some are left out.</summary>
    public int[][] Rows(int[]? kept)
    {
        List<int>[] rows = [.. _keys.Select(_ => new List<int>())];
        int count = kept?.Length ?? Of.Length;
        for (int row = 0; row < count; row++)
        {
            rows[Of[kept?[row] ?? row]].Add(row);
        }

        return [.. rows.Select(list => list.ToArray())];
    }
}
