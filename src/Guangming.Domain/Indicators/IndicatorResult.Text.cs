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
    public string? DisplayRange => Range is null ? null : ResultDisplay.Range(Indicator, Range);

    /// <summary>The value as <see cref="Display"/>, and the range wherever it is wider than one unit of the last digit; or why there is no value.</summary>
    /// <param name="language">The language of the words.</param>
    public string ToString(Language language) => (_exact, Range) switch
    {
        ({ } exact, { } range) => ResultDisplay.IsWide(Indicator, exact, range) ? $"{Display} {DisplayRange}" : Display!,
        (null, { } range) => Origin == ResultOrigin.Stated ? $"{_inputs!.Stated(0)} {DisplayRange}" : ResultDisplay.RangeAlone(Indicator, range),
        _ => language == Language.Chinese ? $"无值：{Reason!.Message.In(language)}" : $"no value: {Reason!.Message.In(language)}",
    };

    /// <summary>In English.</summary>
    public override string ToString() => ToString(Language.English);
}
