using System.Collections.Immutable;

namespace Guangming.Domain;

/// <summary>Why there is no value, in words, and which figures or inputs are the cause (无值说明).</summary>
/// <remarks>Immutable.</remarks>
public sealed class NoValueReason
{
    internal NoValueReason(NoValueKind kind, string chinese, string english, ImmutableArray<InputNode> inputs = default, ImmutableArray<Figure> figures = default)
    {
        (Kind, Message) = (kind, new LocalizedText(chinese, english));
        (Inputs, Figures) = (inputs.IsDefault ? [] : inputs, figures.IsDefault ? [] : figures);
    }

    /// <summary>The kind.</summary>
    public NoValueKind Kind { get; }

    /// <summary>What is the matter, in Chinese and English.</summary>
    public LocalizedText Message { get; }

    /// <summary>The inputs concerned; may be empty.</summary>
    public ImmutableArray<InputNode> Inputs { get; }

    /// <summary>The figures concerned, such as those between which nothing decides; may be empty.</summary>
    public ImmutableArray<Figure> Figures { get; }

    /// <summary>The English message.</summary>
    public override string ToString() => Message.In(Language.English);
}
