using System.Runtime.Intrinsics;

namespace Guangming.Domain.Data;

/// <summary>What the kernels ask of a machine's vectors (向量宽度): whole numbers held in doubles, several rows at once.</summary>
/// <remarks>
/// A lane holds a whole number below <see cref="Limit"/>, which a double holds exactly, or NaN: "too large for the fast
/// way". NaN passes through every operation, and its row is computed again in wide integers.
/// </remarks>
/// <typeparam name="TVector">The vector of doubles.</typeparam>
internal unsafe interface ILanes<TVector>
    where TVector : struct
{
    /// <summary>How many rows a vector holds.</summary>
    static abstract int Width { get; }

    /// <summary>One bit for each row.</summary>
    static abstract uint AllBits { get; }

    /// <summary>Whole numbers from here on, either way, are too large: 2^53, or what the conversion to integers allows.</summary>
    static abstract double Limit { get; }

    static abstract TVector Broadcast(double value);

    static abstract TVector Load(long* source);

    static abstract TVector Load(int* source);

    static abstract TVector Load(double* source);

    static abstract void Store(double* target, TVector value);

    /// <summary>Writes whole numbers as integers.</summary>
    static abstract void Store(long* target, TVector value);

    /// <summary>Writes whole numbers as integers past the caches; the target is aligned to the vector.</summary>
    static abstract void StoreNonTemporal(long* target, TVector value);

    static abstract TVector Add(TVector left, TVector right);

    static abstract TVector Multiply(TVector left, TVector right);

    static abstract TVector Abs(TVector value);

    /// <summary>The value where its size is below a limit, else NaN.</summary>
    static abstract TVector Guard(TVector value, TVector limit);

    /// <summary>Where <paramref name="test"/> is not above <paramref name="than"/> the one, else the other; NaN where either is.</summary>
    static abstract TVector SelectAtMost(TVector test, TVector than, TVector one, TVector other);

    /// <summary>The value with its sign turned where another is below zero.</summary>
    static abstract TVector FlipBySign(TVector value, TVector sign);

    /// <summary>Bits of the rows where a value is below another; none for NaN.</summary>
    static abstract uint LessThan(TVector left, TVector right);

    /// <summary>Bits of the rows where a value is zero; none for NaN.</summary>
    static abstract uint IsZero(TVector value);

    /// <summary>Bits of the rows where a value is NaN: too large for the fast way.</summary>
    static abstract uint IsTooLarge(TVector value);

    /// <summary>The bits of a value that a mask has.</summary>
    static abstract TVector Masked(TVector value, TVector mask);

    /// <summary>Whether in all rows the dividend's size is below the limit, and the divisor is 1 or more and below it.</summary>
    static abstract bool ArePlain(TVector above, TVector below);

    /// <summary>
    /// The quotient of two whole numbers that are plain, rounded half up. The double quotient is off by one at most, and
    /// the rest tells: it is exact in one fused step.
    /// </summary>
    static abstract TVector Quotient(TVector above, TVector below);

    /// <summary>A size with the sign of a quotient.</summary>
    static abstract TVector WithSign(TVector size, TVector dividend, TVector divisor);
}
