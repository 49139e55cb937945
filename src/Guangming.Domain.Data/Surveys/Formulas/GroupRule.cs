namespace Guangming.Domain.Data;

/// <summary>How the values of groups make up the whole's (分组分解规则).</summary>
/// <param name="Weight">What a group's value counts, from its shares of population and income.</param>
/// <param name="Between">What the difference between groups adds, from the same shares.</param>
internal sealed record GroupRule(Func<double, double, double> Weight, Func<double, double, double> Between)
{
    /// <summary>Population shares, and nothing between: for means over persons.</summary>
    public static GroupRule Mean { get; } = new((population, _) => population, (_, _) => 0);
}
