using System.Runtime.CompilerServices;

namespace Guangming.Domain.Data;

/// <summary>How rows are read from their columns to be put in order (待排序列).</summary>
/// <typeparam name="TEntry">What a row becomes.</typeparam>
internal interface IOrderRows<TEntry>
{
    TEntry Entry(int row);

    /// <summary>Where the row's income lies between the least and the greatest; never falls as incomes rise.</summary>
    float Position(int row);
}

/// <summary>Bends incomes so that like numbers of rows fall between like steps: straight below the mean, by octaves above.</summary>
internal readonly struct IncomeScale
{
    private const double Lift = 0.25;
    private const double Most = 1e30;
    private readonly double _least;
    private readonly double _scale;

    public IncomeScale(SampleFacts facts)
    {
        _least = facts.Least;
        double range = facts.Greatest - facts.Least;
        _scale = range > 0 ? 1 / Math.Max(facts.Mean - facts.Least, range * 1e-9) : 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public float Of(double income) => (float)Math.Min(((income - _least) * _scale) + Lift, Most);
}

/// <summary>Incomes in 分 with whole weights.</summary>
internal readonly unsafe struct FenRows(int* incomes, int* weights, SampleFacts facts) : IOrderRows<FenEntry>
{
    private readonly IncomeScale _scale = new(facts);
    private readonly int _least = (int)facts.Least;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public FenEntry Entry(int row) => new(unchecked((uint)(incomes[row] - _least)), weights is null ? 1 : unchecked((uint)weights[row]));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public float Position(int row) => _scale.Of(incomes[row]);
}

/// <summary>Incomes and weights in double precision.</summary>
internal readonly unsafe struct DoubleRows(double* incomes, double* weights, SampleFacts facts) : IOrderRows<DoubleEntry>
{
    private readonly IncomeScale _scale = new(facts);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public DoubleEntry Entry(int row) => new(incomes[row], weights is null ? 1 : weights[row]);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public float Position(int row) => _scale.Of(incomes[row]);
}
