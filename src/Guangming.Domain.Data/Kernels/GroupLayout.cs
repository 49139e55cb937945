using System.Collections.Immutable;

namespace Guangming.Domain.Data;

/// <summary>Which sums are kept for each group (分组累加布局): of a column, over the rows where all columns of a set have a number.</summary>
/// <remarks>Indicators share a sum where the same rows count: without nulls, each column is summed once, however many indicators use it.</remarks>
internal sealed class GroupLayout
{
    private readonly ImmutableArray<ImmutableArray<int>>.Builder _sets = ImmutableArray.CreateBuilder<ImmutableArray<int>>();
    private readonly ImmutableArray<(int Column, int Set)>.Builder _slots = ImmutableArray.CreateBuilder<(int Column, int Set)>();

    /// <summary>A layout for so many groups.</summary>
    public GroupLayout(int groups) => Groups = groups;

    public int Groups { get; }

    /// <summary>The columns with nulls that must all have a number.</summary>
    public IReadOnlyList<ImmutableArray<int>> Sets => _sets;

    /// <summary>The sums: the column, and the set that decides which rows count.</summary>
    public IReadOnlyList<(int Column, int Set)> Slots => _slots;

    /// <summary>The set of some columns, those without nulls left out.</summary>
    public int Set(ImmutableArray<int> nullable)
    {
        for (int set = 0; set < _sets.Count; set++)
        {
            if (_sets[set].SequenceEqual(nullable))
            {
                return set;
            }
        }

        _sets.Add(nullable);
        return _sets.Count - 1;
    }

    /// <summary>The place of a sum.</summary>
    public int Slot(int column, int set)
    {
        int known = _slots.IndexOf((column, set));
        if (known < 0)
        {
            _slots.Add((column, set));
        }

        return known < 0 ? _slots.Count - 1 : known;
    }
}
