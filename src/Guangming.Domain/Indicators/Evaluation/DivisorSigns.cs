namespace Guangming.Domain;

/// <summary>Where the divisors of a step stand to zero.</summary>
internal enum DivisorSigns
{
    /// <summary>All are above or below it.</summary>
    Definite,

    /// <summary>One comes as near to it as one likes, without changing its sign.</summary>
    Touching,

    /// <summary>One can have either sign.</summary>
    Crossing,
}
