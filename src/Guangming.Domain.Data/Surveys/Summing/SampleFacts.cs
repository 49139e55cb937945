namespace Guangming.Domain.Data;

/// <summary>What every measure needs of a sample or a part of one (样本概况): rows, weights, incomes, their extremes. Parts merge.</summary>
internal sealed class SampleFacts
{
    private RunningSum _population;
    private RunningSum _total;

    public long Rows { get; private set; }

    public double Least { get; private set; } = double.PositiveInfinity;

    public double Greatest { get; private set; } = double.NegativeInfinity;

    public double GreatestWeight { get; private set; }

    public double Population => _population.Value;

    public double Total => _total.Value;

    /// <summary>The weights in all, where they are whole.</summary>
    public Int128 WholePopulation => _population.Whole;

    /// <summary>Incomes by weights in all, where both are whole.</summary>
    public Int128 WholeTotal => _total.Whole;

    public double Mean => Total / Population;

    public void Add(in BlockFacts block, int rows, bool isFen, SurveyRows data, int from)
    {
        Rows += rows;
        Least = Math.Min(Least, block.LeastIncome);
        Greatest = Math.Max(Greatest, block.GreatestIncome);
        GreatestWeight = Math.Max(GreatestWeight, block.GreatestWeight);
        if (!isFen)
        {
            _population.Add(block.Population);
            _total.Add(block.Total);
        }
        else if (WholeNumbers.AreExact(Math.Max(-block.LeastIncome, block.GreatestIncome), block.GreatestWeight, rows))
        {
            _population.Add((long)block.Population);
            _total.Add((long)block.Total);
        }
        else
        {
            AddOneByOne(data, from, from + rows);
        }
    }

    public void Add(SampleFacts other)
    {
        Rows += other.Rows;
        Least = Math.Min(Least, other.Least);
        Greatest = Math.Max(Greatest, other.Greatest);
        GreatestWeight = Math.Max(GreatestWeight, other.GreatestWeight);
        _population.Add(other._population);
        _total.Add(other._total);
    }

    /// <summary>The same with incomes in 元 that are in 分 here.</summary>
    public SampleFacts FromFen() => new()
    {
        _population = _population,
        _total = _total.Times(0.01),
        Rows = Rows,
        Least = Least / 100,
        Greatest = Greatest / 100,
        GreatestWeight = GreatestWeight,
    };

    private void AddOneByOne(SurveyRows data, int from, int to)
    {
        for (int row = from; row < to; row++)
        {
            Int128 weight = (Int128)data.Weight(row);
            _population.Add(weight);
            _total.Add(weight * (Int128)data.Income(row));
        }
    }
}
