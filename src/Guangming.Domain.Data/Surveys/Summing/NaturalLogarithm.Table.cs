using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Guangming.Domain.Data;

/// <content>By a table that two registers hold.</content>
internal static partial class NaturalLogarithm
{
    /// <summary>ln(m · 2^e) = e ln 2 − ln c + ln(1 + r) with r = m c − 1, c near 1/m by the first four bits of m.</summary>
    /// <remarks>
    /// |r| ≤ 1/33, for which seven terms are good to 4 · 10^-17. It saves the division of the series, which alone costs as much as
    /// the rest.
    /// </remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> ByTable(Vector512<double> value)
    {
        Vector512<double> exponent = Avx512F.GetExponent(value);
        Vector512<double> mantissa = Avx512F.GetMantissa(value, 0);
        Vector512<long> place = value.AsInt64() >>> (MantissaBits - 4);
        Vector512<double> inverse = Avx512F.PermuteVar8x64x2(InverseLow, place, InverseHigh);
        Vector512<double> offset = Avx512F.PermuteVar8x64x2(OffsetLow, place, OffsetHigh);
        Vector512<double> r = Vector512.FusedMultiplyAdd(mantissa, inverse, Vector512.Create(-1.0));
        Vector512<double> p = Vector512.Create(-0.1251608839370872);
        p = Vector512.FusedMultiplyAdd(p, r, Vector512.Create(0.14303589967612346));
        p = Vector512.FusedMultiplyAdd(p, r, Vector512.Create(-0.1666665927629409));
        p = Vector512.FusedMultiplyAdd(p, r, Vector512.Create(0.1999999178866068));
        p = Vector512.FusedMultiplyAdd(p, r, Vector512.Create(-0.2500000000084855));
        p = Vector512.FusedMultiplyAdd(p, r, Vector512.Create(0.33333333334276144));
        p = Vector512.FusedMultiplyAdd(p, r, Vector512.Create(-0.5));
        offset = Vector512.FusedMultiplyAdd(exponent, Vector512.Create(LogarithmOfTwo), offset);
        return Vector512.FusedMultiplyAdd(r * r, p, r) + offset;
    }

    // 1/m in the middle of each sixteenth from 1 to 2, and its logarithm by −1.
    private static Vector512<double> InverseLow
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector512.Create(
            0.9696969696969697, 0.9142857142857143, 0.8648648648648649, 0.8205128205128205,
            0.7804878048780488, 0.7441860465116279, 0.7111111111111111, 0.6808510638297872);
    }

    private static Vector512<double> InverseHigh
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector512.Create(
            0.6530612244897959, 0.6274509803921569, 0.6037735849056604, 0.5818181818181818,
            0.5614035087719298, 0.5423728813559322, 0.5245901639344263, 0.5079365079365079);
    }

    private static Vector512<double> OffsetLow
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector512.Create(
            0.03077165866675366, 0.08961215868968717, 0.14518200984449783, 0.19782574332991992,
            0.2478361639045812, 0.2954642128938359, 0.3409265869705932, 0.38441169891033206);
    }

    private static Vector512<double> OffsetHigh
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector512.Create(
            0.42608439531090014, 0.46608972992459924, 0.5045560107523953, 0.5415972824327444,
            0.5773153650348236, 0.6118015411059929, 0.6451379613735847, 0.6773988235918061);
    }
}
