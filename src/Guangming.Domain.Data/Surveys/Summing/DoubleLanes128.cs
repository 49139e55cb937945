using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Guangming.Domain.Data;

/// <summary>Registers of 128 bits: two doubles.</summary>
internal unsafe readonly struct DoubleLanes128 : IDoubleLanes<Vector128<double>>
{
    public static int Count => Vector128<double>.Count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<double> Of(double value) => Vector128.Create(value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<double> Load(double* from) => Vector128.Load(from);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<double> Load(int* from) =>
        Vector128.Create((double)from[0], from[1]);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<double> Add(Vector128<double> a, Vector128<double> b) => a + b;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<double> Subtract(Vector128<double> a, Vector128<double> b) => a - b;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<double> Multiply(Vector128<double> a, Vector128<double> b) => a * b;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<double> MultiplyAdd(Vector128<double> a, Vector128<double> b, Vector128<double> c) => Vector128.MultiplyAddEstimate(a, b, c);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<double> Divide(Vector128<double> a, Vector128<double> b) => a / b;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<double> Minimum(Vector128<double> a, Vector128<double> b) => Vector128.MinNative(a, b);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<double> Maximum(Vector128<double> a, Vector128<double> b) => Vector128.MaxNative(a, b);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<double> WhereBelow(Vector128<double> a, Vector128<double> b, Vector128<double> yes, Vector128<double> no) =>
        Vector128.ConditionalSelect(Vector128.LessThan(a, b), yes, no);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Split(Vector128<double> value, out Vector128<double> exponent, out Vector128<double> mantissa)
    {
        Vector128<long> bits = value.AsInt64();
        Vector128<long> power = (bits - Vector128.Create(NaturalLogarithm.BitsOfRootHalf)) >> NaturalLogarithm.MantissaBits;
        mantissa = (bits - (power << NaturalLogarithm.MantissaBits)).AsDouble();
        exponent = (power + Vector128.Create(NaturalLogarithm.BitsOfLargeInteger)).AsDouble() - Vector128.Create(NaturalLogarithm.LargeInteger);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<double> Logarithm(Vector128<double> value) => NaturalLogarithm.BySeries<DoubleLanes128, Vector128<double>>(value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Sum(Vector128<double> value) => Vector128.Sum(value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Least(Vector128<double> value) => Math.Min(value.ToScalar(), value.GetElement(1));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Greatest(Vector128<double> value) => Math.Max(value.ToScalar(), value.GetElement(1));
}
