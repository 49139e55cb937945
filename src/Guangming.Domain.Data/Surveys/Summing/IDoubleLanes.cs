namespace Guangming.Domain.Data;

/// <summary>Arithmetic on one register of doubles (向量运算): a loop written over it serves every register width.</summary>
/// <typeparam name="TVector">The register: 8, 4, 2 or 1 doubles.</typeparam>
/// <remarks>All members are inlined: a vector that is handed over by call costs several times the work itself.</remarks>
internal unsafe interface IDoubleLanes<TVector>
    where TVector : struct
{
    static abstract int Count { get; }

    static abstract TVector Of(double value);

    static abstract TVector Load(double* from);

    static abstract TVector Load(int* from);

    static abstract TVector Add(TVector a, TVector b);

    static abstract TVector Subtract(TVector a, TVector b);

    static abstract TVector Multiply(TVector a, TVector b);

    /// <summary>a · b + c, rounded once where the processor can.</summary>
    static abstract TVector MultiplyAdd(TVector a, TVector b, TVector c);

    static abstract TVector Divide(TVector a, TVector b);

    static abstract TVector Minimum(TVector a, TVector b);

    static abstract TVector Maximum(TVector a, TVector b);

    /// <summary><paramref name="yes"/> where a is below b, else <paramref name="no"/>.</summary>
    static abstract TVector WhereBelow(TVector a, TVector b, TVector yes, TVector no);

    /// <summary>A positive normal number as m · 2^e with m from √½ to √2.</summary>
    static abstract void Split(TVector value, out TVector exponent, out TVector mantissa);

    /// <summary>The natural logarithms of positive normal numbers; anything for others.</summary>
    static abstract TVector Logarithm(TVector value);

    static abstract double Sum(TVector value);

    static abstract double Least(TVector value);

    static abstract double Greatest(TVector value);
}
