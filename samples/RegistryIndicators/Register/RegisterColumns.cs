using Guangming.Domain;
using Guangming.Domain.Data;

namespace RegistryIndicators.Register;

/// <summary>The columns of the register, and what they mean.</summary>
internal static class RegisterColumns
{
    public const string Household = "household";
    public const string Village = "village";
    public const string Year = "year";
    public const string Persons = "persons";
    public const string Income = "income_fen";
    /// <summary>The column of the second table.</summary>
    public const string RuralPersons = "rural_persons";

    /// <summary>All, in the order of files.</summary>
    public static IReadOnlyList<RegisterColumn> All { get; } =
    [
        Key(Household, false, row => row.Household),
        Key(Village, true, row => row.Village),
        Key(Year, false, row => row.Year),
        Of(Persons, row => row.Persons, Measures.RuralPopulation, Measures.MedicalApplicable),
        Key(Income, false, row => row.Income),
        Of(
            "households",
            _ => 1,
            Measures.FoodApplicable,
            Measures.ClothingApplicable,
            Measures.HousingApplicable,
            Measures.WaterApplicable,
            Measures.AllGuaranteesApplicable),
        Of("poor_households", row => One(row.IsPoor), Measures.PoorHouseholds),
        Of("poor_persons", row => PersonsIf(row.IsPoor, row), Measures.PoorPersons),
        Of("lifted_households", row => One(row.IsLifted), Measures.HouseholdsLiftedOut),
        Of("lifted_persons", row => PersonsIf(row.IsLifted, row), Measures.PersonsLiftedOut),
        Of("wrongly_exited_persons", row => PersonsIf(row.IsWronglyExited, row), Measures.WronglyExitedPersons),
        Of("missed_persons", row => PersonsIf(row.IsMissed, row), Measures.MissedPersons),
        Of("food", row => One(row.HasFood), Measures.FoodAttained),
        Of("clothing", row => One(row.HasClothing), Measures.ClothingAttained),
        Of("housing", row => One(row.HasHousing), Measures.HousingAttained),
        Of("water", row => One(row.HasWater), Measures.WaterAttained),
        Of("all_guarantees", row => One(row.HasAll), Measures.AllGuaranteesAttained),
        Of("school_age", row => row.SchoolAge, Measures.EducationApplicable),
        Of("at_school", row => row.AtSchool, Measures.EducationAttained),
        Of("insured", row => row.Insured, Measures.MedicalAttained),
        Of("adults", row => row.Adults, Measures.PensionApplicable),
        Of("pension_insured", row => row.PensionInsured, Measures.PensionAttained),
        Of("allowance_due", row => One(row.IsDueAllowance), Measures.AllowanceApplicable),
        Of("allowance_paid", row => One(row.GetsAllowance), Measures.AllowanceAttained),
        Of("students_due", row => row.StudentsDue, Measures.StudentAidApplicable),
        Of("students_paid", row => row.StudentsPaid, Measures.StudentAidAttained),
        Of("reached_households", row => One(row.Aid > 0), Measures.HouseholdsReached),
        Of("reached_persons", row => PersonsIf(row.Aid > 0, row), Measures.PersonsReached),
        Of("aid_fen", row => row.Aid, Measures.FiscalAllocated),
        Of("donations_fen", row => row.Donations, Measures.SocialDonations),
    ];

    /// <summary>Which columns hold which keys and measures.</summary>
    /// <param name="population">A table that has the rural population by village and year; <see langword="null"/> for the register's own.</param>
    /// <param name="needed">The measures that are needed; <see langword="null"/> for all.</param>
    public static TableMap Map(string? population = null, IReadOnlySet<Measure>? needed = null)
    {
        TableMap map = new TableMap().Key(By.Village, Village).Key(By.Year, Year);
        bool isJoined = population is not null && needed?.Contains(Measures.RuralPopulation) != false;
        foreach ((Measure measure, string column) in All.SelectMany(column => column.Measures.Select(measure => (measure, column.Name))))
        {
            if (needed?.Contains(measure) != false && !(isJoined && measure.Equals(Measures.RuralPopulation)))
            {
                map = map.Column(measure, column, measure.Unit == Unit.Yuan ? ColumnScale.Fen : null);
            }
        }

        return isJoined ? map.Join(population!, Measures.RuralPopulation, RuralPersons) : map;
    }

    private static RegisterColumn Key(string name, bool isText, Func<HouseholdYear, long?> value) => new(name, isText, value);

    private static RegisterColumn Of(string name, Func<HouseholdYear, long?> value, params Measure[] measures) => new(name, false, value, measures);

    private static long? One(bool? holds) => holds is { } known ? known ? 1 : 0 : null;

    private static long? PersonsIf(bool holds, HouseholdYear row) => holds ? row.Persons : 0;
}
