using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Guangming.Domain.Data;

/// <summary>Four rows at once, in vectors of 256 bits.</summary>
internal readonly unsafe struct Lanes256 : ILanes<Vector256<double>>
{
    // Added to a whole number below 2^51, it moves the number into the last bits: no instruction of this width converts them.
    private const double Shift = 6_755_399_441_055_744; // 1.5 × 2^52

    public static int Width => 4;

    public static uint AllBits => 0xF;

    public static double Limit => 2_251_799_813_685_248;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<double> Broadcast(double value) => Vector256.Create(value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<double> Load(long* source) => Vector256.ConvertToDouble(Vector256.Load(source));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<double> Load(int* source) => Avx.ConvertToVector256Double(Vector128.Load(source));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<double> Load(double* source) => Vector256.Load(source);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(double* target, Vector256<double> value) => value.Store(target);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(long* target, Vector256<double> value) => ToInt64(value).Store(target);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StoreNonTemporal(long* target, Vector256<double> value) => ToInt64(value).StoreAlignedNonTemporal(target);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<double> Add(Vector256<double> left, Vector256<double> right) => left + right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<double> Multiply(Vector256<double> left, Vector256<double> right) => left * right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<double> Abs(Vector256<double> value) => Vector256.Abs(value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<double> Guard(Vector256<double> value, Vector256<double> limit) =>
        Vector256.ConditionalSelect(Vector256.LessThan(Vector256.Abs(value), limit), value, Vector256.Create(double.NaN));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<double> SelectAtMost(Vector256<double> test, Vector256<double> than, Vector256<double> one, Vector256<double> other)
    {
        // A NaN on either side makes the sum NaN, and NaN equals nothing.
        Vector256<double> chosen = Vector256.ConditionalSelect(Vector256.LessThanOrEqual(test, than), one, other);
        return Vector256.ConditionalSelect(Vector256.Equals(test + than, test + than), chosen, Vector256.Create(double.NaN));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<double> FlipBySign(Vector256<double> value, Vector256<double> sign) => value ^ (sign & Vector256.Create(-0.0));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint LessThan(Vector256<double> left, Vector256<double> right) => (uint)Vector256.LessThan(left, right).ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint IsZero(Vector256<double> value) => (uint)Vector256.Equals(value, Vector256<double>.Zero).ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint IsTooLarge(Vector256<double> value) => AllBits & ~(uint)Vector256.Equals(value, value).ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool ArePlain(Vector256<double> above, Vector256<double> below) =>
        // As integers, doubles above zero are in the same order; what is negative or NaN lies outside.
        Vector256.LessThanAll(Vector256.Max(above.AsInt64(), below.AsInt64()), Vector256.Create(Limit).AsInt64())
        && Vector256.GreaterThanOrEqualAll(below.AsInt64(), Vector256<double>.One.AsInt64());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<double> Quotient(Vector256<double> above, Vector256<double> below)
    {
        Vector256<double> quotient = Vector256.Round(above / below);
        Vector256<double> rest = Fma.IsSupported ? Fma.MultiplyAddNegated(quotient, below, above) : Vector256.FusedMultiplyAdd(-quotient, below, above);
        Vector256<double> half = below * 0.5;
        if (!Vector256.LessThanAll(Vector256.Abs(rest), half))
        {
            quotient = Vector256.ConditionalSelect(Vector256.GreaterThanOrEqual(rest, half), quotient + Vector256<double>.One, quotient);
            quotient = Vector256.ConditionalSelect(Vector256.LessThan(rest, -half), quotient - Vector256<double>.One, quotient);
        }

        return quotient;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<double> Masked(Vector256<double> value, Vector256<double> mask) => value & mask;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<double> WithSign(Vector256<double> size, Vector256<double> dividend, Vector256<double> divisor) =>
        Vector256.ConditionalSelect(Vector256.Create(-0.0), dividend ^ divisor, size);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<long> ToInt64(Vector256<double> value) => (value + Vector256.Create(Shift)).AsInt64() - Vector256.Create(Shift).AsInt64();
}
