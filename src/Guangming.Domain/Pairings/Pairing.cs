using System.Diagnostics;
using NodaTime;

namespace Guangming.Domain;

/// <summary>One party supports another under a programme (结对关系).</summary>
/// <remarks>
/// A pairing may stand under another: a subdistrict's with a town under the district's with the county. Equality is by
/// <see cref="Id"/>.
/// </remarks>
[DebuggerDisplay("{Id,nq}: {ToString(),nq}")]
public sealed class Pairing : IEquatable<Pairing>
{
    /// <summary>Makes a pairing.</summary>
    /// <param name="id">Its id in the report, such as <c>tianlin</c>.</param>
    /// <param name="supporter">Who gives (帮扶方).</param>
    /// <param name="recipient">Who receives (受帮扶方).</param>
    /// <param name="programme">Under which programme.</param>
    /// <param name="from">Since when, if stated.</param>
    /// <param name="to">Until when, if stated; that day, month or year is included.</param>
    /// <param name="parent">The pairing it stands under.</param>
    /// <param name="note">How it is to be read.</param>
    /// <param name="isCountedApart">Whether its numbers are in no other pairing's, not even in its parent's.</param>
    /// <exception cref="ArgumentNullException">The id or a party is missing.</exception>
    /// <exception cref="ArgumentException">The id is malformed, a date unspecified, the end before the start, a division on both sides, or the pairing its own ancestor.</exception>
    public Pairing(
        string id,
        Party supporter,
        Party recipient,
        Programme programme,
        PartialDate? from = null,
        PartialDate? to = null,
        Pairing? parent = null,
        LocalizedText? note = null,
        bool isCountedApart = false)
    {
        Id = Codes.RequireId(id, nameof(id));
        ArgumentNullException.ThrowIfNull(supporter);
        ArgumentNullException.ThrowIfNull(recipient);
        Check(supporter, recipient, programme);
        PartialDate.RequireOrder(from, to, "pairing");
        Lineage.Require(id, parent, above => above.Parent, above => above.Id, nameof(parent));
        (Supporter, Recipient, Programme, From, To, Parent, Note) = (supporter, recipient, programme, from, to, parent, note);
        IsCountedApart = isCountedApart;
    }

    /// <summary>The id in the report.</summary>
    public string Id { get; }

    /// <summary>Who gives.</summary>
    public Party Supporter { get; }

    /// <summary>Who receives.</summary>
    public Party Recipient { get; }

    /// <summary>Under which programme.</summary>
    public Programme Programme { get; }

    /// <summary>Since when; <see langword="null"/> where that is not stated.</summary>
    public PartialDate? From { get; }

    /// <summary>Until when, inclusive; <see langword="null"/> where it goes on or that is not stated.</summary>
    public PartialDate? To { get; }

    /// <summary>The pairing it stands under.</summary>
    public Pairing? Parent { get; }

    /// <summary>How it is to be read.</summary>
    public LocalizedText? Note { get; }

    /// <summary>Whether its numbers are in no other pairing's, not even in its parent's (单独统计); else a parent's numbers hold its children's.</summary>
    public bool IsCountedApart { get; }

    /// <summary>Whether two pairings have the same id.</summary>
    /// <param name="left">One pairing.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(Pairing? left, Pairing? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two pairings have different ids.</summary>
    /// <param name="left">One pairing.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(Pairing? left, Pairing? right) => !(left == right);

    /// <summary>Whether the pairing was in force on a day.</summary>
    /// <remarks>
    /// Where a start or end is not stated, that of the pairing it stands under bounds it; without a stated end it goes on.
    /// </remarks>
    /// <param name="date">The day.</param>
    /// <returns>
    /// <see langword="null"/> where the dates do not tell: no start is stated, or only the month or year in which the day lies.
    /// </returns>
    public bool? IsActiveOn(LocalDate date)
    {
        bool startsHere = false;
        bool endsHere = false;
        bool? hasBegun = null;
        for (Pairing? pairing = this; pairing is not null; pairing = pairing.Parent)
        {
            if (!startsHere && pairing.From is { } from)
            {
                // A parent's start is a bound only: later than that, the child may have begun or not.
                startsHere = true;
                hasBegun = date < from.First ? false : date >= from.Last && ReferenceEquals(pairing, this) ? true : null;
            }

            if (!endsHere && pairing.To is { } to)
            {
                endsHere = true;
                if (to.Last < date)
                {
                    return false;
                }
            }
        }

        return hasBegun;
    }

    /// <inheritdoc/>
    public bool Equals(Pairing? other) => other is not null && string.Equals(Id, other.Id, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Pairing);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>The parties in English: <c>Guangming → Tianlin</c>.</summary>
    public override string ToString() => ToString(Language.English);

    /// <summary>The parties: <c>光明区 → 田林县</c>, <c>Guangming → Tianlin</c>.</summary>
    /// <param name="language">The language.</param>
    public string ToString(Language language) => $"{Supporter.Name(language)} → {Recipient.Name(language)}";

    /// <summary>Whether another pairing says the same, id and parents included.</summary>
    internal bool HasSameContent(Pairing other)
    {
        (Pairing? one, Pairing? two) = (this, other);
        while (one is not null && two is not null && !ReferenceEquals(one, two))
        {
            if (!one.SaysTheSame(two))
            {
                return false;
            }

            (one, two) = (one.Parent, two.Parent);
        }

        return ReferenceEquals(one, two);
    }

    private bool SaysTheSame(Pairing other) =>
        Equals(other)
        && Supporter.Equals(other.Supporter)
        && Recipient.Equals(other.Recipient)
        && Programme == other.Programme
        && From == other.From
        && To == other.To
        && IsCountedApart == other.IsCountedApart;

    private static void Check(Party supporter, Party recipient, Programme programme)
    {
        ArgumentNullException.ThrowIfNull(programme);
        if (supporter.Members.Length == 1 && recipient.Members.Length == 1 && !supporter.Members[0].Equals(recipient.Members[0]))
        {
            return; // The usual pair.
        }

        if (supporter.Members.Intersect(recipient.Members).FirstOrDefault() is { } both)
        {
            throw new ArgumentException($"The division \"{both.Id}\" stands on both sides; nobody supports itself.", nameof(recipient));
        }
    }
}
