namespace Guangming.Domain.Data;

/// <summary>A sum that loses nothing that matters (补偿求和): whole numbers exactly, others with the rounding error carried along.</summary>
/// <remarks>Sums of parts merge into the sum of the whole: exactly for whole numbers, to about one unit of the last place otherwise.</remarks>
internal struct RunningSum
{
    private Int128 _whole;
    private double _sum;
    private double _error;

    public readonly double Value => (double)_whole + (_sum + _error);

    /// <summary>The exact value; meaningful where only whole numbers were added.</summary>
    public readonly Int128 Whole => _whole;

    public void Add(Int128 value) => _whole += value;

    public void Add(long value) => _whole = unchecked(_whole + value);

    /// <summary>Adds with the error of the addition kept (Neumaier).</summary>
    public void Add(double value)
    {
        double sum = _sum + value;
        _error += Math.Abs(_sum) >= Math.Abs(value) ? _sum - sum + value : value - sum + _sum;
        _sum = sum;
    }

    public void Add(in RunningSum other)
    {
        _whole += other._whole;
        Add(other._sum);
        _error += other._error;
    }

    /// <summary>The sum with every term by a whole factor; as exact as before.</summary>
    public readonly RunningSum Times(int factor) => new() { _whole = _whole * factor, _sum = _sum * factor, _error = _error * factor };

    /// <summary>The sum with every term by a factor; no longer exact.</summary>
    public readonly RunningSum Times(double factor)
    {
        RunningSum scaled = default;
        scaled.Add(_sum * factor);
        scaled.Add(_error * factor);
        scaled.Add((double)_whole * factor);
        return scaled;
    }
}
