using System.Runtime.Intrinsics;

namespace Guangming.Domain.Data;

/// <summary>The sums over one block of rows (分块求和), for one kind of columns and one width of registers.</summary>
/// <remarks>
/// A block stays in the cache, so several sums over it cost one reading of memory. Each lane adds a few hundred
/// numbers; what is added over blocks is a <see cref="RunningSum"/>.
/// </remarks>
internal abstract unsafe class BlockKernels
{
    /// <summary>Rows of a block: 32 or 64 KiB of columns.</summary>
    public const int BlockLength = 4096;

    /// <summary>The widest registers that this processor has, in bits; 64 where it has none.</summary>
    public static int Width =>
        Vector512.IsHardwareAccelerated ? 512 : Vector256.IsHardwareAccelerated ? 256 : Vector128.IsHardwareAccelerated ? 128 : 64;

    public static BlockKernels For(bool isFen, bool isWeighted, int width) => (isFen, isWeighted) switch
    {
        (true, true) => Of<FenColumns>(width),
        (true, false) => Of<FenColumn>(width),
        (false, true) => Of<DoubleColumns>(width),
        (false, false) => Of<DoubleColumn>(width),
    };

    public abstract BlockFacts Facts(void* incomes, void* weights, int rows);

    /// <param name="incomes">The incomes.</param>
    /// <param name="weights">Their weights.</param>
    /// <param name="rows">How many.</param>
    /// <param name="line">The line that gaps are measured from.</param>
    /// <param name="poorBelow">Who is below this is poor; the line, or the next number above it.</param>
    public abstract GapSums Gaps(void* incomes, void* weights, int rows, double line, double poorBelow);

    /// <summary>The sum of w ln(y/line) over those below, all incomes being positive.</summary>
    public abstract double LogarithmBelow(void* incomes, void* weights, int rows, double line, double poorBelow);

    public abstract LogarithmSums Logarithms(void* incomes, void* weights, int rows, double reference);

    /// <summary>The sum of w |y − centre|.</summary>
    public abstract double Distances(void* incomes, void* weights, int rows, double centre);

    private static BlockKernels Of<TColumns>(int width)
        where TColumns : struct, IRowColumns => width switch
        {
            512 => new BlockKernels<DoubleLanes512, Vector512<double>, TColumns>(),
            256 => new BlockKernels<DoubleLanes256, Vector256<double>, TColumns>(),
            128 => new BlockKernels<DoubleLanes128, Vector128<double>, TColumns>(),
            _ => new BlockKernels<DoubleLanes1, double, TColumns>(),
        };
}
