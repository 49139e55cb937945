namespace Guangming.Domain;

/// <summary>One input of a result and where it comes from (数据溯源).</summary>
/// <remarks>Immutable.</remarks>
public sealed class TracedInput
{
    internal TracedInput(InputNode input, StatedValue stated, ValueRange range, Figure? figure) =>
        (Input, Stated, Range, Figure) = (input, stated, range, figure);

    /// <summary>The input of the formula.</summary>
    public InputNode Input { get; }

    /// <summary>The number as the report says it.</summary>
    public StatedValue Stated { get; }

    /// <summary>The values it stands for.</summary>
    public ValueRange Range { get; }

    /// <summary>The figure; <see langword="null"/> where a bare statement was given.</summary>
    public Figure? Figure { get; }

    /// <summary>Where it stands in the source's text, where that is known.</summary>
    public SourceAnchor? Anchor => Figure?.Anchor;

    /// <summary>The input, the number as stated, and the figure.</summary>
    public override string ToString() => Figure is null ? $"{Input}: {Stated}" : $"{Input}: {Figure}";
}
