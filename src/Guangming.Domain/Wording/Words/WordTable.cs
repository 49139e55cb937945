using System.Runtime.CompilerServices;

namespace Guangming.Domain;

/// <summary>Words found at a place of a text (词表), the longest first, without allocating.</summary>
/// <remarks>Words are grouped by their first (or last) character; few share one, so a look-up is a handful of comparisons. Immutable.</remarks>
/// <typeparam name="T">What a word stands for.</typeparam>
public sealed class WordTable<T>
{
    private readonly ushort[] _slots;
    private readonly Entry[][] _groups;
    private readonly bool _fromEnd;

    /// <summary>Makes a table of words.</summary>
    /// <param name="words">The words, none of them empty, with what they stand for.</param>
    /// <param name="fromEnd">Whether words are looked for by their end (<see cref="TryBefore"/>) and not by their start.</param>
    public WordTable(IEnumerable<(string Word, T Value)> words, bool fromEnd = false)
    {
        _fromEnd = fromEnd;
        ArgumentNullException.ThrowIfNull(words);
        _groups =
        [
            [],
            .. words.GroupBy(w => fromEnd ? w.Word[^1] : w.Word[0])
                .Select(g => g.Select(w => new Entry(w.Word, w.Value)).OrderByDescending(e => e.Word.Length).ToArray()),
        ];
        _slots = new ushort[char.MaxValue + 1];
        for (int i = 1; i < _groups.Length; i++)
        {
            string word = _groups[i][0].Word;
            _slots[fromEnd ? word[^1] : word[0]] = (ushort)i;
        }
    }

    /// <summary>The longest word that starts at <paramref name="at"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The place.</param>
    /// <param name="word">The word; empty where there is none.</param>
    /// <param name="value">What it stands for.</param>
    /// <returns>Whether a word of the table starts there.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryAt(ReadOnlySpan<char> text, int at, out string word, out T value)
    {
        if (at >= 0 && at < text.Length && _slots[text[at]] is var slot and not 0)
        {
            return TryGroup(_groups[slot], text[at..], out word, out value);
        }

        (word, value) = (string.Empty, default!);
        return false;
    }

    /// <summary>The longest word that ends just before <paramref name="end"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="end">The place.</param>
    /// <param name="word">The word; empty where there is none.</param>
    /// <param name="value">What it stands for.</param>
    /// <returns>Whether a word of the table ends there.</returns>
    public bool TryBefore(ReadOnlySpan<char> text, int end, out string word, out T value)
    {
        if (end > 0 && _slots[text[end - 1]] is var slot and not 0)
        {
            return TryGroup(_groups[slot], text[..end], out word, out value);
        }

        (word, value) = (string.Empty, default!);
        return false;
    }

    private bool TryGroup(Entry[] group, ReadOnlySpan<char> text, out string word, out T value)
    {
        foreach (Entry entry in group)
        {
            if (_fromEnd ? text.EndsWith(entry.Word) : text.StartsWith(entry.Word))
            {
                (word, value) = (entry.Word, entry.Value);
                return true;
            }
        }

        (word, value) = (string.Empty, default!);
        return false;
    }

    private readonly record struct Entry(string Word, T Value);
}
