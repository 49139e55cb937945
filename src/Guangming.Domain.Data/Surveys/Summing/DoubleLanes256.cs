using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Guangming.Domain.Data;

/// <summary>Registers of 256 bits: four doubles.</summary>
internal unsafe readonly struct DoubleLanes256 : IDoubleLanes<Vector256<double>>
{
    public static int Count => Vector256<double>.Count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<double> Of(double value) => Vector256.Create(value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<double> Load(double* from) => Vector256.Load(from);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<double> Load(int* from) =>
        Avx.IsSupported
            ? Avx.ConvertToVector256Double(Vector128.Load(from))
            : Vector256.ConvertToDouble(Vector256.Create(Vector128.WidenLower(Vector128.Load(from)), Vector128.WidenUpper(Vector128.Load(from))));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<double> Add(Vector256<double> a, Vector256<double> b) => a + b;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<double> Subtract(Vector256<double> a, Vector256<double> b) => a - b;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<double> Multiply(Vector256<double> a, Vector256<double> b) => a * b;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<double> MultiplyAdd(Vector256<double> a, Vector256<double> b, Vector256<double> c) => Vector256.MultiplyAddEstimate(a, b, c);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<double> Divide(Vector256<double> a, Vector256<double> b) => a / b;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<double> Minimum(Vector256<double> a, Vector256<double> b) => Vector256.MinNative(a, b);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<double> Maximum(Vector256<double> a, Vector256<double> b) => Vector256.MaxNative(a, b);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<double> WhereBelow(Vector256<double> a, Vector256<double> b, Vector256<double> yes, Vector256<double> no) =>
        Vector256.ConditionalSelect(Vector256.LessThan(a, b), yes, no);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Split(Vector256<double> value, out Vector256<double> exponent, out Vector256<double> mantissa)
    {
        Vector256<long> bits = value.AsInt64();
        Vector256<long> power = (bits - Vector256.Create(NaturalLogarithm.BitsOfRootHalf)) >> NaturalLogarithm.MantissaBits;
        mantissa = (bits - (power << NaturalLogarithm.MantissaBits)).AsDouble();
        exponent = (power + Vector256.Create(NaturalLogarithm.BitsOfLargeInteger)).AsDouble() - Vector256.Create(NaturalLogarithm.LargeInteger);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<double> Logarithm(Vector256<double> value) => NaturalLogarithm.BySeries<DoubleLanes256, Vector256<double>>(value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Sum(Vector256<double> value) => Vector256.Sum(value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Least(Vector256<double> value) => DoubleLanes128.Least(DoubleLanes128.Minimum(value.GetLower(), value.GetUpper()));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Greatest(Vector256<double> value) => DoubleLanes128.Greatest(DoubleLanes128.Maximum(value.GetLower(), value.GetUpper()));
}
