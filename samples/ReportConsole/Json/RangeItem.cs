using Guangming.Domain;

namespace ReportConsole.Json;

/// <summary>The two ends of a range; <c>null</c> where one is not there.</summary>
internal sealed record RangeItem(ExactNumber? Low, bool LowIncluded, ExactNumber? High, bool HighIncluded)
{
    public static RangeItem? Of(ValueRange? range) => range is null ? null : new(
        ExactNumber.Of(range.Lower, range.Unit), range.IsLowerClosed, ExactNumber.Of(range.Upper, range.Unit), range.IsUpperClosed);
}
