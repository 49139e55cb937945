namespace RegistryIndicators.Register;

/// <summary>How the years of the register differ.</summary>
/// <param name="Line">The rural poverty line of the year, in 元 per head.</param>
/// <param name="Income">The level of incomes, in thousandths of that of 2017.</param>
/// <param name="Shortfall">How many still lack a guarantee, in thousandths of 2017.</param>
internal readonly record struct YearTrend(int Line, int Income, int Shortfall)
{
    public const int First = 2014;
    public const int Last = 2020;

    private static readonly YearTrend[] Years =
    [
        new(2800, 720, 1800),
        new(2855, 800, 1500),
        new(2952, 890, 1250),
        new(2952, 1000, 1000),
        new(2995, 1110, 650),
        new(3218, 1250, 330),
        new(4000, 1420, 90),
    ];

    public static YearTrend Of(int year) => Years[year - First];
}
