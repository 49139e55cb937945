namespace Guangming.Domain.Text;

/// <summary>One figure mention and what a draft made of it, with the reason (归置记录).</summary>
public sealed class DraftEntry
{
    internal DraftEntry(FigureMention mention, DraftOutcome outcome, LocalizedText reason, string? figureId, string? rule) =>
        (Mention, Outcome, Reason, FigureId, Rule) = (mention, outcome, reason, figureId, rule);

    /// <summary>The mention.</summary>
    public FigureMention Mention { get; }

    /// <summary>What became of it.</summary>
    public DraftOutcome Outcome { get; }

    /// <summary>Why.</summary>
    public LocalizedText Reason { get; }

    /// <summary>The id of the figure, where it was mapped.</summary>
    public string? FigureId { get; }

    /// <summary>The phrase rule that mapped it, as written.</summary>
    public string? Rule { get; }

    /// <summary>The token, the outcome and the reason.</summary>
    public override string ToString() => $"{Mention.Token}: {Outcome}, {Reason}";
}
