using System.Diagnostics.CodeAnalysis;
using BenchmarkDotNet.Attributes;
using Guangming.Domain.Benchmarks;
using Microsoft.Data.Analysis;

namespace Guangming.Domain.Data.Benchmarks.Panels;

/// <summary>Four indicators for each of ten million rows, and the totals of 31 groups; times are per row.</summary>
[Bulk]
[SuppressMessage("Design", "CA1001:Types that own disposable fields should be disposable", Justification = "BenchmarkDotNet calls Close.")]
public class PanelBenchmarks
{
    private const int Rows = 10_000_000;
    private const int Objects = 500_000;

    private PanelData _data = null!;
    private PanelLimit _limit = null!;
    private ColumnTable _table = null!;
    private IndicatorPanel _panel = null!;
    private IndicatorPanel _own = null!;
    private PanelOptions _options = null!;
    private PanelOptions _scattered = null!;
    private PanelPeers _peers = null!;
    private PanelDuck _duck = null!;
    private DataFrame _frame = null!;
    private List<PanelPeers.PanelRow> _objects = null!;
    private long[][] _results = null!;
    private long[] _totals = null!;

    [GlobalSetup]
    public void Prepare()
    {
        _data = new PanelData(Rows);
        _limit = new PanelLimit(Rows);
        _table = _data.Table();
        _panel = new IndicatorPanel(PanelData.Map, PanelData.BuiltIn);
        _own = new IndicatorPanel(PanelData.Map, PanelData.Own);
        _options = new PanelOptions { Groups = RowGroups.Of(_table, PanelData.Map, By.Province), Buffer = new PanelBuffer() };
        Random random = new(2020);
        ColumnTable shuffled = new(TableColumn.Divisions("code", [.. Enumerable.Range(0, Rows).Select(_ => _data.Codes[random.Next(Rows)])]));
        _scattered = _options with { Groups = RowGroups.Of(shuffled, PanelData.Map, By.Province) };
        _peers = new PanelPeers(_data);
        _frame = _peers.Frame();
        _objects = PanelPeers.Objects(new PanelData(Objects));
        _results = [.. Enumerable.Range(0, 4).Select(_ => new long[Rows])];
        _totals = new long[_data.Groups * 5];
        _duck = new PanelDuck(_data);
        Verify();
    }

    [GlobalCleanup]
    public void Close() => _duck.Dispose();

    [Benchmark(Baseline = true, OperationsPerInvoke = Rows)]
    public void Limit_Read5Write4() => _limit.Run(_data);

    [Benchmark(OperationsPerInvoke = Rows)]
    public PanelResult Guangming_BuiltIn() => _panel.Compute(_table, _options);

    [Benchmark(OperationsPerInvoke = Rows)]
    public PanelResult Guangming_BuiltIn_TwoThreads() => _panel.Compute(_table, _options with { Threads = 2 });

    [Benchmark(OperationsPerInvoke = Rows)]
    public PanelResult Guangming_BuiltIn_WithoutGroups() => _panel.Compute(_table, _options with { Groups = null });

    [Benchmark(OperationsPerInvoke = Rows)]
    public PanelResult Guangming_BuiltIn_GroupsInAnyOrder() => _panel.Compute(_table, _scattered);

    [Benchmark(OperationsPerInvoke = Rows)]
    public PanelResult Guangming_UsersFormulas() => _own.Compute(_table, _options);

    [Benchmark(OperationsPerInvoke = Rows)]
    public double Tensors_Double() => _peers.Tensors();

    [Benchmark(OperationsPerInvoke = Rows)]
    public double Loop_Double() => _peers.Loop();

    [Benchmark(OperationsPerInvoke = Rows)]
    public long Loop_ExactInt64() => PanelPeers.ExactLoop(_data, _results, _totals);

    [Benchmark(OperationsPerInvoke = Rows)]
    public DataFrameColumn DataAnalysis_Double() => PanelPeers.Frames(_frame);

    [Benchmark(OperationsPerInvoke = Rows)]
    public long DuckDb_TwoThreads() => _duck.Run();

    [Benchmark(OperationsPerInvoke = Objects)]
    public decimal Linq_Decimal() => PanelPeers.Linq(_objects);

    // What is fast and wrong is no peer: the results of the exact loop are those of the panel, row by row.
    private void Verify()
    {
        PanelPeers.ExactLoop(_data, _results, new long[_totals.Length]);
        PanelResult result = _panel.Compute(_table, _options);
        for (int i = 0; i < PanelData.BuiltIn.Length; i++)
        {
            TableColumn column = result[PanelData.BuiltIn[i]];
            for (int row = 0; row < Rows; row++)
            {
                if (column.Units(row) != _results[i][row])
                {
                    throw new InvalidOperationException(FormattableString.Invariant($"Row {row} of {column.Name}: {column.Units(row)} instead of {_results[i][row]}."));
                }
            }
        }
    }
}
