using System.Buffers;
using System.Numerics;

namespace Guangming.Domain.Data;

/// <summary>What is found by going over a sample in the order of its incomes (有序计算).</summary>
internal static unsafe class IncomeOrder
{
    /// <summary>Σ w y (2c − w) by N T, less one.</summary>
    public static double Gini(WelfareSample sample, SurveyRun run)
    {
        SampleFacts facts = sample.Facts;
        if (!sample.IsFen)
        {
            DoubleGiniSums all = default;
            foreach (DoubleGiniSums part in Run<DoubleGiniSums>(sample, run, static () => default))
            {
                all.Append(part);
            }

            return (all.Sum / facts.Population / facts.Total) - 1;
        }

        // Incomes y' are counted from the least m: Σ w y (2c − w) = Σ w y' (2c − w) + m N².
        BigInteger population = facts.WholePopulation;
        BigInteger total = facts.WholeTotal;
        BigInteger least = (BigInteger)facts.Least;
        BigInteger sum = least * population * population;
        if ((population * (total - (least * population))).GetBitLength() < 127)
        {
            FenGiniSums all = default;
            foreach (FenGiniSums part in RunFen<FenGiniSums>(sample, run, static () => default))
            {
                all.Append(part);
            }

            sum += all.Sum;
        }
        else
        {
            DoubleGiniSums all = default;
            foreach (DoubleGiniSums part in RunFen<DoubleGiniSums>(sample, run, static () => default))
            {
                all.Append(part);
            }

            sum += (BigInteger)all.Sum;
        }

        return ExactQuotient.Of(sum - (population * total), population * total);
    }

    /// <summary>The distinct incomes, rising, and the weight of each.</summary>
    public static (double[] Incomes, double[] Weights) Distinct(WelfareSample sample, SurveyRun run)
    {
        DistinctIncomes[] parts = sample.IsFen
            ? RunFen(sample, run, () => new DistinctIncomes(sample.Facts.Least))
            : Run(sample, run, () => new DistinctIncomes(0));
        return DistinctIncomes.Join(parts);
    }

    private static TSink[] Run<TSink>(WelfareSample sample, SurveyRun run, Func<TSink> start)
        where TSink : struct, IOrderSink<DoubleEntry>
    {
        using MemoryHandle incomes = sample.Data.PinIncomes();
        using MemoryHandle weights = sample.Data.PinWeights();
        DoubleRows rows = new((double*)incomes.Pointer, (double*)weights.Pointer, sample.Facts);
        return OrderPass.Run<DoubleEntry, DoubleRows, TSink>(sample.Rows, rows, sample.Facts, run, start);
    }

    private static TSink[] RunFen<TSink>(WelfareSample sample, SurveyRun run, Func<TSink> start)
        where TSink : struct, IOrderSink<FenEntry>
    {
        using MemoryHandle incomes = sample.Data.PinIncomes();
        using MemoryHandle weights = sample.Data.PinWeights();
        FenRows rows = new((int*)incomes.Pointer, (int*)weights.Pointer, sample.Facts);
        return OrderPass.Run<FenEntry, FenRows, TSink>(sample.Rows, rows, sample.Facts, run, start);
    }
}
