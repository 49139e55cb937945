namespace Guangming.Domain;

/// <summary>What a stated result claims to be: each has a rule of its own.</summary>
internal enum FormulaKind
{
    Other,
    Total,
    Share,
    PerHead,
    Multiple,
    Change,
    Completion,
    Growth,
}
