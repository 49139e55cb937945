using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Guangming.Domain.Data;

/// <summary>One computation of a panel over a table.</summary>
internal sealed unsafe class PanelRun
{
    // Outputs larger than the last cache of common machines are written past it.
    private const long CacheBytes = 16L << 20;
    private const int MostYears = 1000;

    private readonly PanelPlan _plan;
    private readonly ColumnTable _table;
    private readonly PanelOptions _options;
    private readonly KernelLevel _level;
    private readonly ImmutableArray<TableColumn> _columns;

    public PanelRun(PanelPlan plan, ColumnTable table, PanelOptions options, KernelLevel level)
    {
        Require(plan, table, options);
        (_plan, _table, _options, _level) = (plan, table, options, level);
        _columns = [.. plan.Columns.Select(mapping => NumberColumns.Find(table, mapping))];
    }

    public PanelResult Compute(CancellationToken cancellationToken)
    {
        PanelBuffer buffer = _options.Buffer ?? new PanelBuffer();
        using PinnedColumns pinned = new(_columns);
        (GroupLayout? layout, ImmutableArray<ImmutableArray<int>> slots, ImmutableArray<int> sets) = Layout();
        using PinnedGroups? groups = _options.Groups is null ? null : new PinnedGroups(_options.Groups);
        ImmutableArray<KernelTask> tasks = [.. _plan.Indicators.Select((indicator, i) => Task(indicator, i, buffer))];
        BlockLoop loop = new(
            () => new KernelRunner(pinned.Inputs, tasks, layout is null ? null : new GroupSummation(pinned.Inputs, groups!.Ids, layout), _level),
            _table.Rows,
            _options.Threads,
            _options.Progress);
        ImmutableArray<KernelRunner> runners = loop.Run(cancellationToken);

        // What was written past the caches is there for every thread from here on.
        Interlocked.MemoryBarrier();
        return Result(buffer, runners, slots, sets);
    }

    private PanelResult Result(PanelBuffer buffer, ImmutableArray<KernelRunner> runners, ImmutableArray<ImmutableArray<int>> slots, ImmutableArray<int> sets)
    {
        GroupTotals? totals = runners[0].Groups?.Finish();
        ImmutableArray<ImmutableArray<long>>.Builder faults = ImmutableArray.CreateBuilder<ImmutableArray<long>>();
        ImmutableArray<TableColumn>.Builder columns = ImmutableArray.CreateBuilder<TableColumn>();
        for (int i = 0; i < _plan.Indicators.Length; i++)
        {
            faults.Add([.. Enumerable.Range(0, runners[0].Faults[i].Length).Select(kind => runners.Sum(runner => runner.Faults[i][kind]))]);
            ulong[]? presence = faults[i].Any(count => count != 0) ? buffer.Presence(i, _table.Rows) : null;
            columns.Add(new TableColumn(
                _plan.Indicators[i].Code, ColumnKind.Number, buffer.Values(i, _table.Rows), presence, Scale(_plan.Indicators[i], _plan.Decimals[i])));
        }

        foreach (KernelRunner runner in runners.Skip(1))
        {
            totals?.Add(runner.Groups!.Finish());
        }

        return new PanelResult(_plan, _table, columns.ToImmutable(), faults.ToImmutable(), _options, totals, slots, sets);
    }

    private static ColumnScale Scale(Indicator indicator, int decimals) =>
        indicator.Unit == Unit.Yuan && decimals == ColumnScale.Yuan.Decimals ? ColumnScale.Yuan : ColumnScale.OfDecimals(decimals);

    private KernelTask Task(Indicator indicator, int at, PanelBuffer buffer)
    {
        KernelProgram program = KernelCompiler.Compile(
            indicator, [.. _plan.Inputs[at].Select(column => _plan.Columns[column].Scale.SumDecimals)], _plan.Decimals[at], _options.Years ?? 0);
        bool isLarge = (long)_table.Rows * sizeof(long) * _plan.Indicators.Length > CacheBytes;
        KernelOutput output = new(
            (long*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(buffer.Values(at, _table.Rows).Span)),
            (ulong*)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(buffer.Presence(at, _table.Rows))),
            isLarge);
        return new KernelTask(program, _plan.Inputs[at], output);
    }

    // Where the sums of each indicator's inputs are kept, and the rows that count for it.
    private (GroupLayout? Layout, ImmutableArray<ImmutableArray<int>> Slots, ImmutableArray<int> Sets) Layout()
    {
        if (_options.Groups is not { } groups)
        {
            return (null, [], []);
        }

        GroupLayout layout = new(groups.Count);
        ImmutableArray<int> sets = [.. _plan.Inputs.Select(inputs => layout.Set([.. inputs.Where(column => _columns[column].Presence is not null).Distinct().Order()]))];
        return (layout, [.. _plan.Inputs.Select((inputs, i) => inputs.Select(column => layout.Slot(column, sets[i])).ToImmutableArray())], sets);
    }

    private static void Require(PanelPlan plan, ColumnTable table, PanelOptions options)
    {
        if (options.Threads < 1)
        {
            throw new ArgumentException(FormattableString.Invariant($"Expected 1 thread or more; there are {options.Threads}."), nameof(options));
        }

        if (options.Years is < 1 or > MostYears)
        {
            throw new ArgumentException(FormattableString.Invariant($"Expected 1 to {MostYears} years; there are {options.Years}."), nameof(options));
        }

        if (options.Years is null && plan.Indicators.FirstOrDefault(indicator => Array.Exists(indicator.Plan.Steps, Computation.NeedsYears)) is { } rooted)
        {
            throw new ArgumentException($"'{rooted.Code}' takes a root over the years between baseline and final value: set PanelOptions.Years.", nameof(options));
        }

        if (options.Groups is { } groups && groups.Rows != table.Rows)
        {
            throw new ArgumentException(FormattableString.Invariant($"The groups are of a table of {groups.Rows} rows; this one has {table.Rows}."), nameof(options));
        }
    }
}
