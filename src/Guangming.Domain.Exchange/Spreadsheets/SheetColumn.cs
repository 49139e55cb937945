namespace Guangming.Domain.Exchange;

/// <summary>A column of a sheet to be written.</summary>
/// <param name="Width">How many digits wide.</param>
/// <param name="Style">How cells look that are filled in later.</param>
/// <param name="Choices">The range from which its cells are offered, such as <c>lists!$A$1:$A$6</c>.</param>
/// <param name="IsHidden">Whether it is folded away at first.</param>
internal sealed record SheetColumn(double Width, SheetStyle Style = SheetStyle.Plain, string? Choices = null, bool IsHidden = false);
