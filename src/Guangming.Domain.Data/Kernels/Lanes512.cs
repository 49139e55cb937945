using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Guangming.Domain.Data;

/// <summary>Eight rows at once, in vectors of 512 bits.</summary>
internal readonly unsafe struct Lanes512 : ILanes<Vector512<double>>
{
    public static int Width => 8;

    public static uint AllBits => 0xFF;

    public static double Limit => 9_007_199_254_740_992;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Broadcast(double value) => Vector512.Create(value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Load(long* source) => Vector512.ConvertToDouble(Vector512.Load(source));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Load(int* source) => Avx512F.ConvertToVector512Double(Vector256.Load(source));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Load(double* source) => Vector512.Load(source);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(double* target, Vector512<double> value) => value.Store(target);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(long* target, Vector512<double> value) => ToInt64(value).Store(target);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StoreNonTemporal(long* target, Vector512<double> value) => ToInt64(value).StoreAlignedNonTemporal(target);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Add(Vector512<double> left, Vector512<double> right) => left + right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Multiply(Vector512<double> left, Vector512<double> right) => left * right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Abs(Vector512<double> value) => Vector512.Abs(value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Guard(Vector512<double> value, Vector512<double> limit) =>
        Vector512.ConditionalSelect(Vector512.LessThan(Vector512.Abs(value), limit), value, Vector512.Create(double.NaN));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> SelectAtMost(Vector512<double> test, Vector512<double> than, Vector512<double> one, Vector512<double> other)
    {
        // A NaN on either side makes the sum NaN, and NaN equals nothing.
        Vector512<double> chosen = Vector512.ConditionalSelect(Vector512.LessThanOrEqual(test, than), one, other);
        return Vector512.ConditionalSelect(Vector512.Equals(test + than, test + than), chosen, Vector512.Create(double.NaN));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> FlipBySign(Vector512<double> value, Vector512<double> sign) => value ^ (sign & Vector512.Create(-0.0));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint LessThan(Vector512<double> left, Vector512<double> right) => (uint)Vector512.LessThan(left, right).ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint IsZero(Vector512<double> value) => (uint)Vector512.Equals(value, Vector512<double>.Zero).ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint IsTooLarge(Vector512<double> value) => AllBits & ~(uint)Vector512.Equals(value, value).ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool ArePlain(Vector512<double> above, Vector512<double> below) =>
        // As integers, doubles above zero are in the same order; what is negative or NaN lies outside.
        Vector512.LessThanAll(Vector512.Max(above.AsInt64(), below.AsInt64()), Vector512.Create(Limit).AsInt64())
        && Vector512.GreaterThanOrEqualAll(below.AsInt64(), Vector512<double>.One.AsInt64());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Quotient(Vector512<double> above, Vector512<double> below)
    {
        Vector512<double> quotient = Vector512.Round(above / below);
        Vector512<double> rest = Avx512F.FusedMultiplyAddNegated(quotient, below, above);
        Vector512<double> half = below * 0.5;
        if (!Vector512.LessThanAll(Vector512.Abs(rest), half))
        {
            quotient = Vector512.ConditionalSelect(Vector512.GreaterThanOrEqual(rest, half), quotient + Vector512<double>.One, quotient);
            quotient = Vector512.ConditionalSelect(Vector512.LessThan(rest, -half), quotient - Vector512<double>.One, quotient);
        }

        return quotient;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Masked(Vector512<double> value, Vector512<double> mask) => value & mask;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> WithSign(Vector512<double> size, Vector512<double> dividend, Vector512<double> divisor) =>
        Vector512.ConditionalSelect(Vector512.Create(-0.0), dividend ^ divisor, size);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<long> ToInt64(Vector512<double> value) => Avx512DQ.ConvertToVector512Int64WithTruncation(value);
}
