using System.Collections.Immutable;

namespace Guangming.Domain;

/// <summary>One rule held against some figures (核对): the verdict, both ranges, and how close it is.</summary>
/// <remarks>Immutable. The words are made when they are asked for.</remarks>
public sealed class Check
{
    private readonly Func<LocalizedText> _claim;
    private readonly Func<LocalizedText>? _reason;
    private LocalizedText? _message;

    internal Check(AuditRule rule, CheckVerdict verdict, ImmutableArray<Figure> figures, Certainty certainty, Func<LocalizedText> claim, Func<LocalizedText>? reason)
    {
        (Rule, Verdict, Figures, Certainty) = (rule, verdict, figures, certainty);
        (_claim, _reason) = (claim, reason);
    }

    /// <summary>The rule.</summary>
    public AuditRule Rule { get; }

    /// <summary>Holds, fails, or cannot be checked.</summary>
    public CheckVerdict Verdict { get; }

    /// <summary>The figures held against each other; what is judged comes first.</summary>
    public ImmutableArray<Figure> Figures { get; }

    /// <summary>The weakest thing that the check rests on.</summary>
    public Certainty Certainty { get; }

    /// <summary>The values that the first figure stands for.</summary>
    public ValueRange? Stated { get; internal init; }

    /// <summary>The values that the rule and the other figures allow.</summary>
    public ValueRange? Computed { get; internal init; }

    /// <summary>
    /// By how many of the last stated digits both ranges overlap, or, below zero, lie apart; <see langword="null"/> where one is
    /// unbounded there.
    /// </summary>
    public decimal? Slack { get; internal init; }

    /// <summary>The slip that would repair a failure, where exactly one would.</summary>
    public Diagnosis? Diagnosis { get; internal init; }

    /// <summary>How grave a failure is: the rule's severity; a question where it rests on an inference or a reading.</summary>
    public Severity Severity => Verdict != CheckVerdict.Fails ? Severity.Information
        : Certainty == Certainty.Stated || Rule.Severity < Severity.Question ? Rule.Severity
        : Severity.Question;

    /// <summary>What was checked and with which outcome, in layman's words.</summary>
    public LocalizedText Message => _message ??= AuditText.Message(this, _claim(), _reason?.Invoke());

    /// <summary>Rule, verdict and message in one line.</summary>
    /// <param name="language">The language.</param>
    public string ToString(Language language) => $"{Rule.Id} {AuditText.Verdict(Verdict, language)}  {Message.In(language)}";

    /// <summary>In English.</summary>
    public override string ToString() => ToString(Language.English);

    internal Finding ToFinding() => new(Rule.Id, Severity, Message, figures: [.. Figures.Select(figure => figure.Id).Distinct(StringComparer.Ordinal)]);
}
