namespace Guangming.Domain;

/// <summary>An indicator, a limit, and how the one must stand to the other (判定标准): headcount rate at most 3%.</summary>
/// <remarks>
/// Immutable; equality is by content. A verdict never rounds. A computed value is judged by its whole range: it meets the criterion where every
/// value does that the inputs could stand for. A published percentage (3.00%, 90.0%) is judged by its digits as published, as whoever evaluates does:
/// it was rounded before it was published, and nobody has another. Where the text only bounds or approximates it (不足3%, 约3%), its range decides.
/// </remarks>
public sealed record Criterion
{
    /// <summary>Sets a limit to an indicator.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="relation">How its value must stand to the limit; at most and at least include it, below and above do not.</param>
    /// <param name="limit">The limit, in the indicator's unit.</param>
    /// <exception cref="ArgumentException">The limit is in another unit.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number was cast to <see cref="LimitRelation"/>.</exception>
    public Criterion(Indicator indicator, LimitRelation relation, Quantity limit)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        if (!Enum.IsDefined(relation))
        {
            throw new ArgumentOutOfRangeException(nameof(relation), relation, "Expected a member of LimitRelation.");
        }

        if (limit.Unit != indicator.Unit)
        {
            throw new ArgumentException($"The limit {limit} of '{indicator.Code}' is in {limit.Unit.Name}; expected {indicator.Unit.Name}.", nameof(limit));
        }

        (Indicator, Relation, Limit) = (indicator, relation, limit);
    }

    /// <summary>The indicator.</summary>
    public Indicator Indicator { get; }

    /// <summary>How its value must stand to the limit.</summary>
    public LimitRelation Relation { get; }

    /// <summary>The limit.</summary>
    public Quantity Limit { get; }

    /// <summary>The values that meet it.</summary>
    public ValueRange Allowed => Relation switch
    {
        LimitRelation.AtMost => ValueRange.AtMost(Limit.Amount, Limit.Unit),
        LimitRelation.Below => ValueRange.Below(Limit.Amount, Limit.Unit),
        LimitRelation.AtLeast => ValueRange.AtLeast(Limit.Amount, Limit.Unit),
        _ => ValueRange.Above(Limit.Amount, Limit.Unit),
    };

    /// <summary>Judges one pairing of a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="pairing">A pairing of it.</param>
    /// <param name="options">Which figures, and how; <see langword="null"/> for the usual choice.</param>
    /// <exception cref="ArgumentException">The pairing is not of this report.</exception>
    public CriterionResult Evaluate(Report report, Pairing pairing, EvaluationOptions? options = null) => Judge(Indicator.Evaluate(report, pairing, options));

    /// <summary>Judges a result of its indicator.</summary>
    /// <param name="result">The result.</param>
    /// <exception cref="ArgumentException">It is of another indicator.</exception>
    public CriterionResult Judge(IndicatorResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        if (!result.Indicator.Equals(Indicator))
        {
            throw new ArgumentException($"The result is of '{result.Code}'; expected '{Indicator.Code}'.", nameof(result));
        }

        CriterionVerdict verdict = Judged(result) is not { } range ? CriterionVerdict.Undecided
            : Allowed.Contains(range) ? CriterionVerdict.Met
            : Allowed.Meets(range) ? CriterionVerdict.Undecided
            : CriterionVerdict.NotMet;
        return new CriterionResult(this, result, verdict);
    }

    private static ValueRange? Judged(IndicatorResult result)
    {
        bool isPublished = result is { Origin: ResultOrigin.Stated, HasValue: true } && result.Unit == Unit.Percent && result.Inputs!.Stated(0).Qualifier == Qualifier.None;
        return isPublished ? ValueRange.Exactly(result.Value.Amount, result.Unit) : result.Range;
    }

    /// <summary>The criterion in words: <c>poverty headcount rate at most 3%</c>, <c>贫困发生率不高于3%</c>.</summary>
    /// <param name="language">The language.</param>
    public string ToString(Language language)
    {
        (string chinese, string english) = Relation switch
        {
            LimitRelation.AtMost => ("不高于", "at most"),
            LimitRelation.Below => ("低于", "below"),
            LimitRelation.AtLeast => ("不低于", "at least"),
            _ => ("高于", "above"),
        };
        string name = Indicator.Name.In(language);
        return language == Language.Chinese ? $"{name}{chinese}{Limit.ToString("S")}" : $"{name} {english} {Limit.ToString("S")}";
    }

    /// <summary>The criterion in English.</summary>
    public override string ToString() => ToString(Language.English);
}
