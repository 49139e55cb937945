namespace Guangming.Domain;

/// <summary>What a figure is made of, checked by whoever makes one.</summary>
internal readonly struct FigureParts
{
    public required string Id { get; init; }

    public required Measure Measure { get; init; }

    public required Subject Subject { get; init; }

    public required ReportingPeriod Period { get; init; }

    public required StatedValue Stated { get; init; }

    public required ReportSource ReportedIn { get; init; }

    public SourceAnchor? Anchor { get; init; }

    public FigureStatus Status { get; init; }

    public Attribution Attribution { get; init; }

    public PovertyStandard Standard { get; init; }

    public PopulationGroup? Population { get; init; }

    public RevisionStatus Revision { get; init; }

    public RateBase? Of { get; init; }

    public bool IsUnconfirmed { get; init; }

    public LocalizedText? Note { get; init; }
}
