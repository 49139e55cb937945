namespace Guangming.Domain;

/// <summary>One anchor held against a text (锚点核对结果).</summary>
public sealed class AnchorCheck
{
    internal AnchorCheck(SourceAnchor anchor, AnchorStatus status, SourceAnchor? found) =>
        (Anchor, Status, Found) = (anchor, status, found);

    /// <summary>The anchor asked about.</summary>
    public SourceAnchor Anchor { get; }

    /// <summary>What became of it.</summary>
    public AnchorStatus Status { get; }

    /// <summary>
    /// Where the token stands now (intact, moved), or what stands in its place (changed);
    /// <see langword="null"/> where it is gone.
    /// </summary>
    public SourceAnchor? Found { get; }

    /// <summary>The anchor, its status, and where or what it is now.</summary>
    public override string ToString() => Status switch
    {
        AnchorStatus.Intact => $"{Anchor}: intact",
        AnchorStatus.Gone => $"{Anchor}: gone",
        AnchorStatus.Moved => $"{Anchor}: moved to {Found}",
        _ => $"{Anchor}: changed to {Found}",
    };
}
