namespace Guangming.Domain;

/// <content>How one figure compares with another (变动).</content>
public static partial class Measures
{
    /// <summary>Growth rate (增长率): <c>growth.rate</c>.</summary>
    public static Measure GrowthRate { get; } = Other("growth.rate", "增长率", "growth rate", Unit.Percent, Additivity.None, ValueRange.AtLeast(-100, Unit.Percent));

    /// <summary>Ratio to the base (增长倍数): <c>growth.multiple</c>.</summary>
    public static Measure GrowthMultiple { get; } = Other("growth.multiple", "增长倍数", "ratio to the base", Unit.Times, Additivity.None, ValueRange.AtLeast(0, Unit.Times));

    /// <summary>Change in percentage points (变动百分点): <c>growth.points</c>.</summary>
    public static Measure PointChange { get; } = Other("growth.points", "变动百分点", "change in percentage points", Unit.PercentagePoint, Additivity.None, ValueRange.Closed(-100, 100, Unit.PercentagePoint));

    /// <summary>Target completion (完成率): <c>target.completion</c>.</summary>
    public static Measure TargetCompletion { get; } = Other("target.completion", "完成率", "target completion", Unit.Percent, Additivity.Ratio, ValueRange.AtLeast(0, Unit.Percent));
}
