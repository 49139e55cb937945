using System.Collections.Immutable;

namespace Guangming.Domain;

/// <summary>An indicator's value over several areas or periods (汇总结果): a value, bounds, or the reason why there is neither.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class IndicatorAggregate
{
    private readonly Rational? _exact;
    private readonly RoundingMethod _rounding;

    internal IndicatorAggregate(Indicator indicator, ImmutableArray<IndicatorResult> parts, Combined combined)
    {
        (Indicator, Parts, Notes) = (indicator, parts, combined.Notes);
        _rounding = parts[0].Context.Options.Rounding;
        Range = combined.Range is { } range ? Computation.Decimals(range, indicator.Unit) : null;
        bool fits = combined.Point is not { } point || RationalDecimals.Nearest(point) is not null;
        _exact = fits ? combined.Point : null;
        Reason = combined.Reason ?? (combined.Point is null ? OnlyBounds(combined) : fits ? null : Computation.Undefined(EvaluationFault.None));
    }

    /// <summary>The indicator.</summary>
    public Indicator Indicator { get; }

    /// <summary>The rule by which the parts were combined.</summary>
    public AggregationRule Rule => Indicator.Aggregation;

    /// <summary>The unit of value and range.</summary>
    public Unit Unit => Indicator.Unit;

    /// <summary>What was combined, in the order given.</summary>
    public ImmutableArray<IndicatorResult> Parts { get; }

    /// <summary>Whether there is a value.</summary>
    public bool HasValue => _exact is not null;

    /// <summary>The value, to 28 digits, in <see cref="Unit"/>.</summary>
    /// <exception cref="InvalidOperationException">There is none; the message says why.</exception>
    public Quantity Value => _exact is { } exact
        ? Quantity.Of(RationalDecimals.Nearest(exact)!.Value, Unit)
        : throw new InvalidOperationException($"{Indicator.Code} has no value over its parts: {Reason}.");

    /// <summary>Every value that the parts could stand for, its ends rounded outwards; <see langword="null"/> where nothing is known.</summary>
    public ValueRange? Range { get; }

    /// <summary>Why there is no value; <see langword="null"/> where there is one.</summary>
    public NoValueReason? Reason { get; }

    /// <summary>What to keep in mind: which part stands for all, what was assumed.</summary>
    public ImmutableArray<LocalizedText> Notes { get; }

    /// <summary>The value with its unit, to the digits of the indicator's display rule; <see langword="null"/> where there is none.</summary>
    public string? Display => _exact is { } exact ? ResultDisplay.Text(Indicator, exact, _rounding) : null;

    /// <summary>The range to the digits shown, rounded outwards; <see langword="null"/> where there is none.</summary>
    public string? DisplayRange => Range is null ? null : ResultDisplay.Range(Indicator, Range, _exact);

    /// <summary>The value, and the range wherever it is wider than one unit of the last digit; or bounds; or why there is neither.</summary>
    /// <param name="language">The language of the words.</param>
    public string ToString(Language language) => (_exact, Range) switch
    {
        ({ } exact, { } range) => ResultDisplay.IsWide(Indicator, exact, range) ? $"{Display} {DisplayRange}" : Display!,
        (null, { } range) => ResultDisplay.RangeAlone(Indicator, range),
        _ => language == Language.Chinese ? $"无值：{Reason!.Message.In(language)}" : $"no value: {Reason!.Message.In(language)}",
    };

    /// <summary>In English.</summary>
    public override string ToString() => ToString(Language.English);

    private static NoValueReason OnlyBounds(Combined combined)
    {
        string chinese = string.Join("；", combined.Notes.Select(note => note.In(Language.Chinese)));
        string english = string.Join("; ", combined.Notes.Select(note => note.In(Language.English)));
        return chinese.Length == 0
            ? new NoValueReason(NoValueKind.OnlyBounds, "只知道界限", "only bounds are known")
            : new NoValueReason(NoValueKind.OnlyBounds, $"只知道界限：{chinese}", $"only bounds are known: {english}");
    }
}
