using System.Collections.Immutable;

namespace Guangming.Domain;

/// <summary>Tells how two subjects hang together, axis by axis: pairing, place, budget level, use, scope in words (对象关系判断).</summary>
/// <remarks>
/// Apart on one axis is apart altogether. Narrower on some axes and wider on none is within. Narrower on one and wider on another
/// crosses, and of two scopes in words nobody knows: both are unknown.
/// </remarks>
internal static class SubjectRelations
{
    /// <summary>How the first subject stands to the second.</summary>
    /// <param name="one">The first.</param>
    /// <param name="other">The second.</param>
    /// <param name="bySupporter">Whether what different supporters do is apart: so with money, not with people reached.</param>
    public static SubjectRelation Between(Subject one, Subject other, bool bySupporter)
    {
        if (ReferenceEquals(one, other) || one.Equals(other))
        {
            return SubjectRelation.Same;
        }

        SubjectRelation relation = OfPairingAndPlace(one, other, bySupporter);
        relation = Both(relation, OfAxes(one, other));
        return Both(relation, OfScopes(one.Scope, other.Scope));
    }

    /// <summary>Whether two divisions have no ground in common: by codes, by level, or by what they lie in.</summary>
    public static bool AreApart(Division one, Division other)
    {
        if (one.IsWithin(other) || other.IsWithin(one) || one.IsOrSucceeds(other) || other.IsOrSucceeds(one))
        {
            return false;
        }

        return (one.Code is not null && other.Code is not null)
            || (one.Kind == other.Kind && one.Kind is <= DivisionKind.Village or DivisionKind.Organisation)
            || (one.Within is { } above && AreApart(above, other))
            || (other.Within is { } otherAbove && AreApart(one, otherAbove));
    }

    /// <summary>What two axes say together.</summary>
    public static SubjectRelation Both(SubjectRelation one, SubjectRelation other) => (one, other) switch
    {
        (SubjectRelation.Apart, _) or (_, SubjectRelation.Apart) => SubjectRelation.Apart,
        (SubjectRelation.Unknown, _) or (_, SubjectRelation.Unknown) => SubjectRelation.Unknown,
        (SubjectRelation.Same, _) => other,
        (_, SubjectRelation.Same) => one,
        _ => one == other ? one : SubjectRelation.Unknown,
    };

    private static SubjectRelation OfPairingAndPlace(Subject one, Subject other, bool bySupporter)
    {
        if (one.Pairing.Equals(other.Pairing))
        {
            return (one.Place, other.Place) switch
            {
                (null, null) => SubjectRelation.Same,
                (not null, null) => SubjectRelation.Within,
                (null, not null) => SubjectRelation.Holds,
                ({ } place, { } otherPlace) => OfPlaces(place, otherPlace),
            };
        }

        if (AreApart(Ground(one), Ground(other)) || (bySupporter && AreApart(one.Pairing.Supporter.Members, other.Pairing.Supporter.Members)))
        {
            return SubjectRelation.Apart;
        }

        return OfLineage(one, other);
    }

    private static SubjectRelation OfLineage(Subject one, Subject other)
    {
        if (one.Pairing.IsCountedApart || other.Pairing.IsCountedApart)
        {
            return SubjectRelation.Apart;
        }

        if (IsUnder(one.Pairing, other.Pairing) is { } isPart)
        {
            return !isPart ? SubjectRelation.Apart : Lies(one, other.Place) ? SubjectRelation.Within : SubjectRelation.Unknown;
        }

        if (IsUnder(other.Pairing, one.Pairing) is { } isOtherPart)
        {
            return !isOtherPart ? SubjectRelation.Apart : Lies(other, one.Place) ? SubjectRelation.Holds : SubjectRelation.Unknown;
        }

        return SubjectRelation.Unknown;
    }

    // Whether one stands under the other and is counted in it; null where it does not stand under it.
    private static bool? IsUnder(Pairing inner, Pairing outer)
    {
        bool isCounted = true;
        for (Pairing? above = inner; above is not null; above = above.Parent)
        {
            if (above.Equals(outer))
            {
                return isCounted;
            }

            isCounted &= !above.IsCountedApart;
        }

        return null;
    }

    private static bool Lies(Subject inner, Division? place) => place is null || Ground(inner).All(division => division.IsWithin(place) || division.IsOrSucceeds(place));

    private static ImmutableArray<Division> Ground(Subject subject) => subject.Place is { } place ? [place] : subject.Pairing.Recipient.Members;

    private static bool AreApart(ImmutableArray<Division> some, ImmutableArray<Division> others)
    {
        foreach (Division one in some)
        {
            foreach (Division other in others)
            {
                if (!AreApart(one, other))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static SubjectRelation OfPlaces(Division one, Division other) =>
        one.Equals(other) ? SubjectRelation.Same
        : one.IsWithin(other) ? SubjectRelation.Within
        : other.IsWithin(one) ? SubjectRelation.Holds
        : AreApart(one, other) ? SubjectRelation.Apart
        : SubjectRelation.Unknown;

    private static SubjectRelation OfAxes(Subject one, Subject other)
    {
        SubjectRelation relation = SubjectRelation.Same;
        foreach (ScopeValue value in one.Axes)
        {
            relation = Both(relation, other.On(value.Axis) is { } against ? OfValues(value, against) : SubjectRelation.Within);
        }

        foreach (ScopeValue value in other.Axes)
        {
            relation = one.On(value.Axis) is null ? Both(relation, SubjectRelation.Holds) : relation;
        }

        return relation;
    }

    private static SubjectRelation OfValues(ScopeValue one, ScopeValue other) =>
        one == other ? SubjectRelation.Same
        : one.IsWithin(other) ? SubjectRelation.Within
        : other.IsWithin(one) ? SubjectRelation.Holds
        : SubjectRelation.Apart;

    private static SubjectRelation OfScopes(LocalizedText? one, LocalizedText? other) => (one, other) switch
    {
        (null, null) => SubjectRelation.Same,
        (not null, null) => SubjectRelation.Within,
        (null, not null) => SubjectRelation.Holds,
        _ => one.Equals(other) ? SubjectRelation.Same : SubjectRelation.Unknown,
    };
}
