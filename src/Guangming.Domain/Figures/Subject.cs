namespace Guangming.Domain;

/// <summary>What a figure is about (统计对象): a pairing, perhaps a place or a scope within it.</summary>
/// <remarks>Immutable; equality is by content.</remarks>
public sealed record Subject
{
    /// <summary>Names a subject.</summary>
    /// <param name="pairing">The pairing.</param>
    /// <param name="place">A place narrower than the pairing's recipient.</param>
    /// <param name="scope">A scope narrower than the pairing, in words: one kindergarten, one resettlement site.</param>
    public Subject(Pairing pairing, Division? place = null, LocalizedText? scope = null)
    {
        ArgumentNullException.ThrowIfNull(pairing);
        (Pairing, Place, Scope) = (pairing, place, scope);
    }

    /// <summary>The pairing.</summary>
    public Pairing Pairing { get; }

    /// <summary>A place narrower than the pairing's recipient.</summary>
    public Division? Place { get; }

    /// <summary>A scope narrower than the pairing, in words.</summary>
    public LocalizedText? Scope { get; }

    /// <summary>Whether it is the pairing as a whole.</summary>
    public bool IsWhole => Place is null && Scope is null;

    /// <summary>Such as <c>Guangming → Tianlin</c>, with place and scope behind.</summary>
    /// <param name="language">The language of the names.</param>
    public string ToString(Language language)
    {
        string text = Pairing.ToString(language);
        text = Place is null ? text : $"{text}, {Place.Name.In(language)}";
        return Scope is null ? text : $"{text}, {Scope.In(language)}";
    }

    /// <summary>In English.</summary>
    public override string ToString() => ToString(Language.English);
}
