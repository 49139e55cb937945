namespace Guangming.Domain.Exchange;

/// <summary>How a cell of a sheet looks (单元格样式); the number is its place in the list of styles.</summary>
internal enum SheetStyle
{
    /// <summary>As the application likes.</summary>
    Plain,

    /// <summary>The first line of a sheet.</summary>
    Title,

    /// <summary>Help.</summary>
    Help,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>The heading of a column that follows from others.</summary>
    ComputedHeading,

    /// <summary>Text that stays as it is typed.</summary>
    Text,

    /// <summary>Text that would be a formula, marked as text by the application's own sign.</summary>
    GuardedText,

    /// <summary>A whole number, in groups of three digits.</summary>
    Whole,

    /// <summary>A percentage with two decimals.</summary>
    Percent,

    /// <summary>A percentage with more decimals.</summary>
    FinePercent,

    /// <summary>Text over several lines.</summary>
    Wrapped,
}
