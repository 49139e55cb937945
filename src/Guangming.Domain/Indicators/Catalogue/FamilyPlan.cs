namespace Guangming.Domain;

/// <summary>Where a report shows that it has the inputs of a family's member.</summary>
internal enum FamilyPlan
{
    /// <summary>A baseline and a final value.</summary>
    Change,

    /// <summary>An actual number and one aimed at.</summary>
    Target,

    /// <summary>Persons and households of one event.</summary>
    Companions,
}
