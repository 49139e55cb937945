using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Guangming.Domain.Data;

/// <summary>Which vectors the kernels use (指令级别). Results are the same with all of them.</summary>
internal enum KernelLevel
{
    Scalar,
    Vector128,
    Vector256,
    Vector512,
}

/// <summary>Which levels this machine has.</summary>
internal static class KernelLevels
{
    /// <summary>The widest that is worth it here; without fused multiplication vectors are slower than single rows.</summary>
    public static KernelLevel Best { get; } =
        Vector512.IsHardwareAccelerated && Avx512DQ.IsSupported ? KernelLevel.Vector512
        : Vector256.IsHardwareAccelerated && Fma.IsSupported ? KernelLevel.Vector256
        : Vector128.IsHardwareAccelerated && (Fma.IsSupported || !Sse2.IsSupported) ? KernelLevel.Vector128
        : KernelLevel.Scalar;
}
