using System.Globalization;

namespace Guangming.Domain.Data;

/// <summary>How the numbers of a column are written (列的计量口径): in 元, 万元, 亿元 or 分, whole, or with some decimals.</summary>
/// <remarks>
/// Sums are kept in whole base units: 分 for money, and what the decimals allow for everything else. A number with more
/// decimals than the scale has is refused, never rounded. Immutable; equality is by content.
/// </remarks>
public sealed record ColumnScale
{
    private const int MostDecimals = 8;

    private ColumnScale(string symbol, int power, int decimals, bool isMoney) => (Symbol, Power, Decimals, IsMoney) = (symbol, power, decimals, isMoney);

    /// <summary>Money in 分, whole.</summary>
    public static ColumnScale Fen { get; } = new("分", -2, 0, true);

    /// <summary>Money in 元, with at most 2 decimals.</summary>
    public static ColumnScale Yuan { get; } = new("元", 0, 2, true);

    /// <summary>Money in 万元, with at most 6 decimals.</summary>
    public static ColumnScale TenThousandYuan { get; } = new("万元", 4, 6, true);

    /// <summary>Money in 亿元, with at most 10 decimals.</summary>
    public static ColumnScale HundredMillionYuan { get; } = new("亿元", 8, 10, true);

    /// <summary>Whole numbers in the measure's unit.</summary>
    public static ColumnScale Whole { get; } = new(string.Empty, 0, 0, false);

    /// <summary>How the column's unit is called, for money; else empty.</summary>
    public string Symbol { get; }

    /// <summary>The power of ten of one in the column, in the measure's unit: 4 for 万元.</summary>
    public int Power { get; }

    /// <summary>The most decimals that the column's numbers have.</summary>
    public int Decimals { get; }

    /// <summary>Whether it is one of money.</summary>
    public bool IsMoney { get; }

    /// <summary>The decimals of a sum in the measure's unit: a base unit is 10 to the minus this many, 2 for all money.</summary>
    public int SumDecimals => Decimals - Power;

    /// <summary>Numbers in the measure's unit, with decimals.</summary>
    /// <param name="decimals">The most decimals they have, 0 to 8.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are more.</exception>
    public static ColumnScale OfDecimals(int decimals)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, MostDecimals);
        return decimals == 0 ? Whole : new ColumnScale(string.Empty, 0, decimals, false);
    }

    /// <summary>The symbol of money, or the number of decimals.</summary>
    public override string ToString() => IsMoney ? Symbol : Decimals.ToString(CultureInfo.InvariantCulture);

    /// <summary>The usual scale of a measure; none where it has to be said.</summary>
    internal static ColumnScale? Usual(Measure measure) => measure.Unit == Unit.Yuan ? Yuan : measure.Unit.IsCountable ? Whole : null;
}
