namespace RegistryIndicators.Register;

/// <summary>The incomes of 2017 by rank: straight lines between some known ones.</summary>
internal static class IncomeScale
{
    /// <summary>Ranks run from 0 to below this.</summary>
    public const int Ranks = 1_000_000;

    // Rank, and income per head in 元.
    private static readonly (int Rank, int Yuan)[] Knots =
    [
        (0, 260), (10_000, 1500), (30_000, 2350), (60_000, 3050), (100_000, 3800), (200_000, 5200), (300_000, 6400), (400_000, 7600), (500_000, 8900),
        (600_000, 10_300), (700_000, 12_000), (800_000, 14_400), (900_000, 18_500), (950_000, 23_500), (990_000, 41_000), (999_000, 88_000), (Ranks, 240_000),
    ];

    /// <summary>The income at a rank, in 分.</summary>
    public static long Fen(int rank)
    {
        int above = 1;
        while (Knots[above].Rank <= rank)
        {
            above++;
        }

        ((int low, int poorer), (int high, int richer)) = (Knots[above - 1], Knots[above]);
        return (100L * poorer) + (100L * (richer - poorer) * (rank - low) / (high - low));
    }
}
