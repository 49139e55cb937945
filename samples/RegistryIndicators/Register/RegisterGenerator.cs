using System.Globalization;
using Guangming.Domain;

namespace RegistryIndicators.Register;

/// <summary>Makes a register of households, poor and not, village by village: the same for the same plan, on every machine.</summary>
/// <remarks>Provinces, prefectures and counties are real; townships and villages are numbered as the codes of such units are. Every number is invented.</remarks>
internal static class RegisterGenerator
{
    private const int VillagesPerTownship = 30;
    private const int FirstTownship = 100;
    private const int FirstVillage = 200;

    /// <summary>The villages, by code.</summary>
    public static IEnumerable<VillageRows> Villages(RegisterPlan plan)
    {
        CountyTraits[] counties = CountyTraits.Of(plan);
        long household = 0;
        for (int i = 0; i < counties.Length; i++)
        {
            Draws draws = new(plan.Seed, 5, (ulong)i);
            int left = counties[i].Households;
            for (int at = 0; left > 0; at++)
            {
                int size = Math.Min(left, draws.Between(30, 90));
                long code = VillageCode(Places.Counties[i].Code, at);
                yield return Village(plan, counties[i], code, household, size);
                household += size;
                left -= size;
            }
        }
    }

    private static long VillageCode(DivisionCode county, int at) =>
        (long.Parse(county.ToString(), CultureInfo.InvariantCulture) * 1_000_000)
        + ((FirstTownship + (at / VillagesPerTownship)) * 1000L) + FirstVillage + (at % VillagesPerTownship);

    private static VillageRows Village(RegisterPlan plan, CountyTraits county, long code, long firstHousehold, int size)
    {
        Draws draws = new(plan.Seed, 6, (ulong)code);
        List<HouseholdYear> rows = [];
        int[] persons = new int[plan.LastYear - plan.FirstYear + 1];
        bool isGone = !plan.IsClean && draws.Happens(2_000);
        for (int i = 0; i < size; i++)
        {
            HouseholdStory story = new(firstHousehold + i + 1, code, county, plan);
            for (int year = plan.FirstYear; year <= plan.LastYear; year++)
            {
                HouseholdYear row = story.InYear(year);
                persons[year - plan.FirstYear] += story.Persons;
                rows.Add(row);
                if (!plan.IsClean && draws.Happens(300))
                {
                    rows.Add(row);
                }
            }
        }

        // The other office counts some who are not in the register, does not know a few villages, and knows a few that are gone.
        List<(long Village, int Year, int Persons)> population = [];
        bool isKnown = plan.IsClean || !draws.Happens(4_000);
        for (int year = plan.FirstYear; year <= plan.LastYear && isKnown; year++)
        {
            int counted = persons[year - plan.FirstYear];
            population.Add((code, year, counted + (counted * draws.Below(40) / 1000)));
        }

        return new VillageRows(isGone ? [] : rows, population);
    }
}
