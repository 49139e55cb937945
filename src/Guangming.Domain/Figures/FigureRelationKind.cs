namespace Guangming.Domain;

/// <summary>How figures belong together (数据关系).</summary>
public enum FigureRelationKind
{
    /// <summary>One is part of the other (其中).</summary>
    PartOf,

    /// <summary>Numbers in several units of one event (同一事项): households and persons.</summary>
    Together,

    /// <summary>A baseline and a final value (从…到…).</summary>
    Change,

    /// <summary>One is stated as computed from the others (由…得出).</summary>
    Derives,

    /// <summary>One number replaces the other, stated earlier (修订).</summary>
    Revises,
}
