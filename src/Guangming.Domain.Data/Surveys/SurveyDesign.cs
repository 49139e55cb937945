namespace Guangming.Domain.Data;

/// <summary>What a stratum with a single cluster does to a standard error (单一初级抽样单元的层).</summary>
public enum SingleClusterStrata
{
    /// <summary>There is no standard error, and the stratum is named (不计算).</summary>
    NoValue,

    /// <summary>The cluster's distance is taken from the mean of all clusters (以总体均值为中心).</summary>
    CentreAtGrandMean,

    /// <summary>The stratum adds nothing, as if it had been taken for certain (不计入).</summary>
    Skip,
}

/// <summary>How a sample was drawn (抽样设计): strata, and in each of them clusters (初级抽样单元) taken as if with replacement.</summary>
/// <remarks>Immutable and thread-safe. A cluster belongs to one stratum: the same code in two strata means two clusters.</remarks>
public sealed class SurveyDesign
{
    private readonly int[]? _clusters;

    private SurveyDesign(int[]? clusters, int[] strata, string[] names, SingleClusterStrata single) =>
        (_clusters, StrataOfClusters, StratumNames, SingleClusters) = (clusters, strata, names, single);

    /// <summary>Each row was drawn by itself from the whole.</summary>
    public static SurveyDesign Independent { get; } = new(null, [], [], SingleClusterStrata.NoValue);

    /// <summary>How strata with one cluster are treated.</summary>
    public SingleClusterStrata SingleClusters { get; }

    /// <summary>For each cluster its stratum.</summary>
    internal int[] StrataOfClusters { get; }

    internal string[] StratumNames { get; }

    /// <summary>For each row its cluster; <see langword="null"/> where rows were drawn by themselves.</summary>
    internal int[]? Clusters => _clusters;

    /// <summary>A design of clusters within strata.</summary>
    /// <param name="strata">The stratum of each row that the sample was made from.</param>
    /// <param name="clusters">The cluster of each row.</param>
    /// <param name="singleClusters">How strata with one cluster are treated; without a standard error unless said.</param>
    /// <typeparam name="TStratum">Any code.</typeparam>
    /// <typeparam name="TCluster">Any code.</typeparam>
    /// <exception cref="ArgumentException">The two differ in length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number cast to the enumeration.</exception>
    public static SurveyDesign Of<TStratum, TCluster>(
        ReadOnlySpan<TStratum> strata, ReadOnlySpan<TCluster> clusters, SingleClusterStrata singleClusters = SingleClusterStrata.NoValue)
        where TStratum : notnull
        where TCluster : notnull
    {
        if (strata.Length != clusters.Length)
        {
            throw new ArgumentException(
                $"Expected as many clusters as strata ({SurveyText.Of(strata.Length)}), found {SurveyText.Of(clusters.Length)}.", nameof(clusters));
        }

        if (singleClusters is < SingleClusterStrata.NoValue or > SingleClusterStrata.Skip)
        {
            throw new ArgumentOutOfRangeException(nameof(singleClusters), singleClusters, "Expected a member of SingleClusterStrata.");
        }

        GroupIndex<TStratum> names = new(strata);
        Dictionary<(int Stratum, TCluster Cluster), int> known = [];
        List<int> strataOfClusters = [];
        int[] rows = new int[strata.Length];
        for (int row = 0; row < rows.Length; row++)
        {
            int stratum = names.Of[row];
            if (!known.TryGetValue((stratum, clusters[row]), out rows[row]))
            {
                rows[row] = known[(stratum, clusters[row])] = strataOfClusters.Count;
                strataOfClusters.Add(stratum);
            }
        }

        return new SurveyDesign(rows, [.. strataOfClusters], [.. names.Keys.Select(key => $"{key}")], singleClusters);
    }

    /// <summary>A design of clusters without strata.</summary>
    /// <param name="clusters">The cluster of each row that the sample was made from.</param>
    /// <typeparam name="TCluster">Any code.</typeparam>
    public static SurveyDesign OfClusters<TCluster>(ReadOnlySpan<TCluster> clusters)
        where TCluster : notnull => Of<int, TCluster>(new int[clusters.Length], clusters);

    /// <summary>Rows in strata and clusters, or drawn by themselves.</summary>
    public override string ToString() => _clusters is null
        ? "rows drawn independently"
        : $"{SurveyText.Of(StrataOfClusters.Length)} clusters in {SurveyText.Of(StratumNames.Length)} strata";
}
