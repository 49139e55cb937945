using System.Runtime.CompilerServices;

namespace Guangming.Domain.Data;

/// <summary>Natural logarithms in registers (自然对数), inlined into the loop that needs them.</summary>
/// <remarks>Both ways are within one unit of the last place of max(1, |ln|); the reference is <see cref="Math.Log(double)"/>.</remarks>
internal static partial class NaturalLogarithm
{
    public const int MantissaBits = 52;

    /// <summary>The bits of √½: what lies between it and √2 keeps the exponent zero.</summary>
    public const long BitsOfRootHalf = 0x3FE6A09E667F3BCD;

    /// <summary>1.5 · 2^52: small integers added to its bits are added to its value.</summary>
    public const double LargeInteger = 6755399441055744.0;

    public const long BitsOfLargeInteger = 0x4338000000000000;

    private const double LogarithmOfTwo = 0.693147180559945309417;

    /// <summary>ln(m · 2^e) = e ln 2 + 2 artanh s with s = (m − 1)/(m + 1).</summary>
    /// <remarks>|s| ≤ 0.1716. The series is economised to seven terms: what is cut off is below 5 · 10^-18 of the result.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TVector BySeries<TLanes, TVector>(TVector value)
        where TLanes : struct, IDoubleLanes<TVector>
        where TVector : struct
    {
        TLanes.Split(value, out TVector exponent, out TVector mantissa);
        TVector one = TLanes.Of(1);
        TVector s = TLanes.Divide(TLanes.Subtract(mantissa, one), TLanes.Add(mantissa, one));
        TVector u = TLanes.Multiply(s, s);
        TVector p = TLanes.Of(0.14616449685043406);
        p = TLanes.MultiplyAdd(p, u, TLanes.Of(0.15331721600556042));
        p = TLanes.MultiplyAdd(p, u, TLanes.Of(0.18182889125261723));
        p = TLanes.MultiplyAdd(p, u, TLanes.Of(0.2222221113479508));
        p = TLanes.MultiplyAdd(p, u, TLanes.Of(0.28571428625975487));
        p = TLanes.MultiplyAdd(p, u, TLanes.Of(0.39999999999899505));
        p = TLanes.MultiplyAdd(p, u, TLanes.Of(0.666666666666667));
        TVector logarithm = TLanes.MultiplyAdd(TLanes.Multiply(s, u), p, TLanes.Add(s, s));
        return TLanes.MultiplyAdd(exponent, TLanes.Of(LogarithmOfTwo), logarithm);
    }
}
