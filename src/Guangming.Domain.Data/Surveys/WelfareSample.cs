namespace Guangming.Domain.Data;

/// <summary>A sample of incomes, or of whatever measures welfare, with weights (收入样本).</summary>
/// <remarks>
/// It stands on the columns that were handed in and copies them only where rows are left out: they must not be changed
/// while it is used. All else is immutable and thread-safe. Incomes and weights are 0 or between 10^-60 and 10^60 in size; rows
/// of weight 0 are left out. Where households stand for their members, the weight is the household's weight by its size and
/// the income is per head. Incomes in 分 with whole weights take half the memory and give exact counts and gaps; what is measured in money
/// is then in 元.
/// </remarks>
public sealed partial class WelfareSample
{
    private WelfareSample(SurveyRows data, SampleOptions options, int[]? present = null)
    {
        SampleCheck check = SampleCheck.Of(data, options, present);
        (Data, Facts, Kernels, Kept) = (check.Data, check.Facts, check.Kernels, check.Kept);
        (RowsGiven, NegativesDropped, MissingDropped, WithoutWeight) = (data.Count, check.Negatives, check.Missing, check.WithoutWeight);
    }

    /// <summary>Rows in use.</summary>
    public int Rows => Data.Count;

    /// <summary>Rows of the columns handed in.</summary>
    public int RowsGiven { get; }

    /// <summary>Rows left out for a negative income, where that was asked for.</summary>
    public int NegativesDropped { get; }

    /// <summary>Rows left out for a missing income, where that was asked for.</summary>
    public int MissingDropped { get; }

    /// <summary>Rows left out as their weight is zero.</summary>
    public int WithoutWeight { get; }

    /// <summary>The weights in all (总体规模); the number of rows where there are no weights.</summary>
    public double Population => Facts.Population;

    /// <summary>Whether incomes are held in 分; results in money are then in 元.</summary>
    public bool IsFen => Data.IsFen;

    /// <summary>Whether rows have weights.</summary>
    public bool IsWeighted => Data.IsWeighted;

    internal SurveyRows Data { get; }

    internal SampleFacts Facts { get; }

    internal BlockKernels Kernels { get; private init; }

    /// <summary>Which of the rows handed in are in use; <see langword="null"/> where all are.</summary>
    internal int[]? Kept { get; }

    /// <summary>How many units of money or welfare one stored unit is.</summary>
    internal double UnitSize => IsFen ? 0.01 : 1;

    /// <summary>A sample in double precision.</summary>
    /// <param name="incomes">The income of each row, in any unit; lines are in the same.</param>
    /// <param name="weights">The weight of each row, 0 or above; without, every row counts once.</param>
    /// <param name="options">What becomes of negative and missing incomes; they are refused unless said.</param>
    /// <exception cref="ArgumentException">The columns differ in length, or a row cannot be used; the message names the row, counted from 1.</exception>
    public static WelfareSample Of(ReadOnlyMemory<double> incomes, ReadOnlyMemory<double>? weights = null, SampleOptions? options = null) =>
        new(new SurveyRows(incomes, weights), options ?? SampleOptions.Default);

    /// <summary>A sample of whole numbers: incomes in 分, up to 21.4 million 元, and whole weights.</summary>
    /// <param name="incomes">The income of each row, in 分; lines are in 元.</param>
    /// <param name="weights">The weight of each row, 0 or above; without, every row counts once.</param>
    /// <param name="options">What becomes of negative incomes; they are refused unless said.</param>
    /// <exception cref="ArgumentException">The columns differ in length, or a row cannot be used; the message names the row, counted from 1.</exception>
    public static WelfareSample OfFen(ReadOnlyMemory<int> incomes, ReadOnlyMemory<int>? weights = null, SampleOptions? options = null) =>
        new(new SurveyRows(incomes, weights), options ?? SampleOptions.Default);

    /// <summary>Rows, population and mean income.</summary>
    public override string ToString() =>
        $"{SurveyText.Of(Rows)} rows, population {SurveyText.Short(Population)}, mean {SurveyText.Short(Facts.Mean * UnitSize)}";

    /// <summary>The same sample, computed in registers of another width.</summary>
    internal WelfareSample OfWidth(int width) => new(this) { Kernels = BlockKernels.For(IsFen, IsWeighted, width) };

    private WelfareSample(WelfareSample other)
    {
        (Data, Facts, Kernels, Kept) = (other.Data, other.Facts, other.Kernels, other.Kept);
        (RowsGiven, NegativesDropped, MissingDropped, WithoutWeight) =
            (other.RowsGiven, other.NegativesDropped, other.MissingDropped, other.WithoutWeight);
    }
}
