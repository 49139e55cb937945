namespace Guangming.Domain.Entrances.Tests.Reference;

/// <summary>What stands behind the number: its unit and what it does to the number.</summary>
/// <param name="Unit">The unit's code.</param>
internal sealed record Tail(string Unit)
{
    /// <summary>How many of the unit one is: a 成 is ten percent.</summary>
    public Fraction Times { get; init; } = Fraction.One;

    /// <summary>What is added in the unit itself: 角, 分, the 五 of 三成五, a half.</summary>
    public Fraction Plus { get; init; } = Fraction.Zero;

    /// <summary>The place of what is added; null where nothing is.</summary>
    public Fraction? Step { get; init; }

    /// <summary>Whether its form makes the number exact: 整, 角, 分, 半.</summary>
    public bool IsExact { get; init; }

    /// <summary>Whether 多, 余 or 来 stands in it: 4个多小时.</summary>
    public bool HasMany { get; init; }
}
