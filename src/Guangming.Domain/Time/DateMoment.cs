namespace Guangming.Domain;

/// <summary>A year, part of a year, month or day as a text words it.</summary>
/// <param name="First">Where it begins.</param>
/// <param name="Last">Where it ends; the same as <paramref name="First"/> unless it is a half year, a quarter or some months.</param>
/// <param name="IsEnd">Whether only its end is meant (底, 末).</param>
/// <param name="IsWhole">Whether the text says that the year is whole (全年).</param>
/// <param name="Source">Stated, or worked out from the publication (今年, 去年).</param>
internal readonly record struct DateMoment(PartialDate First, PartialDate Last, bool IsEnd, bool IsWhole, DateSource Source);
