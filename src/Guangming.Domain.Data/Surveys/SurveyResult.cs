namespace Guangming.Domain.Data;

/// <summary>A survey measure's value for one sample (测算结果), or why there is none.</summary>
/// <remarks>Immutable and thread-safe. A value is always finite.</remarks>
public sealed class SurveyResult
{
    private readonly double _value;

    internal SurveyResult(SurveyMeasure measure, Outcome outcome)
    {
        (Measure, _value) = (measure, outcome.Value);
        (NoValue, Reason) = outcome.Kind != NoValueKind.None ? (outcome.Kind, outcome.Reason)
            : double.IsFinite(_value) ? (NoValueKind.None, null)
            : (NoValueKind.TooLarge, new LocalizedText("数值超出范围", "the value is too large"));
    }

    /// <summary>What was measured.</summary>
    public SurveyMeasure Measure { get; }

    /// <summary>Whether there is a value.</summary>
    public bool HasValue => NoValue == NoValueKind.None;

    /// <summary>The value: a fraction for rates and shares, an index, or an amount in the unit of the incomes (元 where they are held in 分).</summary>
    /// <exception cref="InvalidOperationException">There is none; the message says why.</exception>
    public double Value => HasValue ? _value : throw new InvalidOperationException($"{Measure.Code} has no value: {Reason}.");

    /// <summary>The kind of reason why there is no value; <see cref="NoValueKind.None"/> where there is one.</summary>
    public NoValueKind NoValue { get; }

    /// <summary>Why there is no value, in Chinese and English; <see langword="null"/> where there is one.</summary>
    public LocalizedText? Reason { get; }

    /// <summary>The value to six decimals, or why there is none.</summary>
    /// <param name="language">The language of the words.</param>
    public string ToString(Language language) => HasValue ? $"{Measure.Name.In(language)} {SurveyText.Short(_value)}"
        : language == Language.Chinese ? $"{Measure.Name.In(language)}无值：{Reason!.In(language)}"
        : $"{Measure.Name.In(language)}: no value: {Reason!.In(language)}";

    /// <summary>In English.</summary>
    public override string ToString() => ToString(Language.English);
}
