namespace Guangming.Domain;

/// <summary>Whose doing a number is (归属).</summary>
public enum Attribution
{
    /// <summary>The supporter's doing within the pairing (帮扶方所为).</summary>
    Supporter,

    /// <summary>The place's own outcome, to which the pairing may have contributed (当地成果): a county's persons lifted out.</summary>
    Place,
}
