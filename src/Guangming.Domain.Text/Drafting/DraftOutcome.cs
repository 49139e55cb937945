namespace Guangming.Domain.Text;

/// <summary>What became of a figure mention in a draft (归置结果).</summary>
public enum DraftOutcome
{
    /// <summary>It is a figure of the report, unconfirmed (已归口).</summary>
    Mapped,

    /// <summary>It is a figure, and nothing tells of what measure or pairing (未归口).</summary>
    Unmapped,

    /// <summary>It is no figure of the report: a duration, an age, a distance (不收录).</summary>
    LeftOut,
}
