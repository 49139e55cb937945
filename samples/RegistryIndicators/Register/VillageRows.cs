namespace RegistryIndicators.Register;

/// <summary>A village's rows in the register, and its population by year as another office counts it.</summary>
/// <param name="Rows">The rows, by household and year.</param>
/// <param name="Population">Code, year, persons; none where that office does not know the village.</param>
internal sealed record VillageRows(IReadOnlyList<HouseholdYear> Rows, IReadOnlyList<(long Village, int Year, int Persons)> Population);
