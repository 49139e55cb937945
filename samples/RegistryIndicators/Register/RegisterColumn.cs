using Guangming.Domain;

namespace RegistryIndicators.Register;

/// <summary>A column of the register.</summary>
/// <param name="Name">Its name in files and tables.</param>
/// <param name="IsText">Whether it holds texts rather than whole numbers.</param>
/// <param name="Value">What it shows of a row.</param>
/// <param name="Measures">The measures that it holds the numbers of; one column of ones counts the households of several.</param>
internal sealed record RegisterColumn(string Name, bool IsText, Func<HouseholdYear, long?> Value, params Measure[] Measures);
