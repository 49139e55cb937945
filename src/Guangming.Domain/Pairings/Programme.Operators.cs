namespace Guangming.Domain;

public readonly partial struct Programme
{
    /// <summary>Whether two programmes have the same code.</summary>
    /// <param name="left">One programme.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(Programme left, Programme right) => left.Equals(right);

    /// <summary>Whether two programmes have different codes.</summary>
    /// <param name="left">One programme.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(Programme left, Programme right) => !left.Equals(right);

    /// <summary>Whether the code of <paramref name="left"/> sorts before that of <paramref name="right"/>.</summary>
    /// <param name="left">One programme.</param>
    /// <param name="right">The other.</param>
    public static bool operator <(Programme left, Programme right) => left.CompareTo(right) < 0;

    /// <summary>Whether the code of <paramref name="left"/> sorts before that of <paramref name="right"/> or equals it.</summary>
    /// <param name="left">One programme.</param>
    /// <param name="right">The other.</param>
    public static bool operator <=(Programme left, Programme right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the code of <paramref name="left"/> sorts after that of <paramref name="right"/>.</summary>
    /// <param name="left">One programme.</param>
    /// <param name="right">The other.</param>
    public static bool operator >(Programme left, Programme right) => left.CompareTo(right) > 0;

    /// <summary>Whether the code of <paramref name="left"/> sorts after that of <paramref name="right"/> or equals it.</summary>
    /// <param name="left">One programme.</param>
    /// <param name="right">The other.</param>
    public static bool operator >=(Programme left, Programme right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public bool Equals(Programme other) => string.Equals(_code, other._code, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Programme other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _code is null ? 0 : StringComparer.Ordinal.GetHashCode(_code);

    /// <summary>Orders by code, ordinal; an unspecified programme comes first.</summary>
    /// <param name="other">The other programme.</param>
    public int CompareTo(Programme other) => string.CompareOrdinal(_code, other._code);

    /// <inheritdoc/>
    /// <exception cref="ArgumentException"><paramref name="obj"/> is no <see cref="Programme"/>.</exception>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        Programme other => CompareTo(other),
        _ => throw new ArgumentException($"Expected a Programme; found a {obj.GetType().Name}.", nameof(obj)),
    };
}
