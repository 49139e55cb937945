namespace Guangming.Domain;

/// <summary>How an audit reads numbers, and by which definitions it computes (核对选项).</summary>
/// <remarks>Immutable; equality is by content.</remarks>
public sealed record AuditOptions
{
    /// <summary>The usual choice: digits rounded to the nearest, the built-in catalogue.</summary>
    public static AuditOptions Default { get; } = new();

    /// <summary>How the digits that are not written were dropped; both modes are those of XBRL Calculations 1.1.</summary>
    public RoundingReading Reading { get; init; }

    /// <summary>The indicators by which stated results are computed again.</summary>
    public IndicatorCatalogue Catalogue { get; init; } = IndicatorCatalogue.BuiltIn;
}
