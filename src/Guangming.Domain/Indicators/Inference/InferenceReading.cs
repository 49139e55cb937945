namespace Guangming.Domain;

/// <summary>One way to read how stated numbers hang together (推断口径): a relation, and what reading it so assumes.</summary>
/// <remarks>Immutable.</remarks>
public sealed class InferenceReading
{
    /// <summary>Makes a reading.</summary>
    /// <param name="relation">The indicator whose number is stated and whose formula is turned round.</param>
    /// <param name="assumption">What is assumed, in Chinese and English.</param>
    public InferenceReading(Indicator relation, LocalizedText assumption)
    {
        ArgumentNullException.ThrowIfNull(relation);
        ArgumentNullException.ThrowIfNull(assumption);
        (Relation, Assumption) = (relation, assumption);
    }

    /// <summary>The indicator whose number is stated and whose formula is turned round.</summary>
    public Indicator Relation { get; }

    /// <summary>What is assumed.</summary>
    public LocalizedText Assumption { get; }

    /// <summary>The assumption, in English.</summary>
    public override string ToString() => Assumption.In(Language.English);
}
