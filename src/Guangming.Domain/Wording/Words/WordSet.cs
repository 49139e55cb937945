namespace Guangming.Domain;

/// <summary>A few words of one meaning (词组), asked at a place of a text: what the passes over a text know of the language.</summary>
/// <param name="words">The words, separated by blanks.</param>
public sealed class WordSet(string words)
{
    // Few words each, the longest first.
    private readonly string[] _words = [.. words.Split(' ', StringSplitOptions.RemoveEmptyEntries).OrderByDescending(word => word.Length)];

    /// <summary>The length of the longest word that starts at a place; 0 where none does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The place.</param>
    public int At(ReadOnlySpan<char> text, int at)
    {
        if ((uint)at >= (uint)text.Length)
        {
            return 0;
        }

        char first = text[at];
        foreach (string word in _words)
        {
            if (word[0] == first && text[at..].StartsWith(word))
            {
                return word.Length;
            }
        }

        return 0;
    }

    /// <summary>The length of the longest word that ends just before a place; 0 where none does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="end">The place.</param>
    public int Before(ReadOnlySpan<char> text, int end)
    {
        if (end <= 0 || end > text.Length)
        {
            return 0;
        }

        char last = text[end - 1];
        foreach (string word in _words)
        {
            if (word[^1] == last && text[..end].EndsWith(word))
            {
                return word.Length;
            }
        }

        return 0;
    }

    /// <summary>Whether one of the words starts at a place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The place.</param>
    public bool StartsAt(ReadOnlySpan<char> text, int at) => At(text, at) > 0;

    /// <summary>Whether one of the words ends just before a place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="end">The place.</param>
    public bool EndsBefore(ReadOnlySpan<char> text, int end) => Before(text, end) > 0;

    /// <summary>Whether one of the words stands in a text.</summary>
    /// <param name="text">The text.</param>
    public bool IsIn(ReadOnlySpan<char> text)
    {
        foreach (string word in _words)
        {
            if (text.IndexOf(word) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where the first of the words that stands last in a text begins; −1 where none stands there.</summary>
    /// <param name="text">The text.</param>
    public int LastIn(ReadOnlySpan<char> text)
    {
        int last = -1;
        foreach (string word in _words)
        {
            last = Math.Max(last, text.LastIndexOf(word));
        }

        return last;
    }

    /// <summary>Whether a text is one of the words.</summary>
    /// <param name="text">The text.</param>
    public bool Has(ReadOnlySpan<char> text)
    {
        foreach (string word in _words)
        {
            if (text.SequenceEqual(word))
            {
                return true;
            }
        }

        return false;
    }
}
