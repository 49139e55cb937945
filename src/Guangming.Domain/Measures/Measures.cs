using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Guangming.Domain;

/// <summary>The built-in measures (内置指标口径): the stated numbers of the indicator catalogue.</summary>
/// <remarks>A report may use others of its own; none of them may take a code that stands here.</remarks>
public static partial class Measures
{
    /// <summary>All built-in measures.</summary>
    public static IReadOnlyList<Measure> All => Catalogue.All;

    /// <summary>The built-in measure with the given code.</summary>
    /// <param name="code">The code, such as <c>coverage.persons</c>.</param>
    /// <exception cref="KeyNotFoundException">There is none; the message names the nearest codes.</exception>
    public static Measure Get(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return TryGet(code, out Measure? measure)
            ? measure
            : throw new KeyNotFoundException(
                $"There is no built-in measure '{code}'. Nearest: {string.Join(", ", NearMiss.Closest(code, Catalogue.ByCode.Keys))}.");
    }

    /// <summary>Finds the built-in measure with the given code.</summary>
    /// <param name="code">The code.</param>
    /// <param name="measure">The measure found.</param>
    public static bool TryGet(string code, [NotNullWhen(true)] out Measure? measure) => Catalogue.ByCode.TryGetValue(code, out measure);

    /// <summary>Finds the built-in measure with the given code, without making a string of it.</summary>
    internal static bool TryGet(ReadOnlySpan<byte> code, [NotNullWhen(true)] out Measure? measure) => Catalogue.ByUtf8.TryGet(code, out measure);

    private static Measure Funding(string code, string zh, string en, FundingSource source, FundingStage stage) =>
        new(code, new(zh, en), Unit.Yuan, MeasureKind.Funding, Additivity.Flow, domain: ValueRange.AtLeast(0, Unit.Yuan), source: source, stage: stage);

    private static Measure Beneficiaries(
        string code, string zh, string en, Unit unit, PopulationGroup group, Additivity additivity, PovertyStandard standard = PovertyStandard.NotStated) =>
        new(code, new(zh, en), unit, MeasureKind.Beneficiaries, additivity, domain: ValueRange.AtLeast(0, unit), group: group, standard: standard);

    private static Measure Tally(string code, string zh, string en, Unit unit, Additivity additivity) =>
        new(code, new(zh, en), unit, MeasureKind.Tally, additivity, domain: ValueRange.AtLeast(0, unit));

    private static Measure Share(string code, string zh, string en, PovertyStandard standard = PovertyStandard.NotStated) =>
        new(code, new(zh, en), Unit.Percent, MeasureKind.Rate, Additivity.Ratio, domain: ValueRange.Closed(0, 100, Unit.Percent), standard: standard);

    private static Measure Other(string code, string zh, string en, Unit unit, Additivity additivity, ValueRange? domain, Unit? per = null) =>
        new(code, new(zh, en), unit, MeasureKind.Other, additivity, per, domain);

    // A class of its own, so that the list is made after every property above has its value.
    private static class Catalogue
    {
        public static readonly Measure[] All =
        [
            PoorPersons,
            PoorHouseholds,
            RuralPopulation,
            PersonsLiftedOut,
            HouseholdsLiftedOut,
            HeadcountRate,
            ComprehensiveHeadcountRate,
            PovertyReductionRate,
            PovertyLine,
            FalseExitRate,
            MissedRate,
            ApprovalRate,
            VillagesExitedShare,
            PoorVillages,
            WronglyExitedPersons,
            MissedPersons,
            SampledExitedPersons,
            SampledWronglyExitedPersons,
            SampledUnregisteredPersons,
            SampledMissedPersons,
            SurveyedHouseholds,
            ApprovingHouseholds,
            VillagesExited,
            NetIncomePerPerson,
            IncomeGrowth,
            NationalIncomeGrowth,
            FoodSecured,
            ClothingSecured,
            EducationGuaranteed,
            MedicalCareGuaranteed,
            HousingGuaranteed,
            WaterGuaranteed,
            PensionCover,
            AllowanceCover,
            StudentAidPaid,
            AllowanceEligibleHouseholds,
            AllowanceEligiblePersons,
            StudentsOfPoorHouseholds,
            EducationPlaces,
            FoodAttained,
            FoodApplicable,
            ClothingAttained,
            ClothingApplicable,
            EducationAttained,
            EducationApplicable,
            MedicalAttained,
            MedicalApplicable,
            HousingAttained,
            HousingApplicable,
            WaterAttained,
            WaterApplicable,
            PensionAttained,
            PensionApplicable,
            AllowanceAttained,
            AllowanceApplicable,
            StudentAidAttained,
            StudentAidApplicable,
            AllGuaranteesAttained,
            AllGuaranteesApplicable,
            AllGuaranteesRate,
            FiscalAllocated,
            FiscalInPlace,
            FiscalSpent,
            SocialDonations,
            FundsAllocated,
            FundsTotal,
            Projects,
            VillagesReached,
            HouseholdsReached,
            PersonsReached,
            EnterprisesInvesting,
            InvestmentActual,
            InvestmentAgreed,
            EnterpriseBeneficiaries,
            IndustryProjects,
            IndustryProjectInvestment,
            Workshops,
            WorkshopWorkers,
            PoorWorkshopWorkers,
            ProduceSales,
            CollectiveIncome,
            CollectiveIncomePerVillage,
            JobFairs,
            FairEnterprises,
            PostsOffered,
            PersonsPlaced,
            PersonsReturnedToWork,
            TrainingAttendances,
            TransfersToWork,
            OfficialsSent,
            SpecialistsSent,
            PairedUnits,
            VillagesPaired,
            GrowthRate,
            GrowthMultiple,
            PointChange,
            TargetCompletion,
        ];

        public static readonly Dictionary<string, Measure> ByCode =
            All.ToDictionary(measure => measure.Code, StringComparer.Ordinal);

        public static readonly Utf8Table<Measure> ByUtf8 = new(All, measure => Encoding.UTF8.GetBytes(measure.Code));
    }
}
