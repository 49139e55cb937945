using System.Runtime.CompilerServices;

namespace Guangming.Domain.Data;

/// <summary>One row at a time: the reference, the way of machines without vectors, and of what is left at the end of a block.</summary>
internal readonly unsafe struct LanesScalar : ILanes<double>
{
    public static int Width => 1;

    public static uint AllBits => 1;

    public static double Limit => 9_007_199_254_740_992;

    public static double Broadcast(double value) => value;

    public static double Load(long* source) => *source;

    public static double Load(int* source) => *source;

    public static double Load(double* source) => *source;

    public static void Store(double* target, double value) => *target = value;

    public static void Store(long* target, double value) => *target = unchecked((long)value);

    public static void StoreNonTemporal(long* target, double value) => *target = unchecked((long)value);

    public static double Add(double left, double right) => left + right;

    public static double Multiply(double left, double right) => left * right;

    public static double Abs(double value) => Math.Abs(value);

    public static double Guard(double value, double limit) => Math.Abs(value) < limit ? value : double.NaN;

    public static double SelectAtMost(double test, double than, double one, double other) =>
        double.IsNaN(test + than) ? double.NaN : test <= than ? one : other;

    public static double FlipBySign(double value, double sign) => double.IsNegative(sign) ? -value : value;

    public static uint LessThan(double left, double right) => left < right ? 1u : 0;

    public static uint IsZero(double value) => value == 0 ? 1u : 0;

    public static uint IsTooLarge(double value) => double.IsNaN(value) ? 1u : 0;

    public static double Masked(double value, double mask) =>
        BitConverter.Int64BitsToDouble(BitConverter.DoubleToInt64Bits(value) & BitConverter.DoubleToInt64Bits(mask));

    public static bool ArePlain(double above, double below) => above < Limit && below is >= 1 and < 9_007_199_254_740_992;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Quotient(double above, double below)
    {
        double quotient = Math.Round(above / below, MidpointRounding.ToEven);
        double rest = Math.FusedMultiplyAdd(-quotient, below, above);
        double half = below * 0.5;
        quotient += rest >= half ? 1 : 0;
        quotient -= rest < -half ? 1 : 0;
        return quotient;
    }

    public static double WithSign(double size, double dividend, double divisor) =>
        double.IsNegative(dividend) != double.IsNegative(divisor) ? -size : size;
}
