namespace Guangming.Domain;

/// <summary>What the weakest thing is that a check rests on (依据强弱).</summary>
public enum Certainty
{
    /// <summary>What the text states (原文所述).</summary>
    Stated,

    /// <summary>A reading of words that fix no bound: 约, 近 (对约数的理解).</summary>
    Reading,

    /// <summary>A relation that the text does not state (推断的关系).</summary>
    Inferred,

    /// <summary>A figure that no person has confirmed (未经人确认).</summary>
    Unconfirmed,
}
