namespace Guangming.Domain.Data;

/// <summary>Takes the rows of a sample that can be used (样本检查), and refuses what cannot.</summary>
internal sealed class SampleCheck
{
    // So that no product of incomes and weights overflows or loses its last digits.
    private const double LeastSize = 1e-60;
    private const double GreatestSize = 1e60;

    private SampleCheck(SurveyRows data)
    {
        Data = data;
        Kernels = BlockKernels.For(data.IsFen, data.IsWeighted, BlockKernels.Width);
    }

    public SurveyRows Data { get; private set; }

    public BlockKernels Kernels { get; }

    public SampleFacts Facts { get; private set; } = new();

    public int[]? Kept { get; private set; }

    public int Negatives { get; private set; }

    public int Missing { get; private set; }

    public int WithoutWeight { get; private set; }

    /// <param name="data">The columns.</param>
    /// <param name="options">What becomes of negative and missing incomes.</param>
    /// <param name="present">The rows that are not null; <see langword="null"/> where all are.</param>
    public static SampleCheck Of(SurveyRows data, SampleOptions options, int[]? present)
    {
        SampleCheck check = present is null ? new(data) : new(data.At(present)) { Kept = present, Missing = data.Count - present.Length };
        if (check.TakeFacts())
        {
            return check;
        }

        // Something is to be refused or left out, or stays although it is negative: look at every row.
        check.Sieve(options);
        check.Facts = new SampleFacts();
        check.TakeFacts();
        return check;
    }

    private bool TakeFacts()
    {
        bool isPlain = true;
        SampleFacts facts = Facts;
        SumPass.ForEachBlock(Data, Kernels, 0, Data.Count, (in RowBlock block) =>
        {
            BlockFacts found = Look(block);
            isPlain &= found is { IsFinite: true, LeastIncome: >= 0, GreatestIncome: <= GreatestSize, LeastSize: >= LeastSize }
                && found is { LeastWeight: >= LeastSize, GreatestWeight: <= GreatestSize };
            if (found.IsFinite)
            {
                facts.Add(found, block.Rows, Data.IsFen, Data, block.From);
            }
        }, CancellationToken.None);
        return isPlain;
    }

    private static unsafe BlockFacts Look(in RowBlock block) => block.Kernels.Facts(block.Incomes, block.Weights, block.Rows);

    private void Sieve(SampleOptions options)
    {
        List<int> kept = [];
        for (int row = 0; row < Data.Count; row++)
        {
            if (Keeps(row, options))
            {
                kept.Add(row);
            }
        }

        if (kept.Count < Data.Count)
        {
            int[] rows = [.. kept];
            Data = Data.At(rows);
            Kept = Kept is { } before ? Array.ConvertAll(rows, row => before[row]) : rows;
        }
    }

    private bool Keeps(int row, SampleOptions options)
    {
        double weight = Data.Weight(row);
        if (weight == 0)
        {
            WithoutWeight++;
            return false;
        }

        Require(weight is >= LeastSize and <= GreatestSize, row, "a weight that is negative, not a number, or outside 10^-60 to 10^60", "weights");
        double income = Data.Income(row);
        if (double.IsNaN(income))
        {
            Require(options.Missing == MissingIncomes.Drop, row, "no income (NaN), and the options do not drop such rows", "incomes");
            Missing++;
            return false;
        }

        Require(income == 0 || Math.Abs(income) is >= LeastSize and <= GreatestSize, row, "an income whose size is outside 10^-60 to 10^60", "incomes");
        if (income < 0 && options.Negatives != NegativeIncomes.Keep)
        {
            Require(options.Negatives == NegativeIncomes.Drop, row, "a negative income, and the options neither drop nor keep such rows", "incomes");
            Negatives++;
            return false;
        }

        return true;
    }

    private void Require(bool isRight, int row, string what, string parameter)
    {
        if (!isRight)
        {
            throw new ArgumentException($"Row {SurveyText.Of((Kept?[row] ?? row) + 1L)} has {what}.", parameter);
        }
    }
}
