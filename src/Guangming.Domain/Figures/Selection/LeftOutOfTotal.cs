namespace Guangming.Domain;

/// <summary>A figure that a total looked at and did not add (未计入合计).</summary>
/// <remarks>Immutable; equality is by content.</remarks>
public sealed record LeftOutOfTotal
{
    internal LeftOutOfTotal(Figure figure, LocalizedText reason) => (Figure, Reason) = (figure, reason);

    /// <summary>The figure.</summary>
    public Figure Figure { get; }

    /// <summary>Why it was not added.</summary>
    public LocalizedText Reason { get; }

    /// <summary>The figure's id and the reason.</summary>
    public override string ToString() => $"{Figure.Id}: {Reason}";
}
