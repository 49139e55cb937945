namespace RegistryIndicators.Commands;

/// <summary>What <c>poverty</c> is asked for.</summary>
/// <param name="File">The register.</param>
/// <param name="Line">The poverty line, in 元 per head and year.</param>
/// <param name="Year">The year; <see langword="null"/> for the newest.</param>
/// <param name="Svg">The file of the Lorenz curve; <see langword="null"/> for none.</param>
/// <param name="Replaces">Whether a file that is there may be replaced.</param>
/// <param name="IsJson">Whether the answer is JSON.</param>
internal sealed record PovertyRequest(string File, decimal Line, int? Year, string? Svg, bool Replaces, bool IsJson);
