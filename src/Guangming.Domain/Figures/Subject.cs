using System.Collections.Immutable;

namespace Guangming.Domain;

/// <summary>What a figure is about (统计对象): a pairing, perhaps a place or a scope within it.</summary>
/// <remarks>
/// Immutable; equality is by content. A scope is given as values of axes where it is one (a budget level, a use), else in words: of
/// two scopes in words nobody can tell what they share.
/// </remarks>
public sealed record Subject
{
    internal const int MostAxes = 16;

    /// <summary>Names a subject.</summary>
    /// <param name="pairing">The pairing.</param>
    /// <param name="place">A place narrower than the pairing's recipient.</param>
    /// <param name="scope">A scope narrower than the pairing, in words: one kindergarten, one resettlement site.</param>
    /// <param name="axes">A scope narrower than the pairing, as values of axes, one an axis.</param>
    /// <exception cref="ArgumentException">Two values are of one axis, or there are more than 16.</exception>
    public Subject(Pairing pairing, Division? place = null, LocalizedText? scope = null, IEnumerable<ScopeValue>? axes = null)
    {
        ArgumentNullException.ThrowIfNull(pairing);
        (Pairing, Place, Scope) = (pairing, place, scope);
        Axes = axes is null ? [] : [.. axes.OrderBy(value => value.Axis).ThenBy(value => value.Code, StringComparer.Ordinal)];
        if (Axes.Length > MostAxes)
        {
            throw new ArgumentException(FormattableString.Invariant($"{Axes.Length} axes; a subject is cut along {MostAxes} at most."), nameof(axes));
        }

        for (int i = 1; i < Axes.Length; i++)
        {
            if (Axes[i].Axis == Axes[i - 1].Axis)
            {
                throw new ArgumentException($"{Axes[i - 1]} and {Axes[i]} are of one axis; a subject has one value an axis.", nameof(axes));
            }
        }
    }

    /// <summary>The pairing.</summary>
    public Pairing Pairing { get; }

    /// <summary>A place narrower than the pairing's recipient.</summary>
    public Division? Place { get; }

    /// <summary>A scope narrower than the pairing, in words.</summary>
    public LocalizedText? Scope { get; }

    /// <summary>A scope narrower than the pairing, as values of axes, sorted; mostly empty.</summary>
    public ImmutableArray<ScopeValue> Axes { get; }

    /// <summary>Whether it is the pairing as a whole.</summary>
    public bool IsWhole => Place is null && Scope is null && Axes.IsEmpty;

    /// <summary>The value on an axis; <see langword="null"/> where the subject is not cut along it.</summary>
    /// <param name="axis">The axis.</param>
    public ScopeValue? On(ScopeAxis axis)
    {
        foreach (ScopeValue value in Axes)
        {
            if (value.Axis == axis)
            {
                return value;
            }
        }

        return null;
    }

    /// <inheritdoc/>
    public bool Equals(Subject? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Pairing.Equals(other.Pairing)
            && Equals(Place, other.Place)
            && Equals(Scope, other.Scope)
            && Axes.AsSpan().SequenceEqual(other.Axes.AsSpan()));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Pairing, Place, Scope, Axes.Length);

    /// <summary>Such as <c>Guangming → Tianlin</c>, with place and scope behind.</summary>
    /// <param name="language">The language of the names.</param>
    public string ToString(Language language)
    {
        string text = Pairing.ToString(language);
        text = Place is null ? text : $"{text}, {Place.Name.In(language)}";
        foreach (ScopeValue value in Axes)
        {
            text = $"{text}, {value.Name(language)}";
        }

        return Scope is null ? text : $"{text}, {Scope.In(language)}";
    }

    /// <summary>In English.</summary>
    public override string ToString() => ToString(Language.English);
}
