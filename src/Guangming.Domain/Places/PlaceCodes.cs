namespace Guangming.Domain;

/// <summary>The stable codes of <see cref="DivisionKind"/> and <see cref="DivisionLevel"/>, as documents write them.</summary>
public static class PlaceCodes
{
    /// <summary>
    /// The code: <c>province</c>, <c>prefecture</c>, <c>county</c>, <c>township</c>, <c>village</c>, <c>functional-area</c>,
    /// <c>organisation</c> or <c>group</c>.
    /// </summary>
    /// <param name="kind">The kind.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number cast to the enumeration.</exception>
    public static string Code(this DivisionKind kind) => kind switch
    {
        DivisionKind.Province => "province",
        DivisionKind.Prefecture => "prefecture",
        DivisionKind.County => "county",
        DivisionKind.Township => "township",
        DivisionKind.Village => "village",
        DivisionKind.FunctionalArea => "functional-area",
        DivisionKind.Organisation => "organisation",
        DivisionKind.Group => "group",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Expected a member of DivisionKind."),
    };

    /// <summary>The code: <c>province</c>, <c>prefecture</c>, <c>county</c>, <c>township</c> or <c>village</c>.</summary>
    /// <param name="level">The level.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number cast to the enumeration.</exception>
    public static string Code(this DivisionLevel level) => level switch
    {
        DivisionLevel.Province => "province",
        DivisionLevel.Prefecture => "prefecture",
        DivisionLevel.County => "county",
        DivisionLevel.Township => "township",
        DivisionLevel.Village => "village",
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "Expected a member of DivisionLevel."),
    };

    /// <summary>Reads the code of a kind.</summary>
    internal static bool TryRead(ReadOnlySpan<byte> code, out DivisionKind kind)
    {
        (bool known, kind) = code switch
        {
            _ when code.SequenceEqual("province"u8) => (true, DivisionKind.Province),
            _ when code.SequenceEqual("prefecture"u8) => (true, DivisionKind.Prefecture),
            _ when code.SequenceEqual("county"u8) => (true, DivisionKind.County),
            _ when code.SequenceEqual("township"u8) => (true, DivisionKind.Township),
            _ when code.SequenceEqual("village"u8) => (true, DivisionKind.Village),
            _ when code.SequenceEqual("functional-area"u8) => (true, DivisionKind.FunctionalArea),
            _ when code.SequenceEqual("organisation"u8) => (true, DivisionKind.Organisation),
            _ => (code.SequenceEqual("group"u8), DivisionKind.Group),
        };
        return known;
    }
}
