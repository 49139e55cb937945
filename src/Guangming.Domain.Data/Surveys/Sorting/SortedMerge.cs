namespace Guangming.Domain.Data;

/// <summary>Merges two rising lists of incomes (有序合并); what occurs in both is kept once.</summary>
internal static class SortedMerge
{
    public static (double[] Incomes, double[] Weights) Of((double[] Incomes, double[] Weights) a, (double[] Incomes, double[] Weights) b)
    {
        double[] incomes = new double[a.Incomes.Length + b.Incomes.Length];
        double[] weights = new double[incomes.Length];
        (int i, int j, int n) = (0, 0, 0);
        while (i < a.Incomes.Length || j < b.Incomes.Length)
        {
            bool hasA = j == b.Incomes.Length || (i < a.Incomes.Length && a.Incomes[i] <= b.Incomes[j]);
            bool hasB = i == a.Incomes.Length || (j < b.Incomes.Length && b.Incomes[j] <= a.Incomes[i]);
            incomes[n] = hasA ? a.Incomes[i] : b.Incomes[j];
            weights[n++] = (hasA ? a.Weights[i] : 0) + (hasB ? b.Weights[j] : 0);
            i += hasA ? 1 : 0;
            j += hasB ? 1 : 0;
        }

        Array.Resize(ref incomes, n);
        Array.Resize(ref weights, n);
        return (incomes, weights);
    }
}
