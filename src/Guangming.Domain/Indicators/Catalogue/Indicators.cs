using System.Diagnostics.CodeAnalysis;

namespace Guangming.Domain;

/// <summary>The built-in indicators (内置指标): the catalogue for pairing assistance, each from one definition.</summary>
/// <remarks>
/// What a report states and no formula computes is an indicator of one input, found by the code of its measure. Own
/// indicators stand beside these in an <see cref="IndicatorCatalogue"/>.
/// </remarks>
public static partial class Indicators
{
    /// <summary>All built-in indicators, those of one input included; without the families.</summary>
    public static IReadOnlyList<Indicator> All => IndicatorCatalogue.BuiltIn.All;

    /// <summary>All built-in families.</summary>
    public static IReadOnlyList<IndicatorFamily> Families => IndicatorCatalogue.BuiltIn.Families;

    /// <summary>The built-in indicator with the given code.</summary>
    /// <param name="code">The code, such as <c>fund.per-person</c>.</param>
    /// <exception cref="KeyNotFoundException">There is none; the message names the nearest codes.</exception>
    public static Indicator Get(string code) => IndicatorCatalogue.BuiltIn[code];

    /// <summary>Finds the built-in indicator with the given code.</summary>
    /// <param name="code">The code.</param>
    /// <param name="indicator">The indicator found.</param>
    public static bool TryGet(string code, [NotNullWhen(true)] out Indicator? indicator) => IndicatorCatalogue.BuiltIn.TryGet(code, out indicator);

    internal static IReadOnlyList<Indicator> Computed() =>
    [
        HeadcountRate,
        ComprehensiveHeadcountRate,
        HeadcountRateChange,
        PovertyReductionRate,
        FalseExitRate,
        MissedRate,
        ApprovalRate,
        VillagesExitedShare,
        FoodSecured,
        ClothingSecured,
        EducationGuaranteed,
        MedicalCareGuaranteed,
        HousingGuaranteed,
        WaterGuaranteed,
        PensionCover,
        AllowanceCover,
        StudentAidPaid,
        AllGuaranteesRate,
        AllGuaranteesAtLeast,
        AllGuaranteesAtMost,
        FundsTotal,
        FiscalPerProject,
        FiscalPerVillage,
        FiscalPerHousehold,
        FiscalPerPerson,
        PersonsPerTenThousandYuan,
        InvestmentLeverage,
        InvestmentPerEnterprise,
        InvestmentPerBeneficiary,
        InvestmentPerProject,
        WorkersPerWorkshop,
        PoorWorkerShare,
        PostsPerEnterprise,
        CollectiveIncomePerVillage,
        IncomeGrowthGap,
    ];

    internal static IReadOnlyList<IndicatorFamily> AllFamilies() =>
        [GrowthRate, GrowthMultiple, GrowthIncrease, AnnualGrowth, Doublings, Difference, DeclineRate, TargetCompletion, HouseholdSize];
}
