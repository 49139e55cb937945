using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Guangming.Domain.Data;

/// <summary>Registers of 512 bits: eight doubles.</summary>
internal unsafe readonly struct DoubleLanes512 : IDoubleLanes<Vector512<double>>
{
    public static int Count => Vector512<double>.Count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Of(double value) => Vector512.Create(value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Load(double* from) => Vector512.Load(from);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Load(int* from) =>
        Avx512F.IsSupported
            ? Avx512F.ConvertToVector512Double(Vector256.Load(from))
            : Vector512.ConvertToDouble(Vector512.Create(Vector256.WidenLower(Vector256.Load(from)), Vector256.WidenUpper(Vector256.Load(from))));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Add(Vector512<double> a, Vector512<double> b) => a + b;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Subtract(Vector512<double> a, Vector512<double> b) => a - b;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Multiply(Vector512<double> a, Vector512<double> b) => a * b;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> MultiplyAdd(Vector512<double> a, Vector512<double> b, Vector512<double> c) => Vector512.MultiplyAddEstimate(a, b, c);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Divide(Vector512<double> a, Vector512<double> b) => a / b;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Minimum(Vector512<double> a, Vector512<double> b) => Vector512.MinNative(a, b);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Maximum(Vector512<double> a, Vector512<double> b) => Vector512.MaxNative(a, b);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> WhereBelow(Vector512<double> a, Vector512<double> b, Vector512<double> yes, Vector512<double> no) =>
        Vector512.ConditionalSelect(Vector512.LessThan(a, b), yes, no);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Split(Vector512<double> value, out Vector512<double> exponent, out Vector512<double> mantissa)
    {
        Vector512<long> bits = value.AsInt64();
        Vector512<long> power = (bits - Vector512.Create(NaturalLogarithm.BitsOfRootHalf)) >> NaturalLogarithm.MantissaBits;
        mantissa = (bits - (power << NaturalLogarithm.MantissaBits)).AsDouble();
        exponent = (power + Vector512.Create(NaturalLogarithm.BitsOfLargeInteger)).AsDouble() - Vector512.Create(NaturalLogarithm.LargeInteger);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Logarithm(Vector512<double> value) => Avx512F.IsSupported
        ? NaturalLogarithm.ByTable(value)
        : NaturalLogarithm.BySeries<DoubleLanes512, Vector512<double>>(value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Sum(Vector512<double> value) => Vector512.Sum(value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Least(Vector512<double> value) => DoubleLanes256.Least(DoubleLanes256.Minimum(value.GetLower(), value.GetUpper()));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Greatest(Vector512<double> value) => DoubleLanes256.Greatest(DoubleLanes256.Maximum(value.GetLower(), value.GetUpper()));
}
