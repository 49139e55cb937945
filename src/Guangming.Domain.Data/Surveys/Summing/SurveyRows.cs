using System.Buffers;

namespace Guangming.Domain.Data;

/// <summary>The columns of a sample as they were handed in (样本数据列): in double precision, or in 分 with whole weights.</summary>
internal sealed class SurveyRows
{
    private readonly ReadOnlyMemory<double> _incomes;
    private readonly ReadOnlyMemory<double> _weights;
    private readonly ReadOnlyMemory<int> _fen;
    private readonly ReadOnlyMemory<int> _counts;

    public SurveyRows(ReadOnlyMemory<double> incomes, ReadOnlyMemory<double>? weights)
    {
        (_incomes, _weights, IsWeighted, Count) = (incomes, weights ?? default, weights is not null, incomes.Length);
        Require(weights?.Length);
    }

    public SurveyRows(ReadOnlyMemory<int> fen, ReadOnlyMemory<int>? weights)
    {
        (_fen, _counts, IsFen, IsWeighted, Count) = (fen, weights ?? default, true, weights is not null, fen.Length);
        Require(weights?.Length);
    }

    public bool IsFen { get; }

    public bool IsWeighted { get; }

    public int Count { get; }

    /// <summary>The stored number of a row's income: 分, or whatever unit the doubles are in.</summary>
    public double Income(int row) => IsFen ? _fen.Span[row] : _incomes.Span[row];

    public double Weight(int row) => !IsWeighted ? 1 : IsFen ? _counts.Span[row] : _weights.Span[row];

    public ReadOnlySpan<int> Fen => _fen.Span;

    /// <summary>The whole weights; empty where every row counts once.</summary>
    public ReadOnlySpan<int> Counts => _counts.Span;

    public ReadOnlySpan<double> Incomes => _incomes.Span;

    /// <summary>The weights; empty where every row counts once.</summary>
    public ReadOnlySpan<double> Weights => _weights.Span;

    public MemoryHandle PinIncomes() => IsFen ? _fen.Pin() : _incomes.Pin();

    public MemoryHandle PinWeights() => !IsWeighted ? default : IsFen ? _counts.Pin() : _weights.Pin();

    /// <summary>Copies of some rows, in the order given.</summary>
    public SurveyRows At(ReadOnlySpan<int> rows) => IsFen
        ? new SurveyRows(Pick(_fen.Span, rows), IsWeighted ? Pick(_counts.Span, rows) : default(ReadOnlyMemory<int>?))
        : new SurveyRows(Pick(_incomes.Span, rows), IsWeighted ? Pick(_weights.Span, rows) : default(ReadOnlyMemory<double>?));

    private static ReadOnlyMemory<T> Pick<T>(ReadOnlySpan<T> column, ReadOnlySpan<int> rows)
    {
        T[] picked = GC.AllocateUninitializedArray<T>(rows.Length);
        for (int i = 0; i < picked.Length; i++)
        {
            picked[i] = column[rows[i]];
        }

        return picked;
    }

    private void Require(int? weights)
    {
        if (weights is { } count && count != Count)
        {
            throw new ArgumentException($"Expected as many weights as incomes ({SurveyText.Of(Count)}), found {SurveyText.Of(count)}.", nameof(weights));
        }
    }
}
