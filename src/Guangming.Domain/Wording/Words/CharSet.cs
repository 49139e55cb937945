using System.Runtime.CompilerServices;

namespace Guangming.Domain;

/// <summary>Single characters of one meaning (字集), asked for one character at a time: one look-up, whatever the set holds.</summary>
/// <param name="characters">The characters, all of them in the basic plane.</param>
public sealed class CharSet(string characters)
{
    // The last six bits of the characters: they rule out most others of a text, for a small set.
    private readonly ulong _ends = characters.Aggregate(0UL, (ends, c) => ends | (1UL << (c & 63)));
    private readonly ulong[] _bits = Make(characters);

    /// <summary>Whether a character is one of the set.</summary>
    /// <param name="c">The character.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Contains(char c) => ((_ends >> (c & 63)) & 1) != 0 && ((_bits[c >> 6] >> (c & 63)) & 1) != 0;

    private static ulong[] Make(string characters)
    {
        ulong[] bits = new ulong[(char.MaxValue + 1) / 64];
        foreach (char c in characters)
        {
            bits[c >> 6] |= 1UL << (c & 63);
        }

        return bits;
    }
}
