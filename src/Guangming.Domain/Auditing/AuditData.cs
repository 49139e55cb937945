using System.Collections.Immutable;

namespace Guangming.Domain;

/// <summary>What the rules of one audit share, each made when the first of them asks (核对数据).</summary>
internal sealed class AuditData
{
    private readonly Lazy<FigureSeries> _series;
    private readonly Lazy<ImmutableArray<Derivation>> _derivations;

    public AuditData(ImmutableArray<Report> reports, AuditOptions options)
    {
        (Reports, Options) = (reports, options);
        _series = new(() => new FigureSeries(reports));
        _derivations = new(() => [.. DerivationRules.All(this)]);
    }

    public ImmutableArray<Report> Reports { get; }

    public AuditOptions Options { get; }

    /// <summary>The actual figures by series and period.</summary>
    public FigureSeries Series => _series.Value;

    /// <summary>The stated results with what they come from.</summary>
    public ImmutableArray<Derivation> Derivations => _derivations.Value;
}
