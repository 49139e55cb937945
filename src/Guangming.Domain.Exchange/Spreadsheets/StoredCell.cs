namespace Guangming.Domain.Exchange;

/// <summary>A cell as its part stores it.</summary>
/// <param name="Type">The type's code; <see langword="null"/> for a number.</param>
/// <param name="Style">The place of its format in the list of styles.</param>
/// <param name="Content">The stored content; <see langword="null"/> where there is none.</param>
/// <param name="Formula">The formula; <see langword="null"/> where there is none.</param>
internal readonly record struct StoredCell(string? Type, int Style, string? Content, string? Formula);
