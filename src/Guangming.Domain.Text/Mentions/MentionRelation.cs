using System.Collections.Immutable;

namespace Guangming.Domain.Text;

/// <summary>The relation of one figure mention to earlier ones (数据间关系).</summary>
/// <remarks>Immutable. <c>default</c> says that the mention stands alone.</remarks>
public readonly record struct MentionRelation
{
    private readonly ImmutableArray<int> _to;

    internal MentionRelation(MentionRelationKind kind, params ImmutableArray<int> to) => (Kind, _to) = (kind, to);

    /// <summary>What it is.</summary>
    public MentionRelationKind Kind { get; }

    /// <summary>The indices of the other mentions among all mentions of the text, in the order of the relation.</summary>
    public ImmutableArray<int> To => _to.IsDefault ? [] : _to;

    /// <summary>Whether both name the same mentions in the same way.</summary>
    /// <param name="other">The other.</param>
    public bool Equals(MentionRelation other) => Kind == other.Kind && To.AsSpan().SequenceEqual(other.To.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, To.Length > 0 ? To[0] : -1);

    /// <summary>Such as <c>PartOf 3</c>.</summary>
    public override string ToString() => To.IsEmpty ? Kind.ToString() : $"{Kind} {string.Join(", ", To)}";
}
