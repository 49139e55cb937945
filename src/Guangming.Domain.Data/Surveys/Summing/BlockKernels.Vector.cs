using System.Runtime.CompilerServices;

namespace Guangming.Domain.Data;

/// <inheritdoc cref="BlockKernels"/>
/// <remarks>The loops are compiled once and for good: a library cannot count on being called often enough to be compiled again.</remarks>
internal sealed unsafe class BlockKernels<TLanes, TVector, TColumns> : BlockKernels
    where TLanes : struct, IDoubleLanes<TVector>
    where TVector : struct
    where TColumns : struct, IRowColumns
{
    private const double LeastPositive = 1e-290;

    public override BlockFacts Facts(void* incomes, void* weights, int rows) =>
        FactsOf<TLanes, TVector>(incomes, weights, 0, Whole(rows)).With(FactsOf<DoubleLanes1, double>(incomes, weights, Whole(rows), rows));

    public override GapSums Gaps(void* incomes, void* weights, int rows, double line, double poorBelow) =>
        GapsOf<TLanes, TVector>(incomes, weights, 0, Whole(rows), line, poorBelow)
        + GapsOf<DoubleLanes1, double>(incomes, weights, Whole(rows), rows, line, poorBelow);

    public override double LogarithmBelow(void* incomes, void* weights, int rows, double line, double poorBelow) =>
        LogarithmBelowOf<TLanes, TVector>(incomes, weights, 0, Whole(rows), line, poorBelow)
        + LogarithmBelowOf<DoubleLanes1, double>(incomes, weights, Whole(rows), rows, line, poorBelow);

    public override LogarithmSums Logarithms(void* incomes, void* weights, int rows, double reference) =>
        LogarithmsOf<TLanes, TVector>(incomes, weights, 0, Whole(rows), reference)
        + LogarithmsOf<DoubleLanes1, double>(incomes, weights, Whole(rows), rows, reference);

    public override double Distances(void* incomes, void* weights, int rows, double centre) =>
        DistancesOf<TLanes, TVector>(incomes, weights, 0, Whole(rows), centre)
        + DistancesOf<DoubleLanes1, double>(incomes, weights, Whole(rows), rows, centre);

    private static int Whole(int rows) => rows - (rows % TLanes.Count);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static BlockFacts FactsOf<TL, TV>(void* incomes, void* weights, int from, int to)
        where TL : struct, IDoubleLanes<TV>
        where TV : struct
    {
        if (from >= to)
        {
            return BlockFacts.None;
        }

        TV zero = TL.Of(0);
        TV infinity = TL.Of(double.PositiveInfinity);
        (TV population, TV total, TV strange) = (zero, zero, zero);
        (TV least, TV greatest, TV leastSize) = (infinity, TL.Of(double.NegativeInfinity), infinity);
        (TV leastWeight, TV greatestWeight) = (infinity, zero);
        for (int i = from; i < to; i = unchecked(i + TL.Count))
        {
            TV y = TColumns.Income<TL, TV>(incomes, i);
            TV w = TColumns.Weight<TL, TV>(weights, i);
            population = TL.Add(population, w);
            total = TL.MultiplyAdd(w, y, total);
            least = TL.Minimum(least, y);
            greatest = TL.Maximum(greatest, y);
            TV size = TL.Maximum(y, TL.Subtract(zero, y));
            leastSize = TL.Minimum(leastSize, TL.WhereBelow(zero, size, size, infinity));
            leastWeight = TL.Minimum(leastWeight, w);
            greatestWeight = TL.Maximum(greatestWeight, w);

            // x − x is zero, or not a number where x is none or infinite.
            strange = TL.Add(strange, TL.Add(TL.Subtract(y, y), TL.Subtract(w, w)));
        }

        return new BlockFacts(
            TL.Sum(population), TL.Sum(total), TL.Least(least), TL.Greatest(greatest), TL.Least(leastSize), TL.Least(leastWeight),
            TL.Greatest(greatestWeight), TL.Sum(strange) == 0);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static GapSums GapsOf<TL, TV>(void* incomes, void* weights, int from, int to, double line, double poorBelow)
        where TL : struct, IDoubleLanes<TV>
        where TV : struct
    {
        TV zero = TL.Of(0);
        (TV z, TV below) = (TL.Of(line), TL.Of(poorBelow));
        (TV poor, TV gaps, TV squares) = (zero, zero, zero);
        for (int i = from; i < to; i = unchecked(i + TL.Count))
        {
            TV y = TColumns.Income<TL, TV>(incomes, i);
            TV w = TColumns.Weight<TL, TV>(weights, i);
            TV gap = TL.Maximum(TL.Subtract(z, y), zero);
            TV weighted = TL.Multiply(w, gap);
            poor = TL.Add(poor, TL.WhereBelow(y, below, w, zero));
            gaps = TL.Add(gaps, weighted);
            squares = TL.MultiplyAdd(weighted, gap, squares);
        }

        return new GapSums(TL.Sum(poor), TL.Sum(gaps), TL.Sum(squares));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static double LogarithmBelowOf<TL, TV>(void* incomes, void* weights, int from, int to, double line, double poorBelow)
        where TL : struct, IDoubleLanes<TV>
        where TV : struct
    {
        TV zero = TL.Of(0);
        (TV inverse, TV below) = (TL.Of(1 / line), TL.Of(poorBelow));
        TV sum = zero;
        for (int i = from; i < to; i = unchecked(i + TL.Count))
        {
            TV y = TColumns.Income<TL, TV>(incomes, i);
            TV w = TL.WhereBelow(y, below, TColumns.Weight<TL, TV>(weights, i), zero);
            sum = TL.MultiplyAdd(w, TL.Logarithm(TL.Multiply(y, inverse)), sum);
        }

        return TL.Sum(sum);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static LogarithmSums LogarithmsOf<TL, TV>(void* incomes, void* weights, int from, int to, double reference)
        where TL : struct, IDoubleLanes<TV>
        where TV : struct
    {
        TV zero = TL.Of(0);
        (TV inverse, TV least) = (TL.Of(1 / reference), TL.Of(LeastPositive));
        (TV sum, TV products) = (zero, zero);
        for (int i = from; i < to; i = unchecked(i + TL.Count))
        {
            TV y = TColumns.Income<TL, TV>(incomes, i);
            TV u = TL.Multiply(y, inverse);

            // An income of zero adds nothing to the second sum; nobody asks for the first then, nor for either where one is negative.
            TV weighted = TL.Multiply(TColumns.Weight<TL, TV>(weights, i), TL.Logarithm(TL.Maximum(u, least)));
            sum = TL.Add(sum, weighted);
            products = TL.MultiplyAdd(weighted, u, products);
        }

        return new LogarithmSums(TL.Sum(sum), TL.Sum(products));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static double DistancesOf<TL, TV>(void* incomes, void* weights, int from, int to, double centre)
        where TL : struct, IDoubleLanes<TV>
        where TV : struct
    {
        TV mean = TL.Of(centre);
        TV sum = TL.Of(0);
        for (int i = from; i < to; i = unchecked(i + TL.Count))
        {
            TV distance = TL.Subtract(TColumns.Income<TL, TV>(incomes, i), mean);
            sum = TL.MultiplyAdd(TColumns.Weight<TL, TV>(weights, i), TL.Maximum(distance, TL.Subtract(TL.Of(0), distance)), sum);
        }

        return TL.Sum(sum);
    }
}
