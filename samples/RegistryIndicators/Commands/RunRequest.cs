using Guangming.Domain.Data;
using RegistryIndicators.Engines;

namespace RegistryIndicators.Commands;

/// <summary>What <c>run</c> is asked for.</summary>
/// <param name="Engine">The engine and its table.</param>
/// <param name="By">What rows are grouped by.</param>
/// <param name="Year">The year shown; <see langword="null"/> for the newest, or for all where years are the groups.</param>
/// <param name="Codes">The indicators; none for those that the register can answer.</param>
/// <param name="IsAll">Whether plain counts and sums are among those.</param>
/// <param name="Svg">The file of the chart; <see langword="null"/> for none.</param>
/// <param name="Replaces">Whether a file or table that is there may be replaced.</param>
/// <param name="IsJson">Whether the answer is JSON.</param>
internal sealed record RunRequest(EngineRequest Engine, By By, int? Year, IReadOnlyList<string> Codes, bool IsAll, string? Svg, bool Replaces, bool IsJson);
