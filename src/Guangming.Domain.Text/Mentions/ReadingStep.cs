namespace Guangming.Domain.Text;

/// <summary>One step in the reading of a number (判读步骤): which rule, and by which words.</summary>
/// <param name="NumberStart">Where the number starts that it belongs to.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Words">The words of the text that decided, or what they came to.</param>
public sealed record ReadingStep(int NumberStart, ReadingRule Rule, string Words)
{
    /// <summary>What they came to, in both languages, where it is no word of the text: the time, a reason.</summary>
    public LocalizedText? Meaning { get; init; }

    /// <summary>Such as <c>measure word: 元</c>.</summary>
    public override string ToString() => ToString(Language.English);

    /// <summary>The rule and the words, in a language.</summary>
    /// <param name="language">The language of the rule; the words stay as they are.</param>
    public string ToString(Language language)
    {
        string words = Meaning?.In(language) ?? Words;
        return ReadingRules.Name(Rule).In(language) + (words.Length == 0 ? string.Empty : (language == Language.Chinese ? "：" : ": ") + words);
    }
}
