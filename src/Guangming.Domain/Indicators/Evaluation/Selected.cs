namespace Guangming.Domain;

/// <summary>The figures picked for inputs, in their order, and what is to be noted; or why none could be.</summary>
internal sealed class Selected
{
    public Selected(Figure[] figures, ResultNotes notes) => (Figures, Notes) = (figures, notes);

    public Selected(NoValueReason reason, Figure?[] partial) => (Figures, Notes, Reason, Partial) = ([], ResultNotes.None, reason, partial);

    public Figure[] Figures { get; }

    public ResultNotes Notes { get; }

    public NoValueReason? Reason { get; }

    /// <summary>The figures found where others are missing, in the order of the inputs.</summary>
    public Figure?[] Partial { get; } = [];
}
