using System.Runtime.CompilerServices;

namespace Guangming.Domain.Data;

/// <summary>One double at a time: for processors without vectors, for the last rows of a block, and as the reference of the others.</summary>
internal unsafe readonly struct DoubleLanes1 : IDoubleLanes<double>
{
    public static int Count => 1;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Of(double value) => value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Load(double* from) => *from;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Load(int* from) => *from;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Add(double a, double b) => a + b;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Subtract(double a, double b) => a - b;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Multiply(double a, double b) => a * b;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double MultiplyAdd(double a, double b, double c) => (a * b) + c;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Divide(double a, double b) => a / b;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Minimum(double a, double b) => Math.Min(a, b);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Maximum(double a, double b) => Math.Max(a, b);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double WhereBelow(double a, double b, double yes, double no) => a < b ? yes : no;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Split(double value, out double exponent, out double mantissa)
    {
        long bits = BitConverter.DoubleToInt64Bits(value);
        long power = unchecked(bits - NaturalLogarithm.BitsOfRootHalf) >> NaturalLogarithm.MantissaBits;
        mantissa = BitConverter.Int64BitsToDouble(unchecked(bits - (power << NaturalLogarithm.MantissaBits)));
        exponent = power;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Logarithm(double value) => NaturalLogarithm.BySeries<DoubleLanes1, double>(value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Sum(double value) => value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Least(double value) => value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Greatest(double value) => value;
}
