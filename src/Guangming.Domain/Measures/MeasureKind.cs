namespace Guangming.Domain;

/// <summary>What sort of thing a measure counts; it picks the typed figure (指标类别).</summary>
public enum MeasureKind
{
    /// <summary>None of the others: an income, a growth rate. Its figures are plain <c>Figure</c>s.</summary>
    Other,

    /// <summary>Money of a source at a stage (资金): <c>FundingAllocation</c>.</summary>
    Funding,

    /// <summary>People or households who gain (受益人口): <c>BeneficiaryCount</c>.</summary>
    Beneficiaries,

    /// <summary>Things, places or events counted (数量): <c>Tally</c>.</summary>
    Tally,

    /// <summary>A share of something (比率): <c>Rate</c>.</summary>
    Rate,
}
