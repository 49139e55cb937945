namespace Guangming.Domain;

/// <summary>Which of a measure's numbers an input takes (取数角色).</summary>
public enum InputRole
{
    /// <summary>The number itself, as it stands now or as of a date (现值).</summary>
    None,

    /// <summary>The baseline of a change (基期值).</summary>
    Baseline,

    /// <summary>The final value of a change (期末值).</summary>
    Final,

    /// <summary>The number aimed at (目标值).</summary>
    Target,
}
