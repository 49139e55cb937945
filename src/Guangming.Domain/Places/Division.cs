using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;

namespace Guangming.Domain;

/// <summary>A place or body that gives or receives assistance: an administrative division, a functional area, an organisation, a group (单位).</summary>
/// <remarks>
/// It is valid for a time, may lie in another unit and may have a predecessor (光明新区 before 光明区). Units without a code
/// exist. Equality is by <see cref="Id"/>.
/// </remarks>
[DebuggerDisplay("{Id,nq} {Name}")]
public sealed class Division : IEquatable<Division>
{
    /// <summary>Makes a division.</summary>
    /// <param name="id">Its id in the report, such as <c>guangming</c>.</param>
    /// <param name="name">Its names.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="code">Its code by GB/T 2260, if it has one; an administrative division's is of its level.</param>
    /// <param name="within">The unit it lies in, where the code does not say so.</param>
    /// <param name="from">Since when it exists, if stated.</param>
    /// <param name="to">Until when it existed, if it ended.</param>
    /// <param name="predecessor">The unit it succeeded.</param>
    /// <param name="size">How many units a group has, at least 1; only for a group.</param>
    /// <param name="aliases">Other names it goes by.</param>
    /// <param name="note">How it is to be read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> or <paramref name="name"/> is missing.</exception>
    /// <exception cref="ArgumentException">The id is malformed, a text is blank, code, dates or size do not fit, or the division lies within or follows itself.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> or <paramref name="size"/> is outside its range.</exception>
    public Division(
        string id,
        LocalizedText name,
        DivisionKind kind,
        DivisionCode? code = null,
        Division? within = null,
        PartialDate? from = null,
        PartialDate? to = null,
        Division? predecessor = null,
        int? size = null,
        IEnumerable<string>? aliases = null,
        LocalizedText? note = null)
    {
        Id = Codes.RequireId(id, nameof(id));
        ArgumentNullException.ThrowIfNull(name);
        _ = kind.Code(); // Rejects a number cast to the enumeration.
        CheckCode(kind, code);
        PartialDate.RequireOrder(from, to, "division");
        CheckSize(kind, size);
        Lineage.Require(id, within, above => above.Within, above => above.Id, nameof(within));
        Lineage.Require(id, predecessor, before => before.Predecessor, before => before.Id, nameof(predecessor));
        (Name, Kind, Code, Within, From, To) = (name, kind, code, within, from, to);
        (Predecessor, Size, Note) = (predecessor, size, note);
        Aliases = aliases is null ? [] : [.. aliases.Select(a => TextRules.Require(a, nameof(aliases)))];
    }

    /// <summary>The id in the report.</summary>
    public string Id { get; }

    /// <summary>The names.</summary>
    public LocalizedText Name { get; }

    /// <summary>What it is.</summary>
    public DivisionKind Kind { get; }

    /// <summary>The code, if it has one.</summary>
    public DivisionCode? Code { get; }

    /// <summary>The unit it lies in, where that was stated.</summary>
    public Division? Within { get; }

    /// <summary>Since when it exists; <see langword="null"/> where that is not stated.</summary>
    public PartialDate? From { get; }

    /// <summary>Until when it existed, that day, month or year included; <see langword="null"/> where it goes on or that is not stated.</summary>
    public PartialDate? To { get; }

    /// <summary>The unit it succeeded.</summary>
    public Division? Predecessor { get; }

    /// <summary>How many units a group has; <see langword="null"/> for what is no group, and where it is not stated.</summary>
    public int? Size { get; }

    /// <summary>Other names; may be empty.</summary>
    public ImmutableArray<string> Aliases { get; }

    /// <summary>How it is to be read.</summary>
    public LocalizedText? Note { get; }

    /// <summary>Whether two divisions have the same id.</summary>
    /// <param name="left">One division.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(Division? left, Division? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two divisions have different ids.</summary>
    /// <param name="left">One division.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(Division? left, Division? right) => !(left == right);

    /// <summary>Whether it may have existed on a day: not before its start, not after its end, as far as they are stated.</summary>
    /// <param name="date">The day.</param>
    /// <param name="includePredecessors">Whether a day of a predecessor counts: Guangming existed in 2016, as a new area.</param>
    public bool ExistsOn(LocalDate date, bool includePredecessors = false)
    {
        for (Division? unit = this; unit is not null; unit = includePredecessors ? unit.Predecessor : null)
        {
            if ((unit.From is not { } from || from.First <= date) && (unit.To is not { } to || date <= to.Last))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether it is <paramref name="other"/> or lies in it, by code or by <see cref="Within"/>, over any number of levels.</summary>
    /// <param name="other">The other division.</param>
    public bool IsWithin(Division other)
    {
        ArgumentNullException.ThrowIfNull(other);
        for (Division? unit = this; unit is not null; unit = unit.Within)
        {
            if (unit.Equals(other) || (unit.Code is { } code && other.Code is { } wider && wider.Contains(code)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether it is <paramref name="other"/> or its successor, directly or over several steps.</summary>
    /// <param name="other">The other division.</param>
    public bool IsOrSucceeds(Division other)
    {
        ArgumentNullException.ThrowIfNull(other);
        Division? unit = this;
        while (unit is not null && !unit.Equals(other))
        {
            unit = unit.Predecessor;
        }

        return unit is not null;
    }

    /// <summary>Whether it goes by this name: its id, one of its names (letters in either case) or aliases.</summary>
    /// <param name="name">The name.</param>
    public bool IsNamed(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Names.Contains(name, StringComparer.OrdinalIgnoreCase);
    }

    /// <inheritdoc/>
    public bool Equals(Division? other) => other is not null && string.Equals(Id, other.Id, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Division);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>The English name where there is one, else the Chinese.</summary>
    public override string ToString() => Name.ToString();

    /// <summary>The name in <paramref name="language"/>, or in the other language where that is missing.</summary>
    /// <param name="language">The language.</param>
    public string ToString(Language language) => Name.In(language);

    /// <summary>Everything it can be asked for by.</summary>
    internal IEnumerable<string> Names => new[] { Name.Chinese, Name.English, Id }.OfType<string>().Concat(Aliases);

    private static void CheckCode(DivisionKind kind, DivisionCode? code)
    {
        if (code is not { } given)
        {
            return;
        }

        if (!given.IsSpecified)
        {
            throw new ArgumentException("The code is unspecified; leave it out where a division has none.", nameof(code));
        }

        if (kind == DivisionKind.Group || (kind <= DivisionKind.Village && (int)given.Level != (int)kind))
        {
            throw new ArgumentException(
                $"The code {given} is that of a {given.Level.Code()}; the division is a {kind.Code()}.", nameof(code));
        }
    }

    private static void CheckSize(DivisionKind kind, int? size)
    {
        if (size is not { } count)
        {
            return;
        }

        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1, nameof(size));
        if (kind != DivisionKind.Group)
        {
            throw new ArgumentException($"Only a group has a size; the division is a {kind.Code()}.", nameof(size));
        }
    }
}
