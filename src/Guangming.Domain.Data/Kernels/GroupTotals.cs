using System.Runtime.CompilerServices;

namespace Guangming.Domain.Data;

/// <summary>Exact sums and row counts by group (分组累加器): 64 bits each, and what passes them beside.</summary>
internal sealed class GroupTotals
{
    private readonly Dictionary<int, Int128> _carried = [];

    public GroupTotals(GroupLayout layout)
    {
        Layout = layout;
        Sums = new long[checked(layout.Groups * layout.Slots.Count)];
        Counted = new long[checked(layout.Groups * layout.Sets.Count)];
        Rows = new long[layout.Groups];
    }

    public GroupLayout Layout { get; }

    /// <summary>The sums, all slots of a group together; <see cref="Sum"/> adds what was carried.</summary>
    public long[] Sums { get; }

    /// <summary>The rows that count, all sets of a group together.</summary>
    public long[] Counted { get; }

    /// <summary>All rows of each group.</summary>
    public long[] Rows { get; }

    public Int128 Sum(int group, int slot)
    {
        int place = (group * Layout.Slots.Count) + slot;
        return Sums[place] + _carried.GetValueOrDefault(place);
    }

    /// <summary>Moves a sum aside that would pass 64 bits.</summary>
    public void Carry(int place, Int128 amount) => _carried[place] = _carried.GetValueOrDefault(place) + amount;

    /// <summary>Adds to a sum, by its place in <see cref="Sums"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int place, long amount)
    {
        ref long sum = ref Sums[place];
        long next = unchecked(sum + amount);
        if (((sum ^ next) & (amount ^ next)) < 0)
        {
            Carry(place, sum);
            next = amount;
        }

        sum = next;
    }

    /// <summary>Adds to a sum what may pass 64 bits.</summary>
    public void AddWide(int place, Int128 amount)
    {
        Int128 sum = Sums[place] + amount;
        if (sum >= long.MinValue && sum <= long.MaxValue)
        {
            Sums[place] = (long)sum;
        }
        else
        {
            Sums[place] = 0;
            Carry(place, sum);
        }
    }

    /// <summary>Adds what another thread has summed.</summary>
    public void Add(GroupTotals other)
    {
        for (int group = 0; group < Layout.Groups; group++)
        {
            Rows[group] += other.Rows[group];
            for (int set = 0; set < Layout.Sets.Count; set++)
            {
                Counted[(group * Layout.Sets.Count) + set] += other.Counted[(group * Layout.Sets.Count) + set];
            }

            for (int slot = 0; slot < Layout.Slots.Count; slot++)
            {
                AddWide((group * Layout.Slots.Count) + slot, other.Sum(group, slot));
            }
        }
    }
}
