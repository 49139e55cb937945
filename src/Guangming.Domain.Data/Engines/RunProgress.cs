namespace Guangming.Domain.Data;

/// <summary>Puts together what an engine tells while it works and what comes out of it.</summary>
internal sealed class RunProgress(IProgress<AggregateProgress> progress) : IProgress<EngineProgress>
{
    private readonly Lock _gate = new();
    private long _groups;
    private long _summed;
    private long _read;
    private double? _share;

    public void Report(EngineProgress value)
    {
        lock (_gate)
        {
            _read = Math.Max(_read, value.Rows);
            _share = value.Share is { } share && share >= (_share ?? 0) ? Math.Min(share, 1) : _share;
            progress.Report(Now());
        }
    }

    public void Add(GroupSums sums)
    {
        lock (_gate)
        {
            (_groups, _summed) = (_groups + 1, _summed + sums.Rows + sums.RowsLeftOut);
            progress.Report(Now());
        }
    }

    public void Done()
    {
        lock (_gate)
        {
            _share = 1;
            progress.Report(Now());
        }
    }

    private AggregateProgress Now() => new(_groups, Math.Max(_read, _summed), _share);
}
