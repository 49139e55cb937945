namespace RegistryIndicators.Register;

/// <summary>What the households of a county have in common.</summary>
/// <param name="Households">How many there are.</param>
/// <param name="Wealth">The level of incomes, in thousandths.</param>
/// <param name="Dryness">How many in a million lack safe water for where they live.</param>
/// <param name="HasNoPupils">Whether nobody is of school age, so that a rate of pupils divides by zero.</param>
/// <param name="HasNoInsured">Whether the county left the column of the insured empty.</param>
internal sealed record CountyTraits(int Households, int Wealth, int Dryness, bool HasNoPupils, bool HasNoInsured)
{
    /// <summary>The traits of all counties; the households are shared out to the last one.</summary>
    public static CountyTraits[] Of(RegisterPlan plan)
    {
        int count = Places.Counties.Count;
        int[] sizes = new int[count];
        CountyTraits[] traits = new CountyTraits[count];
        int withoutPupils = new Draws(plan.Seed, 2, 0).Below(count);
        int withoutInsured = (withoutPupils + 1 + new Draws(plan.Seed, 2, 1).Below(count - 1)) % count;
        for (int i = 0; i < count; i++)
        {
            Draws province = new(plan.Seed, 3, (ulong)long.Parse(Places.Counties[i].Code.Province.ToString(), System.Globalization.CultureInfo.InvariantCulture));
            Draws county = new(plan.Seed, 4, (ulong)i);
            sizes[i] = county.Between(40, 160);
            int wealth = province.Between(760, 1260) + county.Between(-90, 90);
            traits[i] = new CountyTraits(0, wealth, province.Below(50_000), !plan.IsClean && i == withoutPupils, !plan.IsClean && i == withoutInsured);
        }

        long given = 0;
        long total = sizes.Sum();
        for (int i = 0, upTo = 0; i < count; i++)
        {
            upTo += sizes[i];
            long until = plan.Households * (long)upTo / total;
            traits[i] = traits[i] with { Households = (int)(until - given) };
            given = until;
        }

        return traits;
    }
}
