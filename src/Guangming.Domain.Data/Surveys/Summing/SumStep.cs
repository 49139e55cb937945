namespace Guangming.Domain.Data;

/// <summary>Sums that one loop over a block gives (求和步骤).</summary>
internal abstract unsafe class SumStep
{
    /// <summary>The names of the sums, in the order in which <see cref="Add"/> writes them.</summary>
    public abstract SumKey[] Keys { get; }

    /// <summary>Adds a block's sums.</summary>
    /// <param name="block">The rows.</param>
    /// <param name="sums">Where the sums are added, as many as there are keys.</param>
    public abstract void Add(in RowBlock block, Span<RunningSum> sums);

    /// <summary>The steps that give all sums asked for, each loop once.</summary>
    public static SumStep[] For(IEnumerable<SumKey> keys, WelfareSample sample, double reference)
    {
        Dictionary<SumKey, SumStep> steps = [];
        foreach (SumKey key in keys)
        {
            SumStep step = key.Kind switch
            {
                SumKind.Poor or SumKind.Gap or SumKind.GapSquares => new GapStep(key.Line!, sample),
                SumKind.GapPower => new GapPowerStep(key, sample),
                SumKind.LogarithmBelow => new LogarithmBelowStep(key.Line!, sample),
                SumKind.Logarithm or SumKind.LogarithmProduct => new LogarithmStep(reference),
                _ => new PowerStep(key, reference),
            };
            steps.TryAdd(step.Keys[0], step);
        }

        return [.. steps.Values];
    }
}

/// <summary>A block of rows, its columns held in place.</summary>
internal readonly unsafe ref struct RowBlock(BlockKernels kernels, SurveyRows data, void* incomes, void* weights, int from, int rows)
{
    public BlockKernels Kernels { get; } = kernels;

    public SurveyRows Data { get; } = data;

    /// <summary>The first row.</summary>
    public int From { get; } = from;

    public int Rows { get; } = rows;

    public void* Incomes { get; } = incomes;

    public void* Weights { get; } = weights;

    /// <summary>Some of its rows; the first is counted from the block's.</summary>
    public RowBlock Part(int from, int rows) => new(
        Kernels,
        Data,
        Data.IsFen ? (int*)Incomes + from : (double*)Incomes + from,
        Data.IsFen ? (int*)Weights + from : (double*)Weights + from,
        From + from,
        rows);
}

/// <summary>The poor and their gaps; exact where amounts and weights are whole.</summary>
internal sealed unsafe class GapStep : SumStep
{
    private readonly double _line;
    private readonly double _poorBelow;
    private readonly bool _isWhole;
    private readonly int _exactRows;

    public GapStep(PovertyLine line, WelfareSample sample)
    {
        Keys = [new(SumKind.Poor, line), new(SumKind.Gap, line), new(SumKind.GapSquares, line)];
        (_line, _poorBelow) = (line.In(sample.IsFen), line.PoorBelow(sample.IsFen));
        _isWhole = sample.IsFen && line.IsWholeFen;
        _exactRows = WholeNumbers.Rows(_line - Math.Min(0, sample.Facts.Least), sample.Facts.GreatestWeight);
    }

    public override SumKey[] Keys { get; }

    public override void Add(in RowBlock block, Span<RunningSum> sums)
    {
        if (!_isWhole)
        {
            GapSums some = block.Kernels.Gaps(block.Incomes, block.Weights, block.Rows, _line, _poorBelow);
            sums[0].Add(some.Poor);
            sums[1].Add(some.Gap);
            sums[2].Add(some.GapSquares);
        }
        else if (_exactRows >= block.Rows)
        {
            AddWhole(block, sums);
        }
        else if (_exactRows > 0)
        {
            for (int from = 0; from < block.Rows; from += _exactRows)
            {
                AddWhole(block.Part(from, Math.Min(_exactRows, block.Rows - from)), sums);
            }
        }
        else
        {
            AddOneByOne(block, sums);
        }
    }

    private void AddWhole(in RowBlock block, Span<RunningSum> sums)
    {
        GapSums some = block.Kernels.Gaps(block.Incomes, block.Weights, block.Rows, _line, _poorBelow);
        sums[0].Add((long)some.Poor);
        sums[1].Add((long)some.Gap);
        sums[2].Add(some.GapSquares);
    }

    private void AddOneByOne(in RowBlock block, Span<RunningSum> sums)
    {
        for (int row = block.From; row < block.From + block.Rows; row++)
        {
            if (block.Data.Income(row) is var income && income < _poorBelow)
            {
                Int128 weight = (Int128)block.Data.Weight(row);
                double gap = Math.Max(_line - income, 0);
                sums[0].Add(weight);
                sums[1].Add(weight * (Int128)gap);
                sums[2].Add((double)weight * gap * gap);
            }
        }
    }
}

/// <summary>The gaps of the poor to any power.</summary>
internal sealed class GapPowerStep(SumKey key, WelfareSample sample) : SumStep
{
    private readonly double _line = key.Line!.In(sample.IsFen);
    private readonly double _poorBelow = key.Line.PoorBelow(sample.IsFen);

    public override SumKey[] Keys { get; } = [key];

    public override void Add(in RowBlock block, Span<RunningSum> sums)
    {
        for (int row = block.From; row < block.From + block.Rows; row++)
        {
            if (block.Data.Income(row) is var income && income < _poorBelow)
            {
                sums[0].Add(block.Data.Weight(row) * Math.Pow(Math.Max(_line - income, 0) / _line, Keys[0].Exponent));
            }
        }
    }
}

/// <summary>The logarithms of the poor's incomes by the line.</summary>
internal sealed unsafe class LogarithmBelowStep(PovertyLine line, WelfareSample sample) : SumStep
{
    private readonly double _line = line.In(sample.IsFen);
    private readonly double _poorBelow = line.PoorBelow(sample.IsFen);

    public override SumKey[] Keys { get; } = [new(SumKind.LogarithmBelow, line)];

    public override void Add(in RowBlock block, Span<RunningSum> sums) =>
        sums[0].Add(block.Kernels.LogarithmBelow(block.Incomes, block.Weights, block.Rows, _line, _poorBelow));
}

/// <summary>The logarithms of incomes, and their products with them.</summary>
internal sealed unsafe class LogarithmStep(double reference) : SumStep
{
    public override SumKey[] Keys { get; } = [new(SumKind.Logarithm), new(SumKind.LogarithmProduct)];

    public override void Add(in RowBlock block, Span<RunningSum> sums)
    {
        LogarithmSums some = block.Kernels.Logarithms(block.Incomes, block.Weights, block.Rows, reference);
        sums[0].Add(some.Logarithm);
        sums[1].Add(some.Product);
    }
}

/// <summary>Incomes to any power.</summary>
internal sealed class PowerStep(SumKey key, double reference) : SumStep
{
    public override SumKey[] Keys { get; } = [key];

    public override void Add(in RowBlock block, Span<RunningSum> sums)
    {
        double exponent = Keys[0].Exponent;
        for (int row = block.From; row < block.From + block.Rows; row++)
        {
            double u = block.Data.Income(row) / reference;
            sums[0].Add(block.Data.Weight(row) * (exponent == 2 ? u * u : Math.Pow(u, exponent)));
        }
    }
}
