namespace Guangming.Domain.Data;

/// <summary>Up to where doubles hold whole numbers (整数精确范围).</summary>
internal static class WholeNumbers
{
    private const double Limit = 9007199254740992; // 2^53

    /// <summary>Whether so many products of an amount and a weight, however they are added, stay exact.</summary>
    public static bool AreExact(double amount, double weight, int rows) => Math.Max(amount, 1) * Math.Max(weight, 1) * rows < Limit;

    /// <summary>The most rows for which they do, up to those of a block; none where a single product may be too large.</summary>
    public static int Rows(double amount, double weight) =>
        (int)Math.Min(BlockKernels.BlockLength, Math.Ceiling(Limit / (Math.Max(amount, 1) * Math.Max(weight, 1))) - 1);
}
