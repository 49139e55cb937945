namespace Guangming.Domain.Data;

/// <summary>Takes rows in order and keeps each income once, with the weight of all its rows (去重收入).</summary>
/// <param name="least">What incomes in 分 are counted from.</param>
internal readonly struct DistinctIncomes(double least) : IOrderSink<FenEntry>, IOrderSink<DoubleEntry>
{
    private readonly List<double> _incomes = [];
    private readonly List<double> _weights = [];

    public void Add(ReadOnlySpan<FenEntry> run)
    {
        foreach (FenEntry row in run)
        {
            Add((row.Key + least) / 100, row.Weight);
        }
    }

    public void Add(ReadOnlySpan<DoubleEntry> run)
    {
        foreach (ref readonly DoubleEntry row in run)
        {
            Add(row.Income, row.Weight);
        }
    }

    public static (double[] Incomes, double[] Weights) Join(DistinctIncomes[] parts)
    {
        double[] incomes = new double[parts.Sum(part => part._incomes.Count)];
        double[] weights = new double[incomes.Length];
        int at = 0;
        foreach (DistinctIncomes part in parts)
        {
            part._incomes.CopyTo(incomes, at);
            part._weights.CopyTo(weights, at);
            at += part._incomes.Count;
        }

        return (incomes, weights);
    }

    private void Add(double income, double weight)
    {
        if (_incomes.Count > 0 && _incomes[^1] == income)
        {
            _weights[^1] += weight;
        }
        else
        {
            _incomes.Add(income);
            _weights.Add(weight);
        }
    }
}
