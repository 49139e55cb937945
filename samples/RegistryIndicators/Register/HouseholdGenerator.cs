using System.Globalization;

namespace RegistryIndicators.Register;

/// <summary>Makes households out of a seed: the same seed gives the same register on every machine.</summary>
/// <remarks>Incomes are log-normal around a mean of their county; whoever has less than the line of 4000元 is registered as poor, with some errors as registers have them.</remarks>
internal static class HouseholdGenerator
{
    private const int CountiesOfPrefecture = 6;
    private const int PrefecturesOfProvince = 4;
    private const int TownshipsOfCounty = 9;
    private const double LineYuan = 4000;

    public static async IAsyncEnumerable<Household> MakeAsync(long count, ulong seed)
    {
        ulong state = seed;
        for (long i = 0; i < count; i++)
        {
            yield return Make(ref state);
            if (i % 100_000 == 0)
            {
                await Task.Yield();
            }
        }
    }

    private static Household Make(ref ulong state)
    {
        Province province = Province.All[Below(ref state, Province.All.Count)];
        int prefecture = 1 + Below(ref state, PrefecturesOfProvince);
        int county = 1 + Below(ref state, CountiesOfPrefecture);
        string township = string.Create(
            CultureInfo.InvariantCulture, $"{province.Code[..2]}{prefecture:D2}2{county}1{Below(ref state, TownshipsOfCounty):D2}");
        double median = province.MedianYuan * (0.8 + (0.08 * county));
        double income = median * Math.Exp(0.55 * Normal(ref state));
        int members = 1 + Below(ref state, 6);
        bool isPoor = income < LineYuan ? Below(ref state, 100) < 94 : Below(ref state, 1000) < 4;
        bool isReached = isPoor ? Below(ref state, 10) < 8 : Below(ref state, 100) < 2;
        double hardship = Math.Min(1, LineYuan / income);
        return new Household(
            township,
            members,
            Below(ref state, 500) == 0 ? null : isPoor ? members : 0,
            isReached ? members : 0,
            !isReached ? 0 : Below(ref state, 400) == 0 ? null : 100L * (500 + Below(ref state, 6000)),
            (long)Math.Round(income * 100, MidpointRounding.AwayFromZero),
            Below(ref state, 1000) < 30 * hardship,
            Below(ref state, 1000) < 120 * hardship,
            Below(ref state, 1000) < 90 * hardship);
    }

    // The mean of twelve even numbers is as good as normal here.
    private static double Normal(ref ulong state)
    {
        double sum = -6;
        for (int i = 0; i < 12; i++)
        {
            sum += Next(ref state) / (double)(1UL << 33);
        }

        return sum;
    }

    private static int Below(ref ulong state, int count) => (int)(Next(ref state) % (ulong)count);

    // Knuth's MMIX generator; its upper bits are the good ones.
    private static ulong Next(ref ulong state)
    {
        state = unchecked((state * 6364136223846793005) + 1442695040888963407);
        return state >> 31;
    }
}
