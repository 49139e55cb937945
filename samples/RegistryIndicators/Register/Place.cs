using Guangming.Domain;

namespace RegistryIndicators.Register;

/// <summary>A province, prefecture or county by its code (GB/T 2260, edition of 2020).</summary>
internal sealed record Place(DivisionCode Code, LocalizedText Name);
