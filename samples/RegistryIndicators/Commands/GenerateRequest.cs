using RegistryIndicators.Register;

namespace RegistryIndicators.Commands;

/// <summary>What <c>generate</c> is asked for.</summary>
/// <param name="File">The file of the register.</param>
/// <param name="Population">The file of the population by village and year; <see langword="null"/> for none.</param>
/// <param name="Plan">What register.</param>
/// <param name="Replaces">Whether files that are there may be replaced.</param>
internal sealed record GenerateRequest(string File, string? Population, RegisterPlan Plan, bool Replaces);
