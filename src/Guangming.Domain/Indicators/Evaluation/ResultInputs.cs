using System.Collections.Immutable;

namespace Guangming.Domain;

/// <summary>The statements a result was computed from, kept so that a trace can be made when somebody asks.</summary>
internal sealed class ResultInputs
{
    private readonly ImmutableArray<InputNode> _inputs;
    private readonly ImmutableArray<StatedValue> _statements;
    private readonly RoundingReading _reading;

    public ResultInputs(ImmutableArray<InputNode> inputs, Figure[] figures, RoundingReading reading) =>
        (_inputs, Figures, _reading) = (inputs, figures, reading);

    public ResultInputs(ImmutableArray<InputNode> inputs, ImmutableArray<StatedValue> statements, RoundingReading reading) =>
        (_inputs, _statements, _reading, Figures) = (inputs, statements, reading, []);

    /// <summary>The figures; none where bare statements were given.</summary>
    public Figure[] Figures { get; }

    public int Count => _inputs.Length;

    public ImmutableArray<InputNode> Inputs => _inputs;

    /// <summary>The whole years between baseline and final value; 0 where the formula does not ask for them.</summary>
    public int Years { get; init; }

    public StatedValue Stated(int at) => Figures.Length > 0 ? Figures[at].Stated : _statements[at];

    /// <summary>One input as a number to be combined with others.</summary>
    public PartValue Part(int at) => new(
        ExactRange.Of(Range(at)),
        Computation.IsBound(Stated(at)) ? null : Rational.Of(Stated(at).Amount),
        Figures.Length > 0 ? Figures[at].Period : null);

    public ExactRange[] Ranges()
    {
        ExactRange[] ranges = new ExactRange[Count];
        for (int i = 0; i < ranges.Length; i++)
        {
            ranges[i] = ExactRange.Of(Range(i));
        }

        return ranges;
    }

    public ExactRange[] Points()
    {
        ExactRange[] points = new ExactRange[Count];
        for (int i = 0; i < points.Length; i++)
        {
            points[i] = ExactRange.Point(Rational.Of(Stated(i).Amount));
        }

        return points;
    }

    /// <summary>Whether a statement only bounds its number.</summary>
    public bool HasBounds
    {
        get
        {
            for (int i = 0; i < Count; i++)
            {
                if (Computation.IsBound(Stated(i)))
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>The statements that only bound their number.</summary>
    public IEnumerable<StatedValue> Bounds() => Enumerable.Range(0, Count).Select(Stated).Where(Computation.IsBound);

    public ImmutableArray<TracedInput> Trace() =>
        [.. Enumerable.Range(0, Count).Select(i => new TracedInput(_inputs[i], Stated(i), Range(i), Figures.Length > 0 ? Figures[i] : null))];

    public ValueRange Range(int at) => Figures.Length > 0 ? Figures[at].Range(_reading) : _inputs[at].Measure.RangeOf(_statements[at], _reading);
}
