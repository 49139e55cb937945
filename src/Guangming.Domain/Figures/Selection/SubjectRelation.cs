namespace Guangming.Domain;

/// <summary>How what two figures count hangs together (对象关系).</summary>
internal enum SubjectRelation
{
    /// <summary>Nothing says that they are apart, or that one holds the other.</summary>
    Unknown,

    /// <summary>They are the same.</summary>
    Same,

    /// <summary>The first lies within the second.</summary>
    Within,

    /// <summary>The first holds the second.</summary>
    Holds,

    /// <summary>They have nothing in common.</summary>
    Apart,
}
