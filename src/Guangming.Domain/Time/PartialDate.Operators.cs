namespace Guangming.Domain;

public readonly partial struct PartialDate
{
    // First day, then the finer date first; zero for unspecified.
    private int Rank => _packed == 0 ? 0 : ((_packed | ((_packed & 480) == 0 ? 32 : 0) | ((_packed & 31) == 0 ? 1 : 0)) << 2) | (int)Granularity;

    /// <summary>Whether two dates were stated alike.</summary>
    /// <param name="left">One date.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(PartialDate left, PartialDate right) => left.Equals(right);

    /// <summary>Whether two dates were stated differently.</summary>
    /// <param name="left">One date.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(PartialDate left, PartialDate right) => !left.Equals(right);

    /// <summary>Whether <paramref name="left"/> sorts before <paramref name="right"/>: by first day, then by last.</summary>
    /// <param name="left">One date.</param>
    /// <param name="right">The other.</param>
    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> sorts before <paramref name="right"/> or equals it.</summary>
    /// <param name="left">One date.</param>
    /// <param name="right">The other.</param>
    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> sorts after <paramref name="right"/>.</summary>
    /// <param name="left">One date.</param>
    /// <param name="right">The other.</param>
    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> sorts after <paramref name="right"/> or equals it.</summary>
    /// <param name="left">One date.</param>
    /// <param name="right">The other.</param>
    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public bool Equals(PartialDate other) => _packed == other._packed;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PartialDate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _packed.GetHashCode();

    /// <summary>Orders by first day, then by last; an unspecified date comes first.</summary>
    /// <param name="other">The other date.</param>
    public int CompareTo(PartialDate other) => Rank.CompareTo(other.Rank);

    /// <inheritdoc/>
    /// <exception cref="ArgumentException"><paramref name="obj"/> is no <see cref="PartialDate"/>.</exception>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        PartialDate other => CompareTo(other),
        _ => throw new ArgumentException($"Expected a PartialDate; found a {obj.GetType().Name}.", nameof(obj)),
    };
}
