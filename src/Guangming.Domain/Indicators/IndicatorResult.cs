using System.Collections.Immutable;

namespace Guangming.Domain;

/// <summary>An indicator's value for one subject (指标结果): exact, with its range, its trace and its notes; or why there is none.</summary>
/// <remarks>
/// Immutable and thread-safe. The value comes from the numbers as written; the range holds every value that they could
/// stand for. Trace, fingerprint and explanation are made when they are asked for.
/// </remarks>
public sealed partial class IndicatorResult
{
    private readonly ResultContext _context;
    private readonly ResultInputs? _inputs;
    private readonly Figure?[] _partial = [];
    private readonly Rational? _exact;
    private readonly ResultNotes _notes;
    private readonly NoValueReason? _reason;
    private Selected? _missing;

    internal IndicatorResult(
        ResultContext context, ResultOrigin origin, ResultInputs inputs, Rational exact, ValueRange range, ResultNotes notes) =>
        (_context, Origin, _inputs, _exact, Range, _notes) = (context, origin, inputs, exact, range, notes);

    private IndicatorResult(
        ResultContext context,
        ResultOrigin origin,
        ResultInputs? inputs,
        Figure?[] partial,
        ValueRange? range,
        NoValueReason reason,
        ResultNotes notes) =>
        (_context, Origin, _inputs, _partial, Range, _reason, _notes) = (context, origin, inputs, partial, range, reason, notes);

    // An input is missing: which one and what there is besides is found when somebody asks.
    private IndicatorResult(ResultContext context) => (_context, Origin, _notes) = (context, ResultOrigin.Computed, ResultNotes.None);

    /// <summary>The indicator.</summary>
    public Indicator Indicator => _context.Indicator;

    /// <summary>The indicator's code.</summary>
    public string Code => Indicator.Code;

    /// <summary>Which edition of the definition was used.</summary>
    public int Version => Indicator.Version;

    /// <summary>The unit of value and range.</summary>
    public Unit Unit => Indicator.Unit;

    /// <summary>The pairing; <see langword="null"/> where the caller picked the inputs.</summary>
    public Pairing? Pairing => _context.Pairing;

    /// <summary>Whether the report states it, or it was computed or inferred.</summary>
    public ResultOrigin Origin { get; }

    /// <summary>Whether there is a value.</summary>
    public bool HasValue => _exact is not null;

    /// <summary>The value, to 28 digits, in <see cref="Unit"/>.</summary>
    /// <exception cref="InvalidOperationException">There is none; the message says why.</exception>
    public Quantity Value => _exact is { } exact
        ? Quantity.Of(RationalDecimals.Nearest(exact)!.Value, Unit)
        : throw new InvalidOperationException($"{Code} has no value: {Reason}.");

    /// <summary>Every value that the inputs could stand for, its ends rounded outwards; <see langword="null"/> where there is none.</summary>
    public ValueRange? Range { get; }

    /// <summary>Why there is no value; <see langword="null"/> where there is one.</summary>
    public NoValueReason? Reason => HasValue ? null : _reason ?? Missing.Reason;

    /// <summary>What to keep in mind: inputs of different dates, assumptions, alternatives.</summary>
    public ImmutableArray<LocalizedText> Notes => _notes.All;

    /// <summary>Each input with the figure it came from and its place in the text; without a value, those that were found.</summary>
    public ImmutableArray<TracedInput> Trace => _inputs is not null
        ? _inputs.Trace()
        : [.. Found.Select((figure, i) => (Figure: figure, Input: i)).Where(one => one.Figure is not null).Select(one => new TracedInput(
            InputAt(one.Input, one.Figure!), one.Figure!.Stated, one.Figure.Range(_context.Options.Reading), one.Figure))];

    /// <summary>
    /// For when it holds: the period of its inputs, of a change that of the final value; <see langword="null"/> where the inputs hold for
    /// different periods, or are no figures.
    /// </summary>
    public ReportingPeriod? Period => _inputs is null ? null : ResultPeriod.Of(_context.Report?.Graph, _inputs.Inputs, _inputs.Figures);

    /// <summary>The period of the value that a change starts from (基期); <see langword="null"/> for what is no change.</summary>
    public ReportingPeriod? BaselinePeriod => _inputs is null ? null : ResultPeriod.Baseline(_inputs.Inputs, _inputs.Figures);

    private Selected Missing => _missing ??= InputSelector.Missing(_context, Indicator.Plan.Inputs);

    private Figure?[] Found => _reason is null && !HasValue ? Missing.Partial : _partial;

    internal ResultContext Context => _context;

    internal ResultInputs? Inputs => _inputs;

    /// <summary>The figures found where there is no value, in the order of the inputs.</summary>
    internal Figure?[] Partial => _partial;

    /// <summary>The value before any rounding.</summary>
    internal Rational? Exact => _exact;

    /// <summary>The same indicator for the same subject, as it stood on a day (截至某日).</summary>
    /// <param name="date">The day.</param>
    /// <exception cref="InvalidOperationException">The inputs were picked by the caller, not from a report.</exception>
    public IndicatorResult AsOf(NodaTime.LocalDate date) => _context.Report is null
        ? throw new InvalidOperationException($"The inputs of {Code} were picked by the caller: pick those of another date.")
        : Indicator.Evaluate(_context with { Options = _context.Options with { AsOf = date } });

    /// <summary>No value, as an input is not stated.</summary>
    internal static IndicatorResult WithoutInput(ResultContext context) => new(context);

    internal static IndicatorResult None(ResultContext context, NoValueReason reason, Figure?[] found) =>
        new(context, ResultOrigin.Computed, null, found, null, reason, ResultNotes.None);

    internal static IndicatorResult Bounds(
        ResultContext context, ResultOrigin origin, ResultInputs inputs, ValueRange range, NoValueReason reason, ResultNotes notes) =>
        new(context, origin, inputs, [], range, reason, notes);

    private InputNode InputAt(int at, Figure figure) => at < Indicator.Plan.Inputs.Length ? Indicator.Plan.Inputs[at] : new InputNode(figure.Measure);
}
