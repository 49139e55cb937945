namespace Guangming.Domain.Data;

/// <summary>The variance of a sum over a sample from the way it was drawn (抽样方差): Σ n/(n − 1) Σ (e − mean)² by strata, e the sum of a cluster.</summary>
internal readonly record struct DesignVariance(double Variance, long Degrees, LocalizedText? Reason)
{
    private static readonly LocalizedText TooFew = new("初级抽样单元不足两个", "there are fewer than two clusters");

    /// <summary>From each used row's weight by its score.</summary>
    /// <param name="design">How the rows were drawn.</param>
    /// <param name="errors">Of each row in use.</param>
    /// <param name="given">Rows that the sample was made from.</param>
    /// <param name="kept">Which of them are in use; <see langword="null"/> where all are.</param>
    /// <exception cref="ArgumentException">The design has another number of rows.</exception>
    public static DesignVariance Of(SurveyDesign design, double[] errors, int given, int[]? kept)
    {
        if (design.Clusters is not { } clusters)
        {
            return errors.Length < 2 ? new DesignVariance(0, 0, TooFew) : new DesignVariance(Spread(errors), errors.Length - 1L, null);
        }

        if (clusters.Length != given)
        {
            throw new ArgumentException(
                $"Expected a design of {SurveyText.Of(given)} rows, as many as the sample was made from; it has {SurveyText.Of(clusters.Length)}.", nameof(design));
        }

        RunningSum[] sums = new RunningSum[design.StrataOfClusters.Length];
        bool[] isUsed = new bool[sums.Length];
        for (int row = 0; row < errors.Length; row++)
        {
            int cluster = clusters[kept?[row] ?? row];
            sums[cluster].Add(errors[row]);
            isUsed[cluster] = true;
        }

        return OfClusters(design, [.. sums.Select(sum => sum.Value)], isUsed);
    }

    private static DesignVariance OfClusters(SurveyDesign design, double[] sums, bool[] isUsed)
    {
        ILookup<int, double> strata = Enumerable.Range(0, sums.Length).Where(i => isUsed[i]).ToLookup(i => design.StrataOfClusters[i], i => sums[i]);
        int used = isUsed.Count(one => one);
        if (used < 2)
        {
            return new DesignVariance(0, 0, TooFew);
        }

        double grandMean = sums.Sum() / used;
        double variance = 0;
        foreach (IGrouping<int, double> stratum in strata)
        {
            double[] clusters = [.. stratum];
            if (clusters.Length > 1)
            {
                variance += Spread(clusters);
            }
            else if (design.SingleClusters == SingleClusterStrata.NoValue)
            {
                string name = design.StratumNames[stratum.Key];
                return new DesignVariance(0, 0, new LocalizedText($"第{name}层只有一个初级抽样单元", $"stratum {name} has a single cluster"));
            }
            else if (design.SingleClusters == SingleClusterStrata.CentreAtGrandMean)
            {
                variance += (clusters[0] - grandMean) * (clusters[0] - grandMean);
            }
        }

        return used == strata.Count && design.SingleClusters == SingleClusterStrata.Skip
            ? new DesignVariance(0, 0, new LocalizedText("每层都只有一个初级抽样单元", "every stratum has a single cluster"))
            : new DesignVariance(variance, Math.Max(used - strata.Count, 1), null);
    }

    private static double Spread(double[] values)
    {
        RunningSum sum = default;
        foreach (double value in values)
        {
            sum.Add(value);
        }

        double mean = sum.Value / values.Length;
        RunningSum squares = default;
        foreach (double value in values)
        {
            squares.Add((value - mean) * (value - mean));
        }

        return squares.Value * values.Length / (values.Length - 1.0);
    }
}
