namespace Guangming.Domain;

/// <summary>Where a text stops being what it should be, and what was expected there.</summary>
/// <param name="Position">The offset in bytes of UTF-8.</param>
/// <param name="Expected">What would have been right.</param>
internal readonly record struct TextFault(int Position, string Expected);
