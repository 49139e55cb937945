namespace Guangming.Domain.Text;

/// <summary>What a character can begin or end in the scan of a text.</summary>
internal enum CharClass : byte
{
    /// <summary>Nothing: most characters of a text.</summary>
    Plain,

    /// <summary>An ASCII or full-width digit.</summary>
    Digit,

    /// <summary>A Chinese numeral or scale word.</summary>
    Numeral,

    /// <summary>The end of a clause: a comma, a colon, a bracket, a quotation mark.</summary>
    Clause,

    /// <summary>The end of a sentence.</summary>
    Stop,

    /// <summary>A line break.</summary>
    Break,

    /// <summary>The first character of a word that sets time, status or a relation.</summary>
    Mark,
}
