namespace Guangming.Domain;

/// <summary>Whether an indicator's value meets a criterion (达标判定).</summary>
/// <remarks>Immutable.</remarks>
public sealed class CriterionResult
{
    internal CriterionResult(Criterion criterion, IndicatorResult result, CriterionVerdict verdict) =>
        (Criterion, Result, Verdict) = (criterion, result, verdict);

    /// <summary>The criterion.</summary>
    public Criterion Criterion { get; }

    /// <summary>The indicator's value that was judged, with its range and trace.</summary>
    public IndicatorResult Result { get; }

    /// <summary>The verdict.</summary>
    public CriterionVerdict Verdict { get; }

    /// <summary>Criterion, value and verdict in one line.</summary>
    /// <param name="language">The language.</param>
    public string ToString(Language language)
    {
        string verdict = (Verdict, language) switch
        {
            (CriterionVerdict.Met, Language.Chinese) => "达标",
            (CriterionVerdict.Met, _) => "met",
            (CriterionVerdict.NotMet, Language.Chinese) => "不达标",
            (CriterionVerdict.NotMet, _) => "not met",
            (_, Language.Chinese) => "无法判定",
            _ => "undecided",
        };
        return language == Language.Chinese
            ? $"{Criterion.ToString(language)}：{Result.ToString(language)}，{verdict}"
            : $"{Criterion.ToString(language)}: {Result.ToString(language)}, {verdict}";
    }

    /// <summary>In English.</summary>
    public override string ToString() => ToString(Language.English);
}
