using System.Globalization;

namespace Guangming.Domain.Data;

/// <summary>A poverty line (贫困线) and who counts as poor by it.</summary>
/// <remarks>
/// Immutable. For incomes in 分 the line is in 元; otherwise it is in the unit of the incomes. Lines are equal by number and
/// reading.
/// </remarks>
public sealed class PovertyLine : IEquatable<PovertyLine>
{
    // Beyond this a line could not be told from its neighbours in double precision.
    private const decimal Greatest = 1_000_000_000_000m;

    private PovertyLine(decimal value, bool isInclusive)
    {
        if (value is <= 0 or > Greatest)
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, "Expected a poverty line above 0, at most 10^12.");
        }

        (Value, IsInclusive) = (value, isInclusive);
    }

    /// <summary>The line, above zero.</summary>
    public decimal Value { get; }

    /// <summary>Whether an income at the line is poor (小于或等于); otherwise only one below it.</summary>
    public bool IsInclusive { get; }

    /// <summary>Poor is who has less than this (低于): the usual reading.</summary>
    /// <param name="value">The line, above 0 and at most 10^12, such as 4000.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not above zero, or too large.</exception>
    public static PovertyLine Below(decimal value) => new(value, false);

    /// <summary>Poor is who has this or less (不高于), as some programs read a line.</summary>
    /// <param name="value">The line, above 0 and at most 10^12.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not above zero, or too large.</exception>
    public static PovertyLine AtOrBelow(decimal value) => new(value, true);

    /// <inheritdoc/>
    public bool Equals(PovertyLine? other) => other is not null && Value == other.Value && IsInclusive == other.IsInclusive;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PovertyLine);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Value, IsInclusive);

    /// <summary>Such as <c>&lt; 4000</c>.</summary>
    public override string ToString() => (IsInclusive ? "<= " : "< ") + Value.ToString("0.############################", CultureInfo.InvariantCulture);

    /// <summary>The line in the unit in which a sample stores its incomes.</summary>
    internal double In(bool fen) => (double)(fen ? Value * 100 : Value);

    /// <summary>The number that exactly the poor of such a sample are below.</summary>
    internal double PoorBelow(bool fen) => !IsInclusive ? In(fen)
        : fen ? Math.Floor(In(fen)) + 1
        : Math.BitIncrement(In(fen));

    /// <summary>Whether the line is a whole number of 分.</summary>
    internal bool IsWholeFen => decimal.IsInteger(Value * 100);
}
