namespace Guangming.Domain.Entrances.Tests.Texts;

/// <summary>Which numbers are usual with a unit.</summary>
internal enum UnitNumbers
{
    Any,
    Whole,
    Rate,
    Small,
}
