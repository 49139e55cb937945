namespace Guangming.Domain;

/// <content>How it is shown.</content>
public sealed partial class IndicatorResult
{
    /// <summary>
    /// The value with its unit, to the digits of the indicator's <see cref="DisplayRule"/>; a stated one as it was written.
    /// <see langword="null"/> where there is no value.
    /// </summary>
    public string? Display => _exact is not { } exact ? null
        : Origin == ResultOrigin.Stated ? _inputs!.Stated(0).Text
        : ResultDisplay.Text(Indicator, exact, _context.Options.Rounding);

    /// <summary>The range to the digits shown, rounded outwards: <c>[3652.95, 3654.99]</c>; <see langword="null"/> where there is none.</summary>
    public string? DisplayRange => Range is null ? null : ResultDisplay.Range(Indicator, Range, _exact);

    /// <summary>
    /// For when it holds, in words: <c>cumulative to 2020-12-21</c>, <c>end of 2015 → end of 2019</c>, or the periods that differ;
    /// <see langword="null"/> where the inputs are no figures.
    /// </summary>
    /// <param name="language">The language.</param>
    public string? PeriodText(Language language) => _inputs is null ? null : ResultPeriod.Text(_context.Report?.Graph, _inputs.Inputs, _inputs.Figures, language);

    /// <summary>The value as <see cref="Display"/>, the range wherever it is wider than one unit of the last digit, and the period; or why there is no value.</summary>
    /// <param name="language">The language of the words.</param>
    public string ToString(Language language)
    {
        string text = Numbers(language);
        return PeriodText(language) is not { } period ? text : language == Language.Chinese ? $"{text}，{period}" : $"{text}, {period}";
    }

    private string Numbers(Language language) => (_exact, Range) switch
    {
        ({ } exact, { } range) => ResultDisplay.IsWide(Indicator, exact, range) ? $"{Display} {DisplayRange}" : Display!,
        (null, { } range) => Origin == ResultOrigin.Stated ? $"{_inputs!.Stated(0)} {DisplayRange}" : ResultDisplay.RangeAlone(Indicator, range),
        _ => language == Language.Chinese ? $"无值：{Reason!.Message.In(language)}" : $"no value: {Reason!.Message.In(language)}",
    };

    /// <summary>In English.</summary>
    public override string ToString() => ToString(Language.English);
}
