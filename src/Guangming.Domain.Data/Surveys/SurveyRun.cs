namespace Guangming.Domain.Data;

/// <summary>How a computation over a sample runs (运行方式): threads, progress, cancellation, memory to work in.</summary>
/// <remarks>
/// Results are the same however many threads there are: a sample is cut at fixed rows, and partial sums are added in their
/// order. Without a run one thread computes.
/// </remarks>
public sealed class SurveyRun
{
    private readonly int _threads = 1;

    /// <summary>One thread, no progress, no cancellation, memory of its own.</summary>
    public static SurveyRun Default { get; } = new();

    /// <summary>Threads to use, from 1; 1 unless said.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public int Threads
    {
        get => _threads;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            _threads = value;
        }
    }

    /// <summary>Told the share of the rows that are done, from 0 to 1, as parts are finished; from several threads, yet never backwards.</summary>
    public IProgress<double>? Progress { get; init; }

    /// <summary>Looked at before every block of 4,096 rows; a sort of one stretch of neighbouring incomes is finished first.</summary>
    public CancellationToken CancellationToken { get; init; }

    /// <summary>Memory for sorting that is kept from one computation to the next; without it, each has its own.</summary>
    public SurveyScratch? Scratch { get; init; }

    /// <summary>The same run for one stage of a computation, whose progress is a stretch of the whole's.</summary>
    internal SurveyRun Stage(double from, double to) => Progress is null ? this : new SurveyRun
    {
        Threads = Threads,
        CancellationToken = CancellationToken,
        Scratch = Scratch,
        Progress = new StageProgress(Progress, from, to),
    };

    private sealed class StageProgress(IProgress<double> whole, double from, double to) : IProgress<double>
    {
        public void Report(double value) => whole.Report(from + (value * (to - from)));
    }
}
