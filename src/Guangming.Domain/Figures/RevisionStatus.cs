namespace Guangming.Domain;

/// <summary>How final a number is (数据修订状态).</summary>
/// <remarks>Which earlier number it replaces is a relation: <see cref="FigureRelation.Revises"/>.</remarks>
public enum RevisionStatus
{
    /// <summary>The report does not say (未说明).</summary>
    NotStated,

    /// <summary>Preliminary, to be revised (初步数、快报数).</summary>
    Preliminary,

    /// <summary>Final (最终核实数).</summary>
    Final,

    /// <summary>Corrected after it was published (修订数).</summary>
    Revised,
}
