namespace Guangming.Domain;

/// <summary>A figure as its author puts it, before it is checked (待录入数据).</summary>
public sealed record FigureDraft
{
    /// <summary>The author's id, stable over editions.</summary>
    public required string Id { get; init; }

    /// <summary>What it measures.</summary>
    public required Measure Measure { get; init; }

    /// <summary>What it is about.</summary>
    public required Subject Subject { get; init; }

    /// <summary>The number as written, such as <c>1.796亿元</c>.</summary>
    public required string Value { get; init; }

    /// <summary>For when it holds.</summary>
    public required ReportingPeriod Period { get; init; }

    /// <summary>Where it stands in the source.</summary>
    public SourceAnchor? Anchor { get; init; }

    /// <summary>Whether the number is exact although its form would stand for a range; needs a note that says why.</summary>
    public bool IsExact { get; init; }

    /// <summary>Whether it happened, is aimed at, or is expected.</summary>
    public FigureStatus Status { get; init; }

    /// <summary>Whose doing it is.</summary>
    public Attribution Attribution { get; init; }

    /// <summary>By which poverty line its people count as poor, where the measure does not settle it.</summary>
    public PovertyStandard Standard { get; init; }

    /// <summary>Whom it counts, where that is narrower than its measure says; <see langword="null"/> where the measure settles it.</summary>
    public PopulationGroup? Population { get; init; }

    /// <summary>How final the number is.</summary>
    public RevisionStatus Revision { get; init; }

    /// <summary>What it is a rate of; only for rates.</summary>
    public RateBase? Of { get; init; }

    /// <summary>Whether a person has yet to confirm how it was read.</summary>
    public bool IsUnconfirmed { get; init; }

    /// <summary>How an ambiguity was read, and why.</summary>
    public LocalizedText? Note { get; init; }
}
