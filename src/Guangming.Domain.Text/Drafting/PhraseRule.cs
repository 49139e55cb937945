using System.Collections.Immutable;

namespace Guangming.Domain.Text;

/// <summary>One rule of the phrase table (词组规则): the words that make a figure one of a measure.</summary>
/// <remarks>Immutable. Written as <c>measure code | words</c>; see <see cref="PhraseTable"/> for the words.</remarks>
public sealed class PhraseRule
{
    private readonly ImmutableArray<PhrasePart> _parts;

    private PhraseRule(string text, string measureCode, ImmutableArray<PhrasePart> parts) => (Text, MeasureCode, _parts) = (text, measureCode, parts);

    /// <summary>The rule as written.</summary>
    public string Text { get; }

    /// <summary>The code of the measure.</summary>
    public string MeasureCode { get; }

    /// <summary>Reads a rule.</summary>
    /// <param name="text">Such as <c>fund.social | 社会 +捐款/捐物 !企业</c>.</param>
    /// <exception cref="FormatException">It has no code, no word or a word without a character; the message says which.</exception>
    public static PhraseRule Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        int bar = text.IndexOf('|', StringComparison.Ordinal);
        string code = bar < 0 ? string.Empty : text[..bar].Trim();
        if (code.Length == 0)
        {
            throw new FormatException($"\"{text}\" is not a rule: expected a measure code, then |, then words.");
        }

        ImmutableArray<PhrasePart>.Builder parts = ImmutableArray.CreateBuilder<PhrasePart>();
        foreach (string word in text[(bar + 1)..].Split([' ', '+'], StringSplitOptions.RemoveEmptyEntries))
        {
            parts.Add(PhrasePart.Parse(word, text));
        }

        return parts.Any(part => !part.IsForbidden)
            ? new PhraseRule(text, code, parts.DrainToImmutable())
            : throw new FormatException($"\"{text}\" is not a rule: expected a word that must stand near the figure.");
    }

    /// <summary>How many characters of the rule the context holds; 0 where the rule does not hold.</summary>
    internal int Weigh(in PhraseContext context)
    {
        int weight = 0;
        foreach (PhrasePart part in _parts)
        {
            int length = part.Weigh(context);
            if (length < 0)
            {
                return 0;
            }

            weight += length;
        }

        return weight;
    }

    /// <summary>The rule as written.</summary>
    public override string ToString() => Text;
}
