using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;

namespace Guangming.Domain;

/// <summary>Finds things by names in UTF-8 without making strings of them. The names are our own and never change.</summary>
/// <remarks>What is asked for may come from anybody: it cannot fill the table, and a miss costs a few comparisons at most.</remarks>
/// <typeparam name="T">What is found.</typeparam>
internal sealed class Utf8Table<T>
    where T : class
{
    private readonly (byte[]? Name, T? Value)[] _slots;

    public Utf8Table(IReadOnlyCollection<T> values, Func<T, byte[]> name)
    {
        _slots = new (byte[]?, T?)[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)values.Count * 4)];
        foreach (T value in values)
        {
            byte[] key = name(value);
            int slot = First(key);
            while (_slots[slot].Name is not null)
            {
                slot = Next(slot);
            }

            _slots[slot] = (key, value);
        }
    }

    public bool TryGet(ReadOnlySpan<byte> name, [NotNullWhen(true)] out T? value)
    {
        for (int slot = First(name); _slots[slot].Name is { } key; slot = Next(slot))
        {
            if (name.SequenceEqual(key))
            {
                value = _slots[slot].Value!;
                return true;
            }
        }

        value = null;
        return false;
    }

    // Length, the first two and the last four bytes tell our names apart well enough.
    private int First(ReadOnlySpan<byte> name)
    {
        const int Ends = 4;
        const uint Spread = 0x9E37_79B1;
        uint mix = name.Length < Ends
            ? (uint)name.Length + (name.IsEmpty ? 0u : (uint)name[0] << 8)
            : BinaryPrimitives.ReadUInt32LittleEndian(name[^Ends..]) ^ ((uint)name.Length << 24) ^ ((uint)name[0] << 12) ^ name[1];
        return (int)(unchecked(mix * Spread) >> 16) & (_slots.Length - 1);
    }

    private int Next(int slot) => (slot + 1) & (_slots.Length - 1);
}
