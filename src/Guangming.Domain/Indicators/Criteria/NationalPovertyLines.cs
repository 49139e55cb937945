using System.Collections.Immutable;

namespace Guangming.Domain;

/// <summary>The national rural poverty lines of 2010 to 2020 (历年国家农村贫困标准).</summary>
/// <remarks>
/// Sources: lines of 2011 to 2016, Yunnan Survey Yearbook 2017, notes to table 4-2; of 2019 and 2020, statements of the
/// Poverty Alleviation Office in 2020; the poor and their rate of 2012, 2017, 2018 and 2019, releases of the National Bureau
/// of Statistics for 2018 and 2019; the poor of 2014, the Poverty Alleviation Office. The rest is general knowledge and marked
/// as not confirmed.
/// </remarks>
public static class NationalPovertyLines
{
    /// <summary>How many counties were on the national list of poor counties (国家级贫困县): 832.</summary>
    public const int PoorCounties = 832;

    /// <summary>All years, in order.</summary>
    public static ImmutableArray<NationalPovertyLine> All { get; } =
    [
        new(2010, "2300元", true, "16567万人", false, "17.2%", false),
        new(2011, "2536元", true, "12238万人", false, "12.7%", false),
        new(2012, "2625元", true, "9899万人", true, "10.2%", true),
        new(2013, "2736元", true, "8249万人", false, "8.5%", false),
        new(2014, "2800元", true, "7017万人", true, "7.2%", false),
        new(2015, "2855元", true, "5575万人", false, "5.7%", false),
        new(2016, "2952元", true, "4335万人", false, "4.5%", false),
        new(2017, "2952元", false, "3046万人", true, "3.1%", true),
        new(2018, "2995元", false, "1660万人", true, "1.7%", true),
        new(2019, "3218元", true, "551万人", true, "0.6%", true),
        new(2020, "约4000元", true, "0人", true, "0%", true, new LocalizedText("全部建档立卡人口脱贫，故为精确的零", "all registered persons had exited, so the zeros are exact")),
    ];

    /// <summary>The line of a year.</summary>
    /// <param name="year">2010 to 2020.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside that range.</exception>
    public static NationalPovertyLine Of(int year)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, All[0].Year);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, All[^1].Year);
        return All[year - All[0].Year];
    }
}
