namespace Guangming.Domain;

/// <summary>The stable codes of the figures' enumerations, as documents write them.</summary>
public static class FigureCodes
{
    internal const string Statuses = "actual, target, expectation";
    internal const string Revisions = "not-stated, preliminary, final, revised";
    internal const string Attributions = "supporter, place";
    internal const string Origins = "stated, inferred";
    internal const string RelationKinds = "part-of, together, change, derives, revises";

    /// <summary>The code: <c>actual</c>, <c>target</c> or <c>expectation</c>.</summary>
    /// <param name="status">The status.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number cast to the enumeration.</exception>
    public static string Code(this FigureStatus status) => status switch
    {
        FigureStatus.Actual => "actual",
        FigureStatus.Target => "target",
        FigureStatus.Expectation => "expectation",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "Expected a member of FigureStatus."),
    };

    /// <summary>The code: <c>supporter</c> or <c>place</c>.</summary>
    /// <param name="attribution">The attribution.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number cast to the enumeration.</exception>
    public static string Code(this Attribution attribution) => attribution switch
    {
        Attribution.Supporter => "supporter",
        Attribution.Place => "place",
        _ => throw new ArgumentOutOfRangeException(nameof(attribution), attribution, "Expected a member of Attribution."),
    };

    /// <summary>The code: <c>stated</c> or <c>inferred</c>.</summary>
    /// <param name="origin">The origin.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number cast to the enumeration.</exception>
    public static string Code(this RelationOrigin origin) => origin switch
    {
        RelationOrigin.Stated => "stated",
        RelationOrigin.Inferred => "inferred",
        _ => throw new ArgumentOutOfRangeException(nameof(origin), origin, "Expected a member of RelationOrigin."),
    };

    /// <summary>The code: <c>part-of</c>, <c>together</c>, <c>change</c>, <c>derives</c> or <c>revises</c>.</summary>
    /// <param name="kind">The kind.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number cast to the enumeration.</exception>
    public static string Code(this FigureRelationKind kind) => kind switch
    {
        FigureRelationKind.PartOf => "part-of",
        FigureRelationKind.Together => "together",
        FigureRelationKind.Change => "change",
        FigureRelationKind.Derives => "derives",
        FigureRelationKind.Revises => "revises",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Expected a member of FigureRelationKind."),
    };

    /// <summary>The code: <c>not-stated</c>, <c>preliminary</c>, <c>final</c> or <c>revised</c>.</summary>
    /// <param name="status">The status.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number cast to the enumeration.</exception>
    public static string Code(this RevisionStatus status) => status switch
    {
        RevisionStatus.NotStated => "not-stated",
        RevisionStatus.Preliminary => "preliminary",
        RevisionStatus.Final => "final",
        RevisionStatus.Revised => "revised",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "Expected a member of RevisionStatus."),
    };

    internal static bool TryRead(ReadOnlySpan<byte> code, out RevisionStatus status)
    {
        (bool known, status) = code switch
        {
            _ when code.SequenceEqual("preliminary"u8) => (true, RevisionStatus.Preliminary),
            _ when code.SequenceEqual("final"u8) => (true, RevisionStatus.Final),
            _ when code.SequenceEqual("revised"u8) => (true, RevisionStatus.Revised),
            _ => (code.SequenceEqual("not-stated"u8), RevisionStatus.NotStated),
        };
        return known;
    }

    internal static bool TryRead(ReadOnlySpan<byte> code, out FigureStatus status)
    {
        (bool known, status) = code switch
        {
            _ when code.SequenceEqual("expectation"u8) => (true, FigureStatus.Expectation),
            _ when code.SequenceEqual("target"u8) => (true, FigureStatus.Target),
            _ => (code.SequenceEqual("actual"u8), FigureStatus.Actual),
        };
        return known;
    }

    internal static bool TryRead(ReadOnlySpan<byte> code, out Attribution attribution)
    {
        bool isPlace = code.SequenceEqual("place"u8);
        attribution = isPlace ? Attribution.Place : Attribution.Supporter;
        return isPlace || code.SequenceEqual("supporter"u8);
    }

    internal static bool TryRead(ReadOnlySpan<byte> code, out RelationOrigin origin)
    {
        bool isInferred = code.SequenceEqual("inferred"u8);
        origin = isInferred ? RelationOrigin.Inferred : RelationOrigin.Stated;
        return isInferred || code.SequenceEqual("stated"u8);
    }

    internal static bool TryRead(ReadOnlySpan<byte> code, out FigureRelationKind kind)
    {
        (bool known, kind) = code switch
        {
            _ when code.SequenceEqual("part-of"u8) => (true, FigureRelationKind.PartOf),
            _ when code.SequenceEqual("together"u8) => (true, FigureRelationKind.Together),
            _ when code.SequenceEqual("change"u8) => (true, FigureRelationKind.Change),
            _ when code.SequenceEqual("revises"u8) => (true, FigureRelationKind.Revises),
            _ => (code.SequenceEqual("derives"u8), FigureRelationKind.Derives),
        };
        return known;
    }
}
