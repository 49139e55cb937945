namespace RegistryIndicators.Register;

/// <summary>What register to make.</summary>
/// <param name="Households">How many households, each with a row for every year.</param>
/// <param name="FirstYear">The first year, 2014 or later.</param>
/// <param name="LastYear">The last, 2020 or earlier.</param>
/// <param name="Seed">Which of many registers.</param>
/// <param name="IsClean">Whether it is without the faults of a real one: missing values, rows that stand twice, counties without an answer.</param>
internal sealed record RegisterPlan(int Households, int FirstYear, int LastYear, ulong Seed, bool IsClean)
{
    public const int MostHouseholds = 100_000_000;

    /// <summary>How many rows that makes, but for those that stand twice.</summary>
    public long Rows => (long)Households * (LastYear - FirstYear + 1);
}
