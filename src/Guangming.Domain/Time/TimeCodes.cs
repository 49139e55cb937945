namespace Guangming.Domain;

/// <summary>The stable codes of <see cref="PeriodBasis"/>, <see cref="DateGranularity"/> and <see cref="DateSource"/>, as documents write them.</summary>
public static class TimeCodes
{
    /// <summary>The code: <c>unspecified</c>, <c>point-in-time</c>, <c>annual</c>, <c>period</c>, <c>per-year</c> or <c>cumulative</c>.</summary>
    /// <param name="basis">The basis.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number cast to the enumeration.</exception>
    public static string Code(this PeriodBasis basis) => basis switch
    {
        PeriodBasis.Unspecified => "unspecified",
        PeriodBasis.PointInTime => "point-in-time",
        PeriodBasis.Annual => "annual",
        PeriodBasis.Period => "period",
        PeriodBasis.PerYear => "per-year",
        PeriodBasis.Cumulative => "cumulative",
        _ => throw new ArgumentOutOfRangeException(nameof(basis), basis, "Expected a member of PeriodBasis."),
    };

    /// <summary>The code: <c>day</c>, <c>month</c> or <c>year</c>.</summary>
    /// <param name="granularity">The granularity.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number cast to the enumeration.</exception>
    public static string Code(this DateGranularity granularity) => granularity switch
    {
        DateGranularity.Day => "day",
        DateGranularity.Month => "month",
        DateGranularity.Year => "year",
        _ => throw new ArgumentOutOfRangeException(nameof(granularity), granularity, "Expected a member of DateGranularity."),
    };

    /// <summary>The code: <c>stated</c>, <c>inherited</c>, <c>publication</c> or <c>reading</c>.</summary>
    /// <param name="source">The source.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number cast to the enumeration.</exception>
    public static string Code(this DateSource source) => source switch
    {
        DateSource.Stated => "stated",
        DateSource.Inherited => "inherited",
        DateSource.Publication => "publication",
        DateSource.Reading => "reading",
        _ => throw new ArgumentOutOfRangeException(nameof(source), source, "Expected a member of DateSource."),
    };

    /// <summary>Reads the code of a basis.</summary>
    internal static bool TryRead(ReadOnlySpan<byte> code, out PeriodBasis basis)
    {
        (bool known, basis) = code switch
        {
            _ when code.SequenceEqual("cumulative"u8) => (true, PeriodBasis.Cumulative),
            _ when code.SequenceEqual("annual"u8) => (true, PeriodBasis.Annual),
            _ when code.SequenceEqual("point-in-time"u8) => (true, PeriodBasis.PointInTime),
            _ when code.SequenceEqual("period"u8) => (true, PeriodBasis.Period),
            _ when code.SequenceEqual("per-year"u8) => (true, PeriodBasis.PerYear),
            _ => (code.SequenceEqual("unspecified"u8), PeriodBasis.Unspecified),
        };
        return known;
    }

    /// <summary>Reads the code of a granularity.</summary>
    internal static bool TryRead(ReadOnlySpan<byte> code, out DateGranularity granularity)
    {
        (bool known, granularity) = code switch
        {
            _ when code.SequenceEqual("year"u8) => (true, DateGranularity.Year),
            _ when code.SequenceEqual("month"u8) => (true, DateGranularity.Month),
            _ => (code.SequenceEqual("day"u8), DateGranularity.Day),
        };
        return known;
    }

    /// <summary>Reads the code of a date's source.</summary>
    internal static bool TryRead(ReadOnlySpan<byte> code, out DateSource source)
    {
        (bool known, source) = code switch
        {
            _ when code.SequenceEqual("publication"u8) => (true, DateSource.Publication),
            _ when code.SequenceEqual("inherited"u8) => (true, DateSource.Inherited),
            _ when code.SequenceEqual("reading"u8) => (true, DateSource.Reading),
            _ => (code.SequenceEqual("stated"u8), DateSource.Stated),
        };
        return known;
    }
}
