namespace Guangming.Domain.Exchange;

/// <summary>What a column's cells hold.</summary>
internal enum ColumnType
{
    /// <summary>Free text, kept to the letter.</summary>
    Text,

    /// <summary>An id.</summary>
    Id,

    /// <summary>Ids, separated by blanks or commas.</summary>
    Ids,

    /// <summary>Names, separated by bars.</summary>
    Names,

    /// <summary>An open code; the choices are those known by name.</summary>
    Code,

    /// <summary>One of a closed list of codes.</summary>
    Choice,

    /// <summary>Values of axes, separated by semicolons; the choices are those known by name.</summary>
    Axes,

    /// <summary>A measure, by code or name.</summary>
    Measure,

    /// <summary>A number as written, with its measure word.</summary>
    Value,

    /// <summary>A whole number, 0 or more.</summary>
    Whole,

    /// <summary>A decimal number.</summary>
    Number,

    /// <summary>Yes or no.</summary>
    Truth,

    /// <summary>A day; where a period starts or ends also a month or year.</summary>
    Day,

    /// <summary>A day, month or year, as precisely as stated.</summary>
    Date,

    /// <summary>A moment with its offset.</summary>
    Time,

    /// <summary>Members that this version does not know, as a JSON object.</summary>
    Json,
}
