using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Guangming.Domain.Data;

/// <summary>Two rows at once, in vectors of 128 bits.</summary>
internal readonly unsafe struct Lanes128 : ILanes<Vector128<double>>
{
    // Added to a whole number below 2^51, it moves the number into the last bits: no instruction of this width converts them.
    private const double Shift = 6_755_399_441_055_744; // 1.5 × 2^52

    public static int Width => 2;

    public static uint AllBits => 0x3;

    public static double Limit => 2_251_799_813_685_248;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<double> Broadcast(double value) => Vector128.Create(value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<double> Load(long* source) => Vector128.ConvertToDouble(Vector128.Load(source));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<double> Load(int* source) => Vector128.Create((double)source[0], source[1]);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<double> Load(double* source) => Vector128.Load(source);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(double* target, Vector128<double> value) => value.Store(target);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(long* target, Vector128<double> value) => ToInt64(value).Store(target);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StoreNonTemporal(long* target, Vector128<double> value) => ToInt64(value).StoreAlignedNonTemporal(target);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<double> Add(Vector128<double> left, Vector128<double> right) => left + right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<double> Multiply(Vector128<double> left, Vector128<double> right) => left * right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<double> Abs(Vector128<double> value) => Vector128.Abs(value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<double> Guard(Vector128<double> value, Vector128<double> limit) =>
        Vector128.ConditionalSelect(Vector128.LessThan(Vector128.Abs(value), limit), value, Vector128.Create(double.NaN));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<double> SelectAtMost(Vector128<double> test, Vector128<double> than, Vector128<double> one, Vector128<double> other)
    {
        // A NaN on either side makes the sum NaN, and NaN equals nothing.
        Vector128<double> chosen = Vector128.ConditionalSelect(Vector128.LessThanOrEqual(test, than), one, other);
        return Vector128.ConditionalSelect(Vector128.Equals(test + than, test + than), chosen, Vector128.Create(double.NaN));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<double> FlipBySign(Vector128<double> value, Vector128<double> sign) => value ^ (sign & Vector128.Create(-0.0));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint LessThan(Vector128<double> left, Vector128<double> right) => (uint)Vector128.LessThan(left, right).ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint IsZero(Vector128<double> value) => (uint)Vector128.Equals(value, Vector128<double>.Zero).ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint IsTooLarge(Vector128<double> value) => AllBits & ~(uint)Vector128.Equals(value, value).ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool ArePlain(Vector128<double> above, Vector128<double> below) =>
        // As integers, doubles above zero are in the same order; what is negative or NaN lies outside.
        Vector128.LessThanAll(Vector128.Max(above.AsInt64(), below.AsInt64()), Vector128.Create(Limit).AsInt64())
        && Vector128.GreaterThanOrEqualAll(below.AsInt64(), Vector128<double>.One.AsInt64());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<double> Quotient(Vector128<double> above, Vector128<double> below)
    {
        Vector128<double> quotient = Vector128.Round(above / below);
        Vector128<double> rest = Vector128.FusedMultiplyAdd(-quotient, below, above);
        Vector128<double> half = below * 0.5;
        if (!Vector128.LessThanAll(Vector128.Abs(rest), half))
        {
            quotient = Vector128.ConditionalSelect(Vector128.GreaterThanOrEqual(rest, half), quotient + Vector128<double>.One, quotient);
            quotient = Vector128.ConditionalSelect(Vector128.LessThan(rest, -half), quotient - Vector128<double>.One, quotient);
        }

        return quotient;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<double> Masked(Vector128<double> value, Vector128<double> mask) => value & mask;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<double> WithSign(Vector128<double> size, Vector128<double> dividend, Vector128<double> divisor) =>
        Vector128.ConditionalSelect(Vector128.Create(-0.0), dividend ^ divisor, size);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<long> ToInt64(Vector128<double> value) => (value + Vector128.Create(Shift)).AsInt64() - Vector128.Create(Shift).AsInt64();
}
