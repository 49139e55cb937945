namespace Guangming.Domain.Data;

/// <summary>Over rows in order, incomes in 分 counted from the least: c, Σ w y and Σ w y (2c − w), exact.</summary>
internal struct FenGiniSums : IOrderSink<FenEntry>
{
    private ulong _weight;
    private UInt128 _amount;
    private UInt128 _sum;

    public readonly UInt128 Sum => _sum;

    public void Add(ReadOnlySpan<FenEntry> run)
    {
        unchecked
        {
            // A product of income and weight has 63 bits, and what all of them add up to was checked to have 127.
            ulong weight = _weight;
            (ulong high, ulong low) = (0, 0);
            (ulong amountHigh, ulong amountLow) = (0, 0);
            foreach (FenEntry row in run)
            {
                ulong product = row.Key * row.Weight;
                ulong part = Math.BigMul(product, weight + weight + row.Weight, out ulong partLow);
                weight += row.Weight;
                low += partLow;
                high += part + (low < partLow ? 1UL : 0);
                amountLow += product;
                amountHigh += amountLow < product ? 1UL : 0;
            }

            _weight = weight;
            _sum += new UInt128(high, low);
            _amount += new UInt128(amountHigh, amountLow);
        }
    }

    /// <summary>Appends rows that all come after.</summary>
    public void Append(in FenGiniSums next)
    {
        _sum += next._sum + (2 * (UInt128)_weight * next._amount);
        _weight += next._weight;
        _amount += next._amount;
    }
}

/// <summary>The same in double precision, with errors carried along.</summary>
internal struct DoubleGiniSums : IOrderSink<DoubleEntry>, IOrderSink<FenEntry>
{
    // So few numbers are added plainly that nothing is lost.
    private const int Block = 512;
    private RunningSum _weight;
    private RunningSum _amount;
    private RunningSum _sum;

    public readonly double Sum => _sum.Value;

    public void Add(ReadOnlySpan<DoubleEntry> run)
    {
        for (; !run.IsEmpty; run = run[Math.Min(Block, run.Length)..])
        {
            (double weight, double amount, double sum) = (0, 0, 0);
            foreach (ref readonly DoubleEntry row in run[..Math.Min(Block, run.Length)])
            {
                double product = row.Income * row.Weight;
                sum += product * (weight + weight + row.Weight);
                weight += row.Weight;
                amount += product;
            }

            Append(weight, amount, sum);
        }
    }

    public void Add(ReadOnlySpan<FenEntry> run)
    {
        for (; !run.IsEmpty; run = run[Math.Min(Block, run.Length)..])
        {
            (double weight, double amount, double sum) = (0, 0, 0);
            foreach (ref readonly FenEntry row in run[..Math.Min(Block, run.Length)])
            {
                double product = (double)row.Key * row.Weight;
                sum += product * (weight + weight + row.Weight);
                weight += row.Weight;
                amount += product;
            }

            Append(weight, amount, sum);
        }
    }

    public void Append(in DoubleGiniSums next)
    {
        _sum.Add(next._sum);
        _sum.Add(2 * _weight.Value * next._amount.Value);
        _weight.Add(next._weight);
        _amount.Add(next._amount);
    }

    private void Append(double weight, double amount, double sum)
    {
        _sum.Add(sum);
        _sum.Add(2 * _weight.Value * amount);
        _weight.Add(weight);
        _amount.Add(amount);
    }
}
