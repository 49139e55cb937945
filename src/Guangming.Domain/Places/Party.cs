using System.Collections.Immutable;

namespace Guangming.Domain;

/// <summary>One side of a pairing: one division, or several together, such as 汕尾市城区 with 红海湾 (结对一方).</summary>
/// <remarks>Equality is by members, whatever their order. A single division converts to a party by itself.</remarks>
public sealed class Party : IEquatable<Party>
{
    /// <summary>Makes a party of several divisions.</summary>
    /// <param name="members">The divisions, in the order in which they are named.</param>
    /// <exception cref="ArgumentException">There is none, one is missing, or one stands twice.</exception>
    public Party(params IEnumerable<Division> members)
    {
        ArgumentNullException.ThrowIfNull(members);
        Members = [.. members];
        if (Members.IsEmpty)
        {
            throw new ArgumentException("A party has at least one member.", nameof(members));
        }

        HashSet<Division>? seen = Members.Length > 1 ? [] : null;
        foreach (Division member in Members)
        {
            if (member is null)
            {
                throw new ArgumentException("A member of a party is missing.", nameof(members));
            }

            if (seen?.Add(member) == false)
            {
                throw new ArgumentException($"The division \"{member.Id}\" stands twice in one party.", nameof(members));
            }
        }
    }

    /// <summary>The divisions, at least one, in the order in which they are named.</summary>
    public ImmutableArray<Division> Members { get; }

    /// <summary>A division is a party of one.</summary>
    /// <param name="division">The division.</param>
    public static implicit operator Party(Division division) => new([division]);

    /// <summary>Whether two parties have the same members.</summary>
    /// <param name="left">One party.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(Party? left, Party? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two parties have different members.</summary>
    /// <param name="left">One party.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(Party? left, Party? right) => !(left == right);

    /// <summary>The names of the members joined: <c>甲、乙和丙</c>, <c>A, B and C</c>.</summary>
    /// <param name="language">The language; a name missing in it is given in the other.</param>
    public string Name(Language language)
    {
        if (Members.Length == 1)
        {
            return Members[0].Name.In(language);
        }

        (string comma, string and) = language == Language.Chinese ? ("、", "和") : (", ", " and ");
        string first = string.Join(comma, Members.Take(Members.Length - 1).Select(m => m.Name.In(language)));
        return first + and + Members[^1].Name.In(language);
    }

    /// <summary>Whether a division is a member, lies in a member, or is its predecessor or successor.</summary>
    /// <param name="division">The division.</param>
    public bool Covers(Division division)
    {
        ArgumentNullException.ThrowIfNull(division);
        return Members.Any(m => division.IsWithin(m) || division.IsOrSucceeds(m) || m.IsOrSucceeds(division));
    }

    /// <summary>Whether the party, or one of its members, goes by this name.</summary>
    /// <param name="name">An id, a name in Chinese or English, or an alias.</param>
    public bool IsNamed(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Members.Any(m => m.IsNamed(name))
            || string.Equals(Name(Language.Chinese), name, StringComparison.OrdinalIgnoreCase)
            || string.Equals(Name(Language.English), name, StringComparison.OrdinalIgnoreCase);
    }

    /// <inheritdoc/>
    public bool Equals(Party? other) =>
        other is not null && Members.Length == other.Members.Length && new HashSet<Division>(Members).SetEquals(other.Members);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Party);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        // The order does not count, so the members' hashes are mixed by an operation that forgets it.
        int hash = Members.Length;
        foreach (Division member in Members)
        {
            hash ^= member.GetHashCode();
        }

        return hash;
    }

    /// <summary>The English names joined.</summary>
    public override string ToString() => Name(Language.English);
}
