using System.Collections.Immutable;

namespace Guangming.Domain.Text;

/// <summary>One word of a phrase rule, with its alternatives and where it must stand.</summary>
internal sealed class PhrasePart
{
    private readonly ImmutableArray<string> _words;
    private readonly bool _isFar;
    private readonly bool _isRightBefore;

    private PhrasePart(ImmutableArray<string> words, bool isForbidden, bool isFar, bool isRightBefore) =>
        (_words, IsForbidden, _isFar, _isRightBefore) = (words, isForbidden, isFar, isRightBefore);

    /// <summary>Whether it must not stand there.</summary>
    public bool IsForbidden { get; }

    public static PhrasePart Parse(string text, string rule)
    {
        char mark = text[0];
        string words = mark is '!' or '~' or '^' ? text[1..] : text;
        ImmutableArray<string> all = [.. words.Split('/').Select(word => word.TrimStart('^', '~'))];
        return all.All(word => word.Length > 0)
            ? new PhrasePart(all, mark == '!', mark == '~', mark == '^')
            : throw new FormatException($"\"{rule}\" is not a rule: the word \"{text}\" has an empty alternative.");
    }

    /// <summary>The characters it adds, 0 for a forbidden word that is not there, −1 where the rule fails.</summary>
    public int Weigh(in PhraseContext context)
    {
        int best = -1;
        foreach (string word in _words)
        {
            bool found = _isRightBefore ? context.RightBefore.EndsWith(word)
                : _isFar ? context.Paragraph.IndexOf(word) >= 0
                : context.Before.IndexOf(word) >= 0 || context.Behind.IndexOf(word) >= 0;
            best = found ? Math.Max(best, word.Length) : best;
        }

        return IsForbidden ? best < 0 ? 0 : -1 : best < 0 ? -1 : _isFar ? (best + 1) / 2 : best;
    }
}
