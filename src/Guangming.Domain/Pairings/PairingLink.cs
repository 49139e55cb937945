namespace Guangming.Domain;

/// <summary>One answer of a <see cref="PairingNetwork"/>: a party on the other side, by which pairing, and through what.</summary>
public sealed record PairingLink
{
    internal PairingLink(Pairing pairing, Party party, bool isCertain, Division? through, Pairing? via, bool isDirect) =>
        (Pairing, Party, IsCertain, Through, Via, IsDirect) = (pairing, party, isCertain, through, via, isDirect);

    /// <summary>The pairing.</summary>
    public Pairing Pairing { get; }

    /// <summary>Its party on the other side: the supporter where supporters were asked for, else the recipient.</summary>
    public Party Party { get; }

    /// <summary>Whether the pairing names the division asked for, its predecessor or its successor.</summary>
    public bool IsDirect { get; }

    /// <summary>
    /// The division named by the pairing, where that is not the one asked for: the one it lies in (or that lies in it), its
    /// predecessor or its successor; else <see langword="null"/>.
    /// </summary>
    public Division? Through { get; }

    /// <summary>The pairing nearer to the division from which parent links led to this one; else <see langword="null"/>.</summary>
    public Pairing? Via { get; }

    /// <summary>Whether the pairing was certainly in force on the day; <see langword="false"/> where its dates do not tell.</summary>
    public bool IsCertain { get; }

    /// <summary>The pairing, and through what it was found.</summary>
    public override string ToString() => (Through, Via) switch
    {
        (null, null) => Pairing.ToString(),
        ({ } division, null) => $"{Pairing} (through {division})",
        (_, { } via) => $"{Pairing} (above or below {via})",
    };
}
