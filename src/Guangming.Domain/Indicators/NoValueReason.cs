using System.Collections.Immutable;

namespace Guangming.Domain;

/// <summary>Why there is no value, in words, and which figures or inputs are the cause (无值说明).</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class NoValueReason
{
    private readonly Func<LocalizedText>? _describe;
    private LocalizedText? _message;

    internal NoValueReason(NoValueKind kind, string chinese, string english, ImmutableArray<InputNode> inputs = default, ImmutableArray<Figure> figures = default)
        : this(kind, inputs, figures) => _message = new LocalizedText(chinese, english);

    /// <summary>A reason whose words are found when somebody asks for them.</summary>
    internal NoValueReason(NoValueKind kind, Func<LocalizedText> describe, ImmutableArray<InputNode> inputs = default, ImmutableArray<Figure> figures = default)
        : this(kind, inputs, figures) => _describe = describe;

    private NoValueReason(NoValueKind kind, ImmutableArray<InputNode> inputs, ImmutableArray<Figure> figures) =>
        (Kind, Inputs, Figures) = (kind, inputs.IsDefault ? [] : inputs, figures.IsDefault ? [] : figures);

    /// <summary>The kind.</summary>
    public NoValueKind Kind { get; }

    /// <summary>What is the matter, in Chinese and English.</summary>
    public LocalizedText Message => _message ??= _describe!(); // Found once; threads that race find the same.

    /// <summary>The inputs concerned; may be empty.</summary>
    public ImmutableArray<InputNode> Inputs { get; }

    /// <summary>The figures concerned, such as those between which nothing decides; may be empty.</summary>
    public ImmutableArray<Figure> Figures { get; }

    /// <summary>The English message.</summary>
    public override string ToString() => Message.In(Language.English);
}
