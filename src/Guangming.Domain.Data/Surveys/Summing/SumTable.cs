namespace Guangming.Domain.Data;

/// <summary>Sums over the rows of a sample or a part of one (部分和), by name. Parts merge into the whole.</summary>
internal sealed class SumTable
{
    private readonly Dictionary<SumKey, RunningSum> _sums = [];

    public SumTable(SampleFacts facts, bool isFen, double reference) => (Facts, IsFen, Reference) = (facts, isFen, reference);

    public SampleFacts Facts { get; }

    /// <summary>Whether amounts are in 分.</summary>
    public bool IsFen { get; }

    /// <summary>What incomes are divided by before logarithms and powers are taken; above zero.</summary>
    public double Reference { get; }

    public IEnumerable<SumKey> Keys => _sums.Keys;

    public bool Holds(SumKey key) => _sums.ContainsKey(key);

    public double this[SumKey key] => _sums[key].Value;

    public RunningSum Exact(SumKey key) => _sums[key];

    public void Add(SumKey key, in RunningSum sum)
    {
        RunningSum all = _sums.GetValueOrDefault(key);
        all.Add(sum);
        _sums[key] = all;
    }

    /// <summary>The sums of two parts that hold the same, by the reference of the first that has rows.</summary>
    public SumTable With(SumTable other)
    {
        SampleFacts facts = new();
        facts.Add(Facts);
        facts.Add(other.Facts);
        SumTable all = new(facts, IsFen, Facts.Rows > 0 ? Reference : other.Reference);
        foreach (SumKey key in _sums.Keys)
        {
            all.Add(key, By(all.Reference, key));
            all.Add(key, other.By(all.Reference, key));
        }

        return all;
    }

    // With v = u r/s: w ln v = w ln u + w ln(r/s), and so on.
    private RunningSum By(double reference, SumKey key)
    {
        RunningSum sum = _sums[key];
        if (reference == Reference)
        {
            return sum;
        }

        double ratio = Reference / reference;
        switch (key.Kind)
        {
            case SumKind.Logarithm:
                sum.Add(Math.Log(ratio) * Facts.Population);
                return sum;
            case SumKind.LogarithmProduct:
                sum.Add(Math.Log(ratio) * (Facts.Total / Reference));
                return sum.Times(ratio);
            case SumKind.Power:
                return sum.Times(Math.Pow(ratio, key.Exponent));
            default:
                return sum;
        }
    }
}
