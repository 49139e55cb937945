using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Guangming.Domain.Data.Tests;

/// <summary>A thousand households out of a linear congruential generator: the same on every machine and in every language.</summary>
internal sealed class LcgRegister
{
    private const int Rows = 1000;

    private LcgRegister()
    {
        ulong state = 20201221;
        ulong Draw()
        {
            state = unchecked((state * 6364136223846793005) + 1442695040888963407);
            return state >> 33;
        }

        for (int i = 0; i < Rows; i++)
        {
            (ulong r1, ulong r2, ulong r3, ulong r4, ulong r5, ulong r6) = (Draw(), Draw(), Draw(), Draw(), Draw(), Draw());
            ulong q = r2 % 1000;
            Incomes[i] = (int)(300 + (r1 % 5700) + (q * q / 125) + (r3 % 25 == 0 ? 3 * (r2 % 10000) : 0));
            Eighths[i] = (int)(8 + (r4 % 73));
            Sizes[i] = (int)(1 + (r5 % 7));
            Groups[i] = (int)((r5 >> 8) % 3);
            ulong limit = Incomes[i] < 4000 ? 3UL : 1;
            for (int j = 0; j < 10; j++)
            {
                Deprived[i] |= ((r6 >> (3 * j)) & 7) < limit ? 1UL << j : 0;
            }
        }
    }

    public static LcgRegister Instance { get; } = new();

    public int[] Incomes { get; } = new int[Rows];

    /// <summary>The weights, in eighths.</summary>
    public int[] Eighths { get; } = new int[Rows];

    public int[] Sizes { get; } = new int[Rows];

    public int[] Groups { get; } = new int[Rows];

    /// <summary>Bit j: deprived in indicator j.</summary>
    public ulong[] Deprived { get; } = new ulong[Rows];

    public int[] Strata { get; } = [.. Enumerable.Range(0, Rows).Select(i => i / 200)];

    public int[] Clusters { get; } = [.. Enumerable.Range(0, Rows).Select(i => i / 20)];

    public double[] Weights => Array.ConvertAll(Eighths, eighths => eighths / 8.0);

    public double[] Amounts => Array.ConvertAll(Incomes, income => (double)income);

    public WelfareSample Weighted() => WelfareSample.Of(Amounts, Weights);

    public WelfareSample Unweighted() => WelfareSample.Of(Amounts);

    public WelfareSample Persons() => WelfareSample.Of(Amounts, Weights.Zip(Sizes, (weight, size) => weight * size).ToArray());

    /// <summary>Incomes in 分 and weights in eighths.</summary>
    public WelfareSample Fen() => WelfareSample.OfFen(Array.ConvertAll(Incomes, income => income * 100), Eighths);

    public string Sha256()
    {
        StringBuilder lines = new();
        for (int i = 0; i < Rows; i++)
        {
            lines.Append(CultureInfo.InvariantCulture, $"{i + 1},{Incomes[i]},{Eighths[i]},{Sizes[i]},{Groups[i]},{Strata[i]},{Clusters[i]}");
            for (int j = 0; j < 10; j++)
            {
                lines.Append(CultureInfo.InvariantCulture, $",{(Deprived[i] >> j) & 1}");
            }

            lines.Append('\n');
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(lines.ToString())));
    }
}
