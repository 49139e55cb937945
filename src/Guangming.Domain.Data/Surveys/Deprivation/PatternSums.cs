namespace Guangming.Domain.Data;

/// <summary>Of all rows with one pattern of deprivations: their weight, and by indicator their gaps and squared gaps.</summary>
internal sealed class PatternSums(int indicators)
{
    private const double WholeLimit = 9007199254740992; // 2^53
    private RunningSum _weight;

    public RunningSum Weight => _weight;

    public RunningSum[] Gaps { get; } = new RunningSum[indicators];

    public RunningSum[] Squares { get; } = new RunningSum[indicators];

    public void Add(DeprivationSample sample, int row, ulong pattern)
    {
        double weight = sample.Weight(row);
        if (weight < WholeLimit && Math.Floor(weight) == weight)
        {
            _weight.Add((long)weight);
        }
        else
        {
            _weight.Add(weight);
        }

        for (int j = 0; j < Gaps.Length; j++)
        {
            if (((pattern >> j) & 1) != 0)
            {
                double gap = sample.Gaps!.Of(sample.At(row), j);
                Gaps[j].Add(weight * gap);
                Squares[j].Add(weight * gap * gap);
            }
        }
    }

    public PatternSums With(PatternSums other)
    {
        PatternSums all = new(Gaps.Length);
        foreach (PatternSums one in new[] { this, other })
        {
            all._weight.Add(one._weight);
            for (int j = 0; j < Gaps.Length; j++)
            {
                all.Gaps[j].Add(one.Gaps[j]);
                all.Squares[j].Add(one.Squares[j]);
            }
        }

        return all;
    }
}
