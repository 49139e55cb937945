namespace Guangming.Domain.Exchange;

/// <summary>What a file says of a cell.</summary>
internal enum RawKind
{
    Text,
    Number,
    Percent,
    Moment,
    Truth,
    Error,
    Formula,
}
