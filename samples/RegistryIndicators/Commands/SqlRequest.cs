using Guangming.Domain.Data;

namespace RegistryIndicators.Commands;

/// <summary>What <c>sql</c> is asked for.</summary>
/// <param name="Code">The code of an indicator, or of a measure of poverty.</param>
/// <param name="Dialect">The language.</param>
/// <param name="By">What rows are grouped by.</param>
/// <param name="Table">The table.</param>
/// <param name="Population">The table of the population; <see langword="null"/> for the register's own column.</param>
/// <param name="Line">The poverty line, in 元 per head and year.</param>
internal sealed record SqlRequest(string Code, SqlDialect Dialect, By By, string Table, string? Population, decimal Line);
